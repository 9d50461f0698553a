extension Fit {
  /// The cost as a function of one parameter, minimised over all others at each point.
  ///
  /// The points run outwards from the minimum, so that each minimum starts next to another one, and are
  /// given in ascending order.
  ///
  /// - Throws: ``MinimizationError`` if the fit has not converged, the parameter is not a free one, or
  ///   the range leaves its limits.
  /// - Precondition: `points` is at least 2.
  public func profile(
    _ parameter: Parameter, over range: ClosedRange<Double>, points: Int = 30
  ) throws(MinimizationError) -> [ProfilePoint] {
    let index = try freeIndex(of: parameter.name, for: "A profile")
    let settings = try cost.settings(of: parameters[index], over: range, points: points)
    let split = settings.firstIndex { $0 >= values[index] } ?? settings.count
    return side(settings[..<split].reversed(), index).reversed() + side(settings[split...], index)
  }

  private func side(_ settings: some Sequence<Double>, _ index: Int) -> [ProfilePoint] {
    var conditional = ConditionalFit(self, parameters: [index])
    return settings.map { setting in
      let point = conditional.minimum(at: [setting])
      return ProfilePoint(
        setting: setting, cost: point.cost, values: point.values, failure: point.failure)
    }
  }

  /// The cost as a function of one parameter, with all others at their values in the fit.
  ///
  /// - Throws: ``MinimizationError`` if the parameter is unknown or the range leaves its limits.
  /// - Precondition: `points` is at least 2.
  public func scan(
    _ parameter: Parameter, over range: ClosedRange<Double>, points: Int = 100
  ) throws(MinimizationError) -> [ProfilePoint] {
    try cost.scan(
      parameter, over: range, points: points, parameters: parameters.starting(at: values))
  }
}

extension CostFunction {
  /// The cost as a function of one parameter, with all others at their start values.
  ///
  /// - Throws: ``MinimizationError`` if the table is not one for this cost, the parameter is unknown or
  ///   the range leaves its limits.
  /// - Precondition: `points` is at least 2.
  public func scan(
    _ parameter: Parameter, over range: ClosedRange<Double>, points: Int = 100,
    parameters table: [Parameter]? = nil
  ) throws(MinimizationError) -> [ProfilePoint] {
    let table = try checked(table)
    guard let index = table.firstIndex(where: { $0.name == parameter.name }) else {
      throw .unknownParameter(parameter.name, known: table.map(\.name))
    }
    var point = table.map(\.start)
    return try settings(of: table[index], over: range, points: points).map { setting in
      point[index] = setting
      return ProfilePoint(setting: setting, cost: value(at: point), values: point, failure: nil)
    }
  }

  /// Equally spaced values of a parameter, both ends included.
  func settings(of parameter: Parameter, over range: ClosedRange<Double>, points: Int)
    throws(MinimizationError) -> [Double]
  {
    precondition(points >= 2, "A scan needs two points at least")
    guard range.lowerBound.isFinite && range.upperBound.isFinite else {
      throw .badRange(parameter.name, "\(range) is not finite; choose finite ends")
    }
    guard range.lowerBound >= parameter.floor && range.upperBound <= parameter.ceiling else {
      throw .badRange(
        parameter.name, "\(range) leaves the limits \(parameter.limitsText); choose a part of them")
    }
    return (0..<points).map { index in
      let fraction = Double(index) / Double(points - 1)
      let setting = range.lowerBound * (1 - fraction) + range.upperBound * fraction
      return min(max(setting, range.lowerBound), range.upperBound)  // rounding may lead outside
    }
  }
}
