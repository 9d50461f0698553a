import HEPCore
import RealModule

/// The price of looking in many places.
///
/// Source: E. Gross and O. Vitells, Eur. Phys. J. C 70 (2010) 525.
public struct LookElsewhere: Sendable, Hashable {
  /// The mean number of upcrossings of the statistic through the reference level, without signal.
  public let upcrossings: Double

  /// The level of the statistic at which upcrossings are counted.
  public let reference: Double

  /// The number of degrees of freedom of the statistic at one place.
  public let degreesOfFreedom: Int

  /// Describes a scan.
  ///
  /// - Throws: ``HypothesisTestError`` if a number is not positive.
  public init(upcrossings: Double, above reference: Double, degreesOfFreedom: Int = 1)
    throws(HypothesisTestError)
  {
    guard upcrossings >= 0, upcrossings.isFinite, reference > 0, degreesOfFreedom > 0 else {
      throw HypothesisTestError(
        .badValue,
        "\(upcrossings) upcrossings above \(reference) with \(degreesOfFreedom) degrees of "
          + "freedom describe no scan: all are positive")
    }
    self.upcrossings = upcrossings
    self.reference = reference
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The number of upcrossings of a scan of a statistic through a level.
  public static func upcrossings(of scan: [Double], above level: Double) -> Int {
    zip(scan, scan.dropFirst()).count { $0 < level && $1 >= level }
  }

  /// A bound, close for rare excesses, on the probability that the statistic exceeds a value anywhere.
  public func globalPValue(of statistic: Double) -> Double {
    let power = 0.5 * Double(degreesOfFreedom - 1)
    let rise = .pow(statistic / reference, power) * .exp(-0.5 * (statistic - reference))
    let local = SpecialFunctions.chiSquaredSurvival(
      statistic, degreesOfFreedom: Double(degreesOfFreedom))
    return min(local + upcrossings * rise, 1)
  }
}
