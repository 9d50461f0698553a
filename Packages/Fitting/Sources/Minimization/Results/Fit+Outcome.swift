import LinearAlgebra

extension Fit {
  /// Gathers what a run of a minimiser left.
  init(
    _ outcome: MinimizationRun.Outcome, of cost: any CostFunction, parameters: [Parameter],
    minimizer: Minimizer
  ) {
    let free = parameters.indices.filter { !parameters[$0].isFixed }
    var values = parameters.map(\.start)
    if let iterate = outcome.iterate {
      for (index, value) in zip(free, iterate.x) { values[index] = value }
    }
    let names = outcome.indices.map { parameters[free[$0]].name }
    let hessian = outcome.hessian.map { ParameterMatrix(names: names, matrix: $0) }
    self.init(
      cost: cost, parameters: parameters, minimizer: minimizer, status: outcome.status,
      values: values, minimum: outcome.iterate?.value ?? cost.value(at: values), edm: outcome.edm,
      hessian: hessian, covariance: hessian?.covariance(up: cost.errorDefinition.up),
      calls: outcome.calls, gradientCalls: outcome.gradientCalls, scales: outcome.scales)
  }
}
