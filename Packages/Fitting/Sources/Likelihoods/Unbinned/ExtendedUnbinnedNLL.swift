import Densities
import Minimization

/// The extended negative log-likelihood of events under a model of which the weights are yields.
///
///     let nll = try ExtendedUnbinnedNLL(nSignal * peak + nBackground * tail, masses, in: 60...120)
///     let fit = try nll.minimize()
///
/// It is Σ yields - Σ log Σ yield · density, with each density normalised in the range.
public struct ExtendedUnbinnedNLL: CostFunction {
  let term: UnbinnedTerm

  /// Makes a likelihood from a model and events.
  ///
  /// - Parameters:
  ///   - model: a sum of densities, each multiplied by the number of its events in the range.
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
  public func value(at point: [Double]) -> Double { term.value(at: point) { $0 } }

  /// The negative log-likelihood and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    term.valueAndGradient(at: point, gradient: &gradient) { ($0, 1) }
  }

  /// The density and the argument, or the event, for which there is no value.
  public func explanation(at point: [Double]) -> String? { term.explanation(at: point) }
}
