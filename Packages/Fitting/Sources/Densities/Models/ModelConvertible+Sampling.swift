import HEPCore
import Minimization

extension ModelConvertible {
  /// Draws events from the model, each from one of its densities chosen by weight.
  ///
  /// - Parameters:
  ///   - count: the number of events, at most a billion.
  ///   - range: the range in which events lie and densities are normalised.
  ///   - values: values of parameters by name; the others are at their start.
  ///   - generator: the source of randomness.
  /// - Throws: ``DensityError`` when the count is out of bounds, a name is unknown, the model does not
  ///   exist there or a weight is negative.
  public func sample(
    _ count: Int, in range: ClosedRange<Double>, with values: [String: Double] = [:],
    using generator: inout some RandomNumberGenerator
  ) throws -> [Double] {
    let plan = try EvaluationPlan(model, over: range)
    return try plan.prepared(at: plan.point(values)).sample(count, in: range, using: &generator)
  }

  /// Draws events from the model after a fit, each from one of its densities chosen by weight.
  ///
  /// - Parameters:
  ///   - count: the number of events, at most a billion.
  ///   - range: the range in which events lie and densities are normalised.
  ///   - fit: where the parameters are; those that were not in the fit are at their start.
  ///   - generator: the source of randomness.
  /// - Throws: ``DensityError`` when the count is out of bounds, the model does not exist there or a
  ///   weight is negative.
  public func sample(
    _ count: Int, in range: ClosedRange<Double>, with fit: Fit,
    using generator: inout some RandomNumberGenerator
  ) throws -> [Double] {
    let plan = try EvaluationPlan(model, over: range)
    return try plan.prepared(at: plan.point(fit)).sample(count, in: range, using: &generator)
  }

  /// Draws a Poisson number of events from a model whose weights are yields.
  ///
  /// - Parameters:
  ///   - range: the range in which events lie and densities are normalised.
  ///   - values: values of parameters by name; the others are at their start.
  ///   - generator: the source of randomness.
  /// - Throws: ``DensityError`` when a name is unknown, the model does not exist there, a weight is
  ///   negative or their sum is more than a billion.
  public func sample(
    in range: ClosedRange<Double>, with values: [String: Double] = [:],
    using generator: inout some RandomNumberGenerator
  ) throws -> [Double] {
    let plan = try EvaluationPlan(model, over: range)
    let model = try plan.prepared(at: plan.point(values))
    return try model.sample(model.drawCount(using: &generator), in: range, using: &generator)
  }

  /// Draws a Poisson number of events from a model whose weights are yields, after a fit.
  ///
  /// - Parameters:
  ///   - range: the range in which events lie and densities are normalised.
  ///   - fit: where the parameters are; those that were not in the fit are at their start.
  ///   - generator: the source of randomness.
  /// - Throws: ``DensityError`` when the model does not exist there, a weight is negative or their sum
  ///   is more than a billion.
  public func sample(
    in range: ClosedRange<Double>, with fit: Fit,
    using generator: inout some RandomNumberGenerator
  ) throws -> [Double] {
    let plan = try EvaluationPlan(model, over: range)
    let model = try plan.prepared(at: plan.point(fit))
    return try model.sample(model.drawCount(using: &generator), in: range, using: &generator)
  }
}
