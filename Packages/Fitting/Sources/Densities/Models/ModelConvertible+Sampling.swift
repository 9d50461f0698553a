import HEPCore

extension ModelConvertible {
  /// Draws events from the model, each from one of its densities chosen by weight.
  ///
  /// - Parameters:
  ///   - count: the number of events.
  ///   - range: the range in which events lie and densities are normalised.
  ///   - values: values of parameters by name; the others are at their start.
  ///   - generator: the source of randomness.
  /// - Throws: ``DensityError`` when the model does not exist there or a weight is negative.
  public func sample(
    _ count: Int, in range: ClosedRange<Double>, at values: [String: Double] = [:],
    using generator: inout some RandomNumberGenerator
  ) throws -> [Double] {
    let plan = try EvaluationPlan(model, over: range)
    let prepared = try plan.prepared(at: plan.point(values))
    return try prepared.sample(count, in: range, using: &generator)
  }

  /// Draws a Poisson number of events from a model whose weights are yields.
  ///
  /// - Parameters:
  ///   - range: the range in which events lie and densities are normalised.
  ///   - values: values of parameters by name; the others are at their start.
  ///   - generator: the source of randomness.
  /// - Throws: ``DensityError`` when the model does not exist there or a weight is negative.
  public func sample(
    in range: ClosedRange<Double>, at values: [String: Double] = [:],
    using generator: inout some RandomNumberGenerator
  ) throws -> [Double] {
    let plan = try EvaluationPlan(model, over: range)
    let prepared = try plan.prepared(at: plan.point(values))
    guard prepared.total >= 0, prepared.total < 1e12 else {
      throw DensityError.cannotSample("the sum of the weights is \(prepared.total)")
    }
    let count = generator.poisson(mean: prepared.total)
    return try prepared.sample(count, in: range, using: &generator)
  }
}

extension PreparedModel {
  func sample(
    _ count: Int, in range: ClosedRange<Double>,
    using generator: inout some RandomNumberGenerator
  ) throws(DensityError) -> [Double] {
    guard terms.allSatisfy({ $0.weight >= 0 && $0.weight.isFinite }), total > 0 || count == 0 else {
      throw .cannotSample("the weights are \(terms.map(\.weight))")
    }
    var events: [Double] = []
    events.reserveCapacity(count)
    for _ in 0..<count {
      var rest = Double.random(in: 0..<total, using: &generator)
      let term = terms.first { term in
        rest -= term.weight
        return rest < 0
      }
      let kernel = (term ?? terms[terms.count - 1]).kernel
      events.append(kernel.draw(in: range, using: &generator))
    }
    return events
  }
}
