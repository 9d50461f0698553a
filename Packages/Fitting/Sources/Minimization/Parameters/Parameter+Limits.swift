extension Parameter {
  /// The lower limit, minus infinity when there is none.
  var floor: Double { lower ?? -.infinity }

  /// The upper limit, infinity when there is none.
  var ceiling: Double { upper ?? .infinity }

  /// The distance over which the cost is first taken to change by one error.
  var firstStep: Double {
    let width = ceiling - floor
    let wanted = step.map(abs) ?? (start == 0 ? 0.1 : 0.1 * abs(start))
    return width.isFinite ? min(wanted, 0.25 * width) : wanted
  }

  /// Checks a parameter before a minimisation.
  func validate() throws(MinimizationError) {
    guard start.isFinite else { throw .startNotFinite(self) }
    if floor.isNaN || ceiling.isNaN || floor > ceiling || floor == .infinity
      || ceiling == -.infinity
    {
      throw .badLimits(self)
    }
    if let step, !(step.isFinite && step != 0) { throw .badStep(self) }
    if isFixed { return }
    guard floor < ceiling else { throw .emptyRange(self) }
    guard start >= floor && start <= ceiling else { throw .startOutsideLimits(self) }
  }
}
