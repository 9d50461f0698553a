public import Jets
public import Vectors

/// Constituent subtraction in several steps with growing distances (1905.03470).
///
///     let subtractor = IterativeConstituentSubtractor([
///       ConstituentSubtractor(maxDistance: 0.2, alpha: 1),
///       ConstituentSubtractor(maxDistance: 0.35, alpha: 1),
///     ])
///
/// After each step the background that is left is spread again evenly over the ghosts.
public struct IterativeConstituentSubtractor: Sendable, Hashable {
  /// The steps in order.
  public var steps: [ConstituentSubtractor]
  /// Whether ghosts that kept some of their background in one step are left out of the next.
  public var removesGhosts: Bool

  /// Creates a subtractor.
  public init(_ steps: [ConstituentSubtractor], removesGhosts: Bool = false) {
    self.steps = steps
    self.removesGhosts = removesGhosts
  }

  /// The particles of an event without the background, massless; those used up have zero momentum.
  ///
  /// - Parameters: as ``ConstituentSubtractor/subtract(_:_:ghosts:)``.
  /// - Throws: ``/Jets/JetsError`` for ghosts out of range.
  public func subtract(
    _ particles: [LorentzVector<Double>], _ background: BackgroundDensity,
    ghosts: GhostSpecification
  ) throws(JetsError) -> [LorentzVector<Double>] {
    var whole = try BackgroundCarrier.background(background, ghosts)
    var carriers = whole
    var left = particles.map(BackgroundCarrier.init)
    for step in steps {
      step.transfer(&left, &carriers)
      let remaining = carriers.reduce(0) { $0 + $1.pt }
      if removesGhosts { whole = zip(whole, carriers).filter { $0.1.pt <= 0 }.map(\.0) }
      let total = whole.reduce(0) { $0 + $1.pt }
      guard remaining > 0, total > 0 else { break }
      carriers = whole.map { carrier in
        BackgroundCarrier(y: carrier.y, phi: carrier.phi, pt: carrier.pt * remaining / total)
      }
    }
    return left.map(\.momentum)
  }
}
