public import Jets
import RealModule

/// Soft drop (1402.2657), and for β = 0 the modified mass drop (1307.0007).
///
/// The jet is clustered again with Cambridge/Aachen and taken apart, the softer branch being dropped until
/// *z* > *z*cut (Δ/*R*₀)ᵝ.
///
///     let groomed = try SoftDrop(zCut: 0.1, beta: 0).groom(jet)
///     print(groomed.jet.momentum.mass, groomed.symmetry, groomed.deltaR)
public struct SoftDrop: Sendable, Hashable {
  /// The least symmetry at the distance *R*₀.
  public var zCut: Double
  /// The power of the distance.
  public var beta: Double
  /// The distance *R*₀.
  public var radius: Double
  /// The measure of symmetry and distance.
  public var measure: SymmetryMeasure
  /// The largest mass of the heavier branch, in units of that of the jet; infinite for no such cut.
  public var massDrop: Double

  /// Creates a groomer.
  public init(
    zCut: Double, beta: Double, radius: Double = 1, measure: SymmetryMeasure = .scalarZ,
    massDrop: Double = .infinity
  ) {
    self.zCut = zCut
    self.beta = beta
    self.radius = radius
    self.measure = measure
    self.massDrop = massDrop
  }

  /// What is left of a jet; a single particle where no branching passes, `nil` without constituents.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func groom(_ jet: Jet) throws(JetsError) -> SoftDropped? {
    let again = try Recluster(jet, JetDefinition(.wholeJet))
    guard let whole = again.hardest else { return nil }
    let found = descend(whole)
    return SoftDropped(
      jet: again.groomed([found.jet]), symmetry: found.symmetry, deltaR: found.deltaR,
      massDrop: found.massDrop, dropped: found.dropped, subjet: found.jet, recluster: again)
  }

  /// Follows the harder branch to the first branching that passes.
  func descend(_ whole: Jet) -> Branching {
    var branching = Branching(jet: whole)
    while let (harder, softer) = branching.jet.parents {
      let square = measure.squaredDistance(harder, softer)
      let symmetry = measure.symmetry(harder, softer)
      let heavier = Swift.max(harder.mass, softer.mass)
      let drop = branching.jet.mass > 0 ? heavier / branching.jet.mass : 0
      if symmetry > threshold(square), drop <= massDrop {
        branching.symmetry = symmetry
        branching.deltaR = square.squareRoot()
        branching.massDrop = drop
        return branching
      }
      branching.dropped += 1
      branching.jet = harder
    }
    return branching
  }

  /// The symmetry that a branching at a squared distance must exceed.
  func threshold(_ square: Double) -> Double {
    guard beta != 0 else { return zCut }
    return zCut * Double.pow(square / (radius * radius), beta / 2)
  }

  struct Branching {
    var jet: Jet
    var symmetry = 0.0
    var deltaR = 0.0
    var massDrop = 0.0
    var dropped = 0
  }
}

/// A jet after soft drop.
public struct SoftDropped: Sendable {
  /// What is left.
  public let jet: GroomedJet
  /// The symmetry *z*g of the branching that passed; zero for a single particle.
  public let symmetry: Double
  /// The distance *R*g of its branches; zero for a single particle.
  public let deltaR: Double
  /// The mass of its heavier branch in units of its own.
  public let massDrop: Double
  /// The number of branches that were dropped.
  public let dropped: Int
  /// The jet that is left in the new clustering, to be taken apart further.
  public let subjet: Jet
  /// The new clustering.
  public let recluster: Recluster
}
