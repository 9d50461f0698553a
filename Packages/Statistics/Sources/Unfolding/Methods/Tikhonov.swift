import LinearAlgebra
import RealModule

/// Least squares with a penalty for a spectrum that is not smooth.
///
/// It minimises (m - R t)ᵀ V⁻¹ (m - R t) + τ |L (t - t₀) / t_MC|², where L takes differences and t₀ is
/// a multiple of the simulated spectrum t_MC with the sum of the data (S. Schmitt, arXiv:1205.6201).
public struct Tikhonov: UnfoldingMethod {
  /// What is kept small.
  public enum Smoothness: Int, Sendable, CaseIterable {
    /// The distance from the simulated spectrum.
    case size = 0
    /// The differences of neighbours.
    case slope = 1
    /// The second differences.
    case curvature = 2
  }

  /// How the strength is chosen.
  public enum Strength: Sendable, Hashable {
    /// A number τ.
    case fixed(Double)
    /// Where the curve of log χ² and log penalty bends most, among so many strengths.
    ///
    /// It has such a place if there are more reconstructed than true bins.
    case lCurve(points: Int)
  }

  /// What is kept small.
  public let smoothness: Smoothness

  /// How the strength is chosen.
  public let strength: Strength

  /// Makes the method.
  ///
  /// - Throws: ``UnfoldingError`` for a negative strength or an L-curve of fewer than five points.
  public init(_ smoothness: Smoothness = .curvature, strength: Strength = .lCurve(points: 60))
    throws(UnfoldingError)
  {
    switch strength {
    case .fixed(let tau) where !(tau >= 0 && tau.isFinite):
      throw UnfoldingError(.setting, "the strength \(tau) is negative or not finite")
    case .lCurve(let points) where points < 5:
      throw UnfoldingError(.setting, "an L-curve needs five points at least, not \(points)")
    default: break
    }
    self.smoothness = smoothness
    self.strength = strength
  }

  /// One point of an L-curve.
  public struct CurvePoint: Sendable, Equatable {
    /// The strength τ.
    public let strength: Double
    /// The χ² of the spectrum.
    public let chiSquare: Double
    /// The penalty without its strength.
    public let penalty: Double
  }

  /// Unfolds data with a response.
  ///
  /// - Throws: ``UnfoldingError`` if there are too few bins for the differences, or no solution.
  public func unfold(_ data: [Double], covariance: SymmetricMatrix?, _ response: ResponseMatrix)
    throws(UnfoldingError) -> UnfoldedSpectrum
  {
    let problem = try TikhonovProblem(smoothness, data, covariance, response)
    let tau =
      switch strength {
      case .fixed(let tau): tau
      case .lCurve(let points): try corner(of: problem.curve(points: points))
      }
    return try problem.solution(tau)
  }

  /// The L-curve of data.
  ///
  /// - Throws: ``UnfoldingError`` as ``unfold(_:covariance:_:)`` does.
  public func lCurve(
    _ data: [Double], covariance: SymmetricMatrix? = nil, _ response: ResponseMatrix,
    points: Int = 60
  ) throws(UnfoldingError) -> [CurvePoint] {
    try TikhonovProblem(smoothness, data, covariance, response).curve(points: points)
  }

  /// The strength at the point of largest curvature, by the circle through three neighbours.
  func corner(of curve: [CurvePoint]) throws(UnfoldingError) -> Double {
    let places = curve.map { (x: Double.log($0.chiSquare), y: Double.log($0.penalty)) }
    var best: (curvature: Double, strength: Double)?
    for index in curve.indices.dropFirst(2).dropLast(2) {
      let (a, b, c) = (places[index - 2], places[index], places[index + 2])
      let cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
      let sides = [(a, b), (b, c), (a, c)].map { Double.hypot($1.x - $0.x, $1.y - $0.y) }
      let curvature = 2 * cross / (sides[0] * sides[1] * sides[2])
      // Where the curve stands still, its curvature is that of rounding errors.
      guard sides[0] > 0.01, sides[1] > 0.01, curvature > best?.curvature ?? -.infinity else {
        continue
      }
      best = (curvature, curve[index].strength)
    }
    guard let best, best.curvature > 0 else {
      throw UnfoldingError(
        .unsolvable,
        "the L-curve has no corner: there must be more reconstructed than true bins; or give a "
          + "strength")
    }
    return best.strength
  }
}
