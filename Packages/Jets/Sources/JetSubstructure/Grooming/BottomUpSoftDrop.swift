public import Jets
import Vectors

/// Soft drop at every merger of a new clustering, from the bottom up (1804.03657).
public struct BottomUpSoftDrop: Sendable, Hashable {
  /// The least share of *p*t at the distance *R*₀.
  public var zCut: Double
  /// The power of the distance.
  public var beta: Double
  /// The distance *R*₀.
  public var radius: Double

  /// Creates a groomer.
  public init(zCut: Double, beta: Double, radius: Double = 1) {
    self.zCut = zCut
    self.beta = beta
    self.radius = radius
  }

  /// What is left of a jet; `nil` without constituents.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func groom(_ jet: Jet) throws(JetsError) -> GroomedJet? {
    let condition = SoftDrop(zCut: zCut, beta: beta, radius: radius)
    return try VetoedClustering(.wholeJet) { a, b in
      let distance = a.deltaR(b, using: .rapidity)
      let symmetry = Swift.min(a.pt, b.pt) / Swift.max(a.pt + b.pt, 1e-300)
      return symmetry > condition.threshold(distance * distance)
    }.groom(jet)
  }
}
