import HEPCore
import Minimization

/// What is known of parameters from a measurement elsewhere, which toys repeat.
public protocol Constraint: CostFunction {
  /// The constraint as it would be after the measurement was made again, if the parameters had given values.
  ///
  /// - Parameters:
  ///   - truth: the values by name; parameters that are not named are at their start.
  ///   - generator: the source of randomness.
  /// - Throws: `LikelihoodError` where the measurement cannot be made at these values.
  func measuredAgain(at truth: [String: Double], using generator: inout some RandomNumberGenerator)
    throws -> Self
}

extension Constraint {
  /// The point with values by name.
  func point(_ truth: [String: Double]) -> [Double] {
    parameters.map { truth[$0.name] ?? $0.start }
  }
}
