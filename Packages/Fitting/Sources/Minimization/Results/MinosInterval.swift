import HEPCore

/// One end of a MINOS interval.
public enum MinosEnd: Sendable, Equatable {
  /// The value of the parameter at which the profile has risen by the wanted amount.
  case crossing(Double)

  /// The parameter's limit, up to which the profile stays below the wanted rise.
  case limit(Double)

  /// A point, one value per parameter, at which the cost is lower than at the minimum of the fit.
  ///
  /// Minimise again from there.
  case newMinimum(values: [Double], cost: Double)

  /// No end was found, because the minimisation of the other parameters ended like this.
  case failed(FitStatus)

  /// The end of the interval: a crossing or a limit.
  public var bound: Double? {
    switch self {
    case .crossing(let value), .limit(let value): value
    case .newMinimum, .failed: nil
    }
  }
}

/// A confidence interval of one parameter from the profile of the cost.
public struct MinosInterval: Sendable, Equatable {
  /// The name of the parameter.
  public let name: String

  /// The value of the parameter at the minimum.
  public let value: Double

  /// The lower end.
  public let lower: MinosEnd

  /// The upper end.
  public let upper: MinosEnd

  /// The number of calls of the cost that were needed.
  public let calls: Int

  /// The distance from the value down to the lower end, negative or zero, where there is one.
  public var lowerError: Double? { lower.bound.map { $0 - value } }

  /// The distance from the value up to the upper end, where there is one.
  public var upperError: Double? { upper.bound.map { $0 - value } }

  /// The value with both errors, where both ends are crossings.
  public var measurement: Measurement? {
    guard case .crossing(let low) = lower, case .crossing(let high) = upper else { return nil }
    return Measurement(value, up: high - value, down: value - low)
  }
}
