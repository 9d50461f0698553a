/// One step of a clustering.
public struct ClusterStep: Sendable, Equatable {
  /// The index of the jet that was joined, or finished.
  public let first: Int
  /// The index of the other jet; `nil` where the first was finished, that is, joined to the beam.
  public let second: Int?
  /// The index of the jet that was made; `nil` where one was finished.
  public let product: Int?
  /// The distance of the definition.
  public let distance: Double
}

extension ClusterSequence {
  /// The steps in the order they were taken, one for each particle and ghost.
  public var steps: [ClusterStep] {
    var product = inputCount
    return first.indices.map { step in
      let isMerger = second[step] >= 0
      defer { product += isMerger ? 1 : 0 }
      return ClusterStep(
        first: Int(first[step]), second: isMerger ? Int(second[step]) : nil,
        product: isMerger ? product : nil, distance: distances[step])
    }
  }
}
