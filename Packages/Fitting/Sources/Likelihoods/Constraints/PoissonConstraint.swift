import Densities
import HEPCore
import Minimization
import RealModule

/// A count from elsewhere, Poisson distributed around a formula: the control region of an on/off measurement.
///
///     let nll = try signalRegion + PoissonConstraint(tau * background, count: 30)
///
/// The value is half the deviance, μ - n + n log(n / μ). Counts need not be whole numbers.
public struct PoissonConstraint: Constraint {
  /// The parameters in the mean.
  public let parameters: [Parameter]
  private let mean: CompiledFormula
  private var count: Double

  /// Constrains a mean by a count.
  ///
  /// - Throws: ``LikelihoodError`` if the count is not finite or negative, `MinimizationError` when one name
  ///   stands for parameters that differ.
  public init(_ mean: some ParameterExpression, count: Double) throws {
    guard count.isFinite else {
      throw LikelihoodError.notFinite("The constrained count", at: 0, count)
    }
    guard count >= 0 else { throw LikelihoodError.negative("The constrained count", at: 0, count) }
    parameters = try .merging([mean.formula.parameters])
    self.mean = CompiledFormula(mean.formula, parameters: parameters)
    self.count = count
  }

  /// A rise by 0.5 is one standard deviation.
  public var errorDefinition: ErrorDefinition { .negativeLogLikelihood }

  /// Yes.
  public var hasGradient: Bool { true }

  /// Half the deviance; NaN for a mean that is negative, or zero beside a count.
  public func value(at point: [Double]) -> Double {
    let mean = mean.value(at: point)
    guard mean > 0 || mean == 0 && count == 0 else { return .nan }
    return 0.5 * TemplateTerm.deviance(count, mean)
  }

  /// Half the deviance and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    for index in gradient.indices { gradient[index] = 0 }
    let mean = mean.value(at: point)
    let slope = 1 - (count > 0 ? count / mean : 0)
    self.mean.addGradient(times: slope, at: point, to: &gradient)
    return value(at: point)
  }

  /// The mean for which there is no value.
  public func explanation(at point: [Double]) -> String? {
    "a count of \(count) is expected to be \(mean.value(at: point))"
  }

  /// The constraint for a count drawn around the true mean.
  public func measuredAgain(
    at truth: [String: Double], using generator: inout some RandomNumberGenerator
  ) throws -> PoissonConstraint {
    let mean = mean.value(at: point(truth))
    guard mean >= 0 && mean < 1e15 else {
      throw LikelihoodError.negative("The true mean of a Poisson constraint", at: 0, mean)
    }
    var copy = self
    copy.count = Double(generator.poisson(mean: mean))
    return copy
  }
}
