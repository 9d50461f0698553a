public import Jets
import Vectors

/// Pruning (0912.0033): clusters a jet again and drops what is soft and wide at every merger.
///
/// The softer of two branches is dropped where *z* = min(*p*t)/*p*t of the sum < *z*cut and
/// Δ > 2 *R*factor *m*/*p*t of the jet.
public struct Pruner: Sendable {
  /// The definition of the new clustering, Cambridge/Aachen as a rule.
  public var algorithm: JetAlgorithm
  /// The least share of *p*t.
  public var zCut: Double
  /// The factor of the radius *m*/*p*t × 2.
  public var radiusFactor: Double

  /// Creates a pruner.
  public init(
    zCut: Double = 0.1, radiusFactor: Double = 0.5,
    algorithm: JetAlgorithm = .cambridgeAachen(R: 1000)
  ) {
    self.zCut = zCut
    self.radiusFactor = radiusFactor
    self.algorithm = algorithm
  }

  /// What is left of a jet; `nil` without constituents.
  ///
  /// - Throws: ``/Jets/JetsError`` for an algorithm out of range.
  public func groom(_ jet: Jet) throws(JetsError) -> GroomedJet? {
    let cut = 2 * radiusFactor * Swift.max(jet.mass, 0) / Swift.max(jet.pt, 1e-300)
    let (limit, least) = (cut * cut, zCut)
    return try VetoedClustering(algorithm) { a, b in
      let distance = a.deltaR(b, using: .rapidity)
      return distance * distance <= limit || Swift.min(a.pt, b.pt) >= least * (a + b).pt
    }.groom(jet)
  }
}
