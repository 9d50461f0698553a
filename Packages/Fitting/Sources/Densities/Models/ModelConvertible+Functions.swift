import Minimization
import RealModule

extension ModelConvertible {
  /// The probability density at points, normalised to one in a range.
  ///
  /// - Parameters:
  ///   - points: where to evaluate; points outside of the range are evaluated all the same.
  ///   - range: the range in which the density is one.
  ///   - values: values of parameters by name; the others are at their start.
  /// - Throws: ``DensityError`` when a name is unknown, or the model does not exist there or has no weight.
  public func density(
    at points: [Double], in range: ClosedRange<Double>, with values: [String: Double] = [:]
  ) throws -> [Double] {
    let (model, _) = try prepared(in: range, with: values)
    var sum = [Double](repeating: 0, count: points.count)
    for term in model.values(at: points) {
      for index in sum.indices { sum[index] += term[index] / model.total }
    }
    return sum
  }

  /// The logarithm of the probability density at points, exact where the density itself underflows.
  ///
  /// - Throws: ``DensityError``, as ``density(at:in:with:)``.
  public func logDensity(
    at points: [Double], in range: ClosedRange<Double>, with values: [String: Double] = [:]
  ) throws -> [Double] {
    let (model, _) = try prepared(in: range, with: values)
    let norm = Double.log(model.total)
    return points.map { point in
      let single = [point]
      return model.logSum(of: single.span, withGradient: false).value - norm
    }
  }

  /// The cumulative distribution: the probability between the lower end of a range and each point.
  ///
  /// - Throws: ``DensityError``, as ``density(at:in:with:)``.
  public func cumulative(
    at points: [Double], in range: ClosedRange<Double>, with values: [String: Double] = [:]
  ) throws -> [Double] {
    let (model, _) = try prepared(in: range, with: values)
    return points.map { point in
      if point <= range.lowerBound { return 0 }
      if point >= range.upperBound { return 1 }
      return model.content(from: range.lowerBound, to: point) / model.total
    }
  }

  /// The quantiles: the points up to which the cumulative distribution has given probabilities.
  ///
  /// - Throws: ``DensityError``, as ``density(at:in:with:)``, and for probabilities outside 0...1.
  public func quantiles(
    _ probabilities: [Double], in range: ClosedRange<Double>, with values: [String: Double] = [:]
  ) throws -> [Double] {
    let (model, _) = try prepared(in: range, with: values)
    return try probabilities.map { probability in
      guard (0...1).contains(probability) else {
        throw DensityError.badArgument(
          "probability", of: "A quantile", value: probability, needed: "between 0 and 1")
      }
      if probability == 0 { return range.lowerBound }
      if probability == 1 { return range.upperBound }
      return model.quantile(probability * model.total, in: range)
    }
  }

  private func prepared(in range: ClosedRange<Double>, with values: [String: Double]) throws
    -> (model: PreparedModel, plan: EvaluationPlan)
  {
    let plan = try EvaluationPlan(model, over: range)
    let prepared = try plan.prepared(at: plan.point(values))
    guard prepared.total > 0, prepared.total.isFinite else {
      throw DensityError.cannotSample("the weights add up to \(prepared.total)")
    }
    return (prepared, plan)
  }
}

extension PreparedModel {
  /// The expected content between two points.
  func content(from low: Double, to high: Double) -> Double {
    binContents(between: [low, high]).reduce(0) { $0 + $1[0] }
  }

  /// The point up to which the content is a given one, by Newton's method kept in by bisection.
  func quantile(_ wanted: Double, in range: ClosedRange<Double>) -> Double {
    // The content is always taken from the start of the bracket, so that no digits are lost.
    var (low, high, below) = (range.lowerBound, range.upperBound, 0.0)
    var x = 0.5 * (low + high)
    for _ in 0..<200 where high - low > 2 * max(low.ulp, high.ulp) {
      let content = below + content(from: low, to: x)
      if content > wanted {
        high = x
      } else {
        (low, below) = (x, content)
      }
      let slope = values(at: [x]).reduce(0) { $0 + $1[0] }
      let next = x + (wanted - content) / slope
      if abs(next - x) <= x.ulp { break }
      x = next > low && next < high ? next : 0.5 * (low + high)
    }
    return x
  }
}
