extension Fit {
  /// A confidence interval of a parameter from the profile of the cost, as MINOS finds it.
  ///
  /// - Parameters:
  ///   - parameter: a free parameter of the fit.
  ///   - confidence: the probability content; `nil` stands for one standard deviation, 68.27 %.
  /// - Throws: ``MinimizationError`` if the fit has not converged, or the parameter is not a free one.
  /// - Precondition: the confidence level is between 0 and 1.
  public func minos(_ parameter: Parameter, confidence: Double? = nil)
    throws(MinimizationError) -> MinosInterval
  {
    try minos(parameter.name, confidence: confidence)
  }

  /// A confidence interval of the parameter with a name, as ``minos(_:confidence:)-(Parameter,_)``.
  public func minos(_ name: String, confidence: Double? = nil)
    throws(MinimizationError) -> MinosInterval
  {
    let index = try freeIndex(of: name, for: "MINOS")
    let deviations = confidence.map { standardDeviations(holding: $0) } ?? 1
    let rise = cost.errorDefinition.up * deviations * deviations
    let lower = MinosSearch(fit: self, parameter: index, rise: rise, side: -1).end()
    let upper = MinosSearch(fit: self, parameter: index, rise: rise, side: 1).end()
    return MinosInterval(
      name: name, value: values[index], lower: lower.end, upper: upper.end,
      calls: lower.calls + upper.calls)
  }

  /// The index of a free parameter, once the fit is known to have a minimum.
  func freeIndex(of name: String, for task: String) throws(MinimizationError) -> Int {
    guard status.isConverged else { throw .noMinimum(task, statusDescription) }
    guard let index = names.firstIndex(of: name) else {
      throw .unknownParameter(name, known: names)
    }
    guard !parameters[index].isFixed else { throw .fixedParameter(task, name) }
    return index
  }
}
