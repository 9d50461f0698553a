import Densities
import Minimization
import RealModule

/// The negative log-likelihood of events under a model of which only the shape matters.
///
///     let nll = try UnbinnedNLL(f * peak + (1 - f) * tail, masses, in: 60...120)
///
/// The densities are normalised in the range. The weights of the model are divided by their sum, so
/// that they are fractions; a common factor of all weights is not determined.
public struct UnbinnedNLL: CostFunction {
  let term: UnbinnedTerm

  /// Makes a likelihood from a model and events.
  ///
  /// - Parameters:
  ///   - model: a density or a weighted sum of densities.
  ///   - data: the events.
  ///   - weights: a weight for each event, as from sWeights; errors are then those of ``robustCovariance(of:)``.
  ///   - range: the range of the fit.
  ///   - outside: what becomes of events outside the range.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``LikelihoodError`` for data that cannot be fitted, `DensityError` for a range that
  ///   cannot be used, `MinimizationError` when one name stands for parameters that differ.
  /// - Precondition: `workers` is positive.
  public init(
    _ model: some ModelConvertible, _ data: [Double], weights: [Double]? = nil,
    in range: ClosedRange<Double>, outside: OutsideEvents = .refused, workers: Int = 1
  ) throws {
    term = try UnbinnedTerm(
      model.model, data, weights: weights, in: range, outside: outside, workers: workers)
  }

  /// Makes a likelihood from a model in several variables and columns of events.
  ///
  /// - Parameters:
  ///   - model: a sum of ``Densities/JointDensity``, whose factors name the columns and have the ranges.
  ///   - columns: the events by the names of the columns; further columns are not looked at.
  ///   - weights: a weight for each event; errors are then those of ``robustCovariance(of:)``.
  ///   - outside: what becomes of events outside the ranges.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``LikelihoodError`` for data that cannot be fitted, `DensityError` for columns that are missing
  ///   or ranges that differ, `MinimizationError` when one name stands for parameters that differ.
  /// - Precondition: `workers` is positive.
  public init(
    _ model: some ModelConvertible, columns: [String: [Double]], weights: [Double]? = nil,
    outside: OutsideEvents = .refused, workers: Int = 1
  ) throws {
    term = try UnbinnedTerm(
      model.model, columns: columns, weights: weights, outside: outside, workers: workers)
  }

  /// The parameters of the model.
  public var parameters: [Parameter] { term.plan.parameters }

  /// A rise by 0.5 is one standard deviation.
  public var errorDefinition: ErrorDefinition { .negativeLogLikelihood }

  /// The number of events in the range.
  public var count: Int { term.count }

  /// Whether all densities have their gradients.
  public var hasGradient: Bool { term.plan.hasGradient }

  /// The negative log-likelihood; NaN where the model does not exist.
  public func value(at point: [Double]) -> Double {
    term.value(at: point) { term.total * Double.log($0) }
  }

  /// The negative log-likelihood and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    term.valueAndGradient(at: point, gradient: &gradient) { total in
      (term.total * Double.log(total), term.total / total)
    }
  }

  /// The density and the argument, or the event, for which there is no value.
  public func explanation(at point: [Double]) -> String? { term.explanation(at: point) }
}
