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

  /// The particles of an event without the background; those used up, or along the beam, have zero momentum.
  ///
  /// Masses are treated as the last step says.
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
      let remaining = Amount(carriers)
      if removesGhosts { whole = zip(whole, carriers).filter { $0.1.pt <= 0 }.map(\.0) }
      let total = Amount(whole)
      carriers = whole.map { carrier in
        var share = carrier
        share.pt *= total.pt > 0 ? remaining.pt / total.pt : 0
        share.massExcess *= total.massExcess > 0 ? remaining.massExcess / total.massExcess : 0
        return share
      }
    }
    let last = steps.last ?? ConstituentSubtractor()
    return zip(left, particles).map { last.momentum(of: $0, from: $1) }
  }

  /// The sums over carriers.
  private struct Amount {
    var (pt, massExcess) = (0.0, 0.0)

    init(_ carriers: [BackgroundCarrier]) {
      for carrier in carriers {
        pt += carrier.pt
        massExcess += carrier.massExcess
      }
    }
  }
}
