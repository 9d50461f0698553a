import HEPCore

/// One parameter after a fit.
public struct FittedParameter: Sendable, Equatable {
  /// Which limit of a parameter is meant.
  public enum Limit: String, Sendable {
    /// The lower limit.
    case lower
    /// The upper limit.
    case upper
  }

  /// The parameter as it was at the start.
  public let parameter: Parameter

  /// The value at which the fit ended.
  public let value: Double

  /// The symmetric error from the second derivatives.
  ///
  /// `nil` if the parameter is fixed or held by a limit, or if the fit has no covariance.
  public let error: Double?

  /// The name.
  public var name: String { parameter.name }

  /// The limit on which the parameter ended, if it is free and did.
  public var limit: Limit? {
    if parameter.isFixed { return nil }
    if value <= parameter.floor { return .lower }
    return value >= parameter.ceiling ? .upper : nil
  }

  /// The value with its symmetric error, where there is one.
  public var measurement: Measurement? { error.map { Measurement(value, $0) } }
}
