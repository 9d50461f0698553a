import Minimization

extension ModelConvertible {
  /// The expected contents of bins.
  ///
  /// - Parameters:
  ///   - edges: the ascending edges of the bins.
  ///   - range: the range of the fit, in which the weights are numbers of events; `nil` stands for that
  ///     of the edges.
  ///   - values: values of parameters by name; the others are at their start.
  /// - Throws: ``DensityError`` when the edges do not ascend or the model does not exist there.
  public func expected(
    edges: [Double], in range: ClosedRange<Double>? = nil, at values: [String: Double] = [:]
  ) throws -> Prediction {
    try checkEdges(edges)
    let range = range ?? edges[0]...edges[edges.count - 1]
    return try predict(in: range, at: values) { $0.binContents(between: edges) }
  }

  /// The expected contents of bins after a fit.
  ///
  /// - Throws: ``DensityError`` when the edges do not ascend or the model does not exist there.
  public func expected(
    edges: [Double], in range: ClosedRange<Double>? = nil, at fit: Fit
  ) throws -> Prediction {
    try expected(edges: edges, in: range, at: fit.valuesByName)
  }

  /// The curve of the model: events per unit of the variable, for a model with yields.
  ///
  /// - Parameters:
  ///   - points: where to evaluate the model.
  ///   - range: the range in which all densities are normalised.
  ///   - values: values of parameters by name; the others are at their start.
  /// - Throws: ``DensityError`` when the model does not exist there.
  public func curve(
    at points: [Double], in range: ClosedRange<Double>, with values: [String: Double] = [:]
  ) throws -> Prediction {
    try predict(in: range, at: values) { $0.values(at: points) }
  }

  /// The curve of the model after a fit.
  ///
  /// - Throws: ``DensityError`` when the model does not exist there.
  public func curve(at points: [Double], in range: ClosedRange<Double>, with fit: Fit) throws
    -> Prediction
  {
    try curve(at: points, in: range, with: fit.valuesByName)
  }

  private func predict(
    in range: ClosedRange<Double>, at values: [String: Double],
    _ evaluate: (PreparedModel) -> [[Double]]
  ) throws -> Prediction {
    let plan = try EvaluationPlan(model, over: range)
    let prepared = try plan.prepared(at: plan.point(values))
    return Prediction(
      evaluate(prepared), labels: plan.labels, owners: plan.leaves.map(\.label))
  }
}

extension EvaluationPlan {
  /// A point from values by name; the parameters that are not named are at their start.
  func point(_ values: [String: Double]) -> [Double] {
    parameters.map { values[$0.name] ?? $0.start }
  }
}

/// Checks that the edges of bins are finite and ascend.
package func checkEdges(_ edges: [Double]) throws(DensityError) {
  guard edges.count >= 2 else { throw .badEdges(at: edges.count) }
  for index in edges.indices {
    guard edges[index].isFinite, index == 0 || edges[index] > edges[index - 1] else {
      throw .badEdges(at: index)
    }
  }
}
