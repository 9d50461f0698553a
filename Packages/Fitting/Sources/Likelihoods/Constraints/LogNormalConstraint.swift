import Densities
import HEPCore
import Minimization
import RealModule

/// What is known of a positive quantity from elsewhere, up to a factor: its logarithm is normal.
///
///     let nll = try likelihood + LogNormalConstraint(efficiency, median: 0.83, factor: 1.05)
public struct LogNormalConstraint: Constraint {
  /// The parameters in the quantity.
  public let parameters: [Parameter]
  private let quantity: CompiledFormula
  private var logarithm: Double
  private let width: Double

  /// Constrains a quantity to a median, with a factor for one standard deviation.
  ///
  /// - Throws: ``LikelihoodError`` if the median is not positive or the factor not above one,
  ///   `MinimizationError` when one name stands for parameters that differ.
  public init(_ quantity: some ParameterExpression, median: Double, factor: Double) throws {
    guard median.isFinite && median > 0 else {
      throw LikelihoodError.negative("The median of a constraint", at: 0, median)
    }
    guard factor.isFinite && factor > 1 else {
      throw LikelihoodError.negative("The factor of a constraint less one", at: 0, factor - 1)
    }
    parameters = try .merging([quantity.formula.parameters])
    self.quantity = CompiledFormula(quantity.formula, parameters: parameters)
    logarithm = Double.log(median)
    width = Double.log(factor)
  }

  /// A rise by 1 is one standard deviation.
  public var errorDefinition: ErrorDefinition { .chiSquare }

  /// Yes.
  public var hasGradient: Bool { true }

  /// The χ² of the logarithm; NaN for a quantity that is not positive.
  public func value(at point: [Double]) -> Double {
    let pull = (Double.log(quantity.value(at: point)) - logarithm) / width
    return pull * pull
  }

  /// The χ² of the logarithm and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    for index in gradient.indices { gradient[index] = 0 }
    let x = quantity.value(at: point)
    let pull = (Double.log(x) - logarithm) / width
    quantity.addGradient(times: 2 * pull / (width * x), at: point, to: &gradient)
    return pull * pull
  }

  /// The quantity for which there is no value.
  public func explanation(at point: [Double]) -> String? {
    "a quantity constrained to be positive is \(quantity.value(at: point))"
  }

  /// The constraint around a median drawn from the log-normal distribution of the true quantity.
  public func measuredAgain(
    at truth: [String: Double], using generator: inout some RandomNumberGenerator
  ) throws -> LogNormalConstraint {
    let value = quantity.value(at: point(truth))
    guard value > 0 && value.isFinite else {
      throw LikelihoodError.negative("The true value of a log-normal constraint", at: 0, value)
    }
    var copy = self
    copy.logarithm = Double.log(value) + generator.normal(sigma: width)
    return copy
  }
}
