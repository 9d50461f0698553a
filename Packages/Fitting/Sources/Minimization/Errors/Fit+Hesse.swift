import LinearAlgebra

extension Fit {
  /// The same fit with second derivatives computed again, with a strategy of choice.
  ///
  /// They are computed where the fit ended, whether it converged or not; parameters on a limit beyond
  /// which the cost would fall are left out. ``covariance`` is there if they are positive definite, and
  /// a converged fit for which they are not becomes ``FitStatus/notPositiveDefinite(eigenvalues:direction:)``.
  ///
  /// - Throws: ``MinimizationError`` if the cost has no finite value around the point.
  public func hesse(strategy: Strategy = .careful) throws(MinimizationError) -> Fit {
    let table = parameters.starting(at: values)
    let free = table.indices.filter { !table[$0].isFixed }
    var objective = Objective(
      cost, parameters: table, callLimit: .max, precision: minimizer.precision, progress: nil)
    var differences = NumericalGradient(scales: scales, cycles: strategy.cycles)
    guard
      let iterate = Descent.evaluate(
        &objective, &differences, free.map { values[$0] })
    else { throw .noHessian(objective.interruption ?? status, naming: names) }
    let indices = iterate.x.indices.filter { index in
      let (x, slope) = (iterate.x[index], iterate.gradient[index])
      return !(x <= objective.lower[index] && slope > 0)
        && !(x >= objective.upper[index] && slope < 0)
    }
    let probe = HessianProbe(strategy: strategy, indices: Array(indices))
    guard
      let found = probe.hessian(
        &objective, at: iterate.x, value: iterate.value, gradient: iterate.gradient,
        scales: &differences.scales)
    else { throw .noHessian(objective.interruption ?? status, naming: names) }
    let hessian = ParameterMatrix(
      names: indices.map { table[free[$0]].name }, matrix: found)
    let covariance = hessian.covariance(up: cost.errorDefinition.up)
    let isLost = status.isConverged && covariance == nil
    return Fit(
      cost: cost, parameters: parameters, minimizer: minimizer,
      status: isLost
        ? FitStatus(
          level: found, of: indices, scales: indices.map { differences.scales[$0] }, in: objective)
        : status,
      values: values, minimum: minimum, edm: edm, hessian: hessian, covariance: covariance,
      calls: calls + objective.calls, gradientCalls: gradientCalls + objective.gradientCalls,
      scales: differences.scales)
  }
}
