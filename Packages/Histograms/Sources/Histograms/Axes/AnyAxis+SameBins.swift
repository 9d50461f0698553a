extension AnyAxis {
  /// Whether the other axis has the same bins, whatever its name, label and metadata.
  public func hasSameBins(as other: AnyAxis) -> Bool {
    var left = self
    var right = other
    left.annotation = Annotation()
    right.annotation = Annotation()
    return left == right
  }

  /// Whether axes have the same bins, one by one.
  static func haveSameBins(_ left: [AnyAxis], _ right: [AnyAxis]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0.hasSameBins(as: $1) }
  }

  /// Throws an error that names the first axis whose bins differ.
  static func requireSameBins(_ left: [AnyAxis], _ right: [AnyAxis]) throws(HistogramError) {
    guard left.count == right.count else {
      throw HistogramError(.dimensions(expected: left.count, got: right.count))
    }
    for (i, (a, b)) in zip(left, right).enumerated() where !a.hasSameBins(as: b) {
      throw HistogramError(.axesDiffer(axis: i, a.summary, b.summary))
    }
  }

  /// Axes with the bins of both, or an error that names the first two for which there is none.
  static func merged(_ left: [AnyAxis], _ right: [AnyAxis]) throws(HistogramError) -> [AnyAxis] {
    guard left.count == right.count else {
      throw HistogramError(.dimensions(expected: left.count, got: right.count))
    }
    var merged: [AnyAxis] = []
    for (i, (a, b)) in zip(left, right).enumerated() {
      guard let axis = a.merged(with: b) else {
        throw HistogramError(.axesDiffer(axis: i, a.summary, b.summary))
      }
      merged.append(axis)
    }
    return merged
  }
}
