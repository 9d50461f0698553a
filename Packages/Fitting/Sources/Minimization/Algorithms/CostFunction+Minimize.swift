extension CostFunction {
  /// Minimises the cost.
  ///
  /// The surrounding task's cancellation is obeyed between calls.
  ///
  /// - Parameters:
  ///   - minimizer: the way to minimise, with its settings.
  ///   - table: the parameters, with starts, limits or fixed values that differ from the cost's own.
  ///   - progress: called after each step; may stop the minimisation.
  /// - Returns: the fit, of which ``Fit/status`` says how it ended.
  /// - Throws: ``MinimizationError`` when a parameter or a setting makes no sense.
  public func minimize(
    using minimizer: Minimizer = .migrad(), parameters table: [Parameter]? = nil,
    progress: ProgressHandler? = nil
  ) throws(MinimizationError) -> Fit {
    try minimizer.validate(for: self)
    let parameters = try checked(table)
    let free = parameters.filter { !$0.isFixed }
    let objective = Objective(
      self, parameters: parameters, callLimit: minimizer.callLimit(free: free.count),
      precision: minimizer.precision, progress: progress)
    let outcome = MinimizationRun.run(
      objective, from: free.map(\.start), scales: free.map(\.firstStep), by: minimizer)
    return Fit(outcome, of: self, parameters: parameters, minimizer: minimizer)
  }

  /// The table to use, after a check of each parameter.
  func checked(_ table: [Parameter]?) throws(MinimizationError) -> [Parameter] {
    let own = parameters.map(\.name)
    let parameters = table ?? parameters
    guard parameters.map(\.name) == own else {
      throw .otherParameters(expected: own, found: parameters.map(\.name))
    }
    var seen: Set<String> = []
    for name in own where !seen.insert(name).inserted { throw .duplicateName(name) }
    for parameter in parameters { try parameter.validate() }
    return parameters
  }
}
