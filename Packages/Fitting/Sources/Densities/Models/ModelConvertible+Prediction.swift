import Minimization

extension ModelConvertible {
  /// The expected contents of bins.
  ///
  /// - Parameters:
  ///   - edges: the ascending edges of the bins.
  ///   - range: the range of the fit, in which the weights are numbers of events; `nil` stands for that
  ///     of the edges.
  ///   - values: values of parameters by name; the others are at their start.
  /// - Throws: ``DensityError`` when the edges do not ascend, a name is unknown or the model does not
  ///   exist there.
  public func expected(
    edges: [Double], in range: ClosedRange<Double>? = nil, with values: [String: Double] = [:]
  ) throws -> Prediction {
    try contents(edges, in: range) { try $0.point(values) }
  }

  /// The expected contents of bins after a fit.
  ///
  /// Parameters that were not in the fit are at their start.
  ///
  /// - Throws: ``DensityError`` when the edges do not ascend or the model does not exist there.
  public func expected(
    edges: [Double], in range: ClosedRange<Double>? = nil, with fit: Fit
  ) throws -> Prediction {
    try contents(edges, in: range) { $0.point(fit) }
  }

  /// The curve of the model: events per unit of the variable, for a model with yields.
  ///
  /// - Parameters:
  ///   - points: where to evaluate the model.
  ///   - range: the range in which all densities are normalised.
  ///   - values: values of parameters by name; the others are at their start.
  /// - Throws: ``DensityError`` when a name is unknown or the model does not exist there.
  public func curve(
    at points: [Double], in range: ClosedRange<Double>, with values: [String: Double] = [:]
  ) throws -> Prediction {
    let plan = try EvaluationPlan(model, over: range)
    return try plan.prediction(at: plan.point(values)) { $0.values(at: points) }
  }

  /// The curve of the model after a fit.
  ///
  /// Parameters that were not in the fit are at their start.
  ///
  /// - Throws: ``DensityError`` when the model does not exist there.
  public func curve(
    at points: [Double], in range: ClosedRange<Double>, with fit: Fit
  ) throws -> Prediction {
    let plan = try EvaluationPlan(model, over: range)
    return try plan.prediction(at: plan.point(fit)) { $0.values(at: points) }
  }

  private func contents(
    _ edges: [Double], in range: ClosedRange<Double>?, _ point: (EvaluationPlan) throws -> [Double]
  ) throws -> Prediction {
    try checkEdges(edges)
    let plan = try EvaluationPlan(model, over: range ?? edges[0]...edges[edges.count - 1])
    return try plan.prediction(at: point(plan)) { $0.binContents(between: edges) }
  }
}

extension EvaluationPlan {
  fileprivate func prediction(at point: [Double], _ evaluate: (PreparedModel) -> [[Double]]) throws
    -> Prediction
  {
    try Prediction(evaluate(prepared(at: point)), labels: labels, owners: leaves.map(\.label))
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
