/// How much one parameter moves the parameter of interest.
public struct Impact: Sendable, Equatable {
  /// The name of the parameter.
  public let parameter: String

  /// The value of the free fit.
  public let value: Double

  /// The error of the free fit.
  public let error: Double

  /// How far the value is from that of the auxiliary measurement, in units of its error.
  ///
  /// `nil` for a parameter without a constraint.
  public let pull: Double?

  /// The error after the fit in units of the one before; `nil` for a parameter without a constraint.
  public let constraint: Double?

  /// The shift of the parameter of interest when this one is held one error above.
  public let up: Double

  /// The shift of the parameter of interest when this one is held one error below.
  public let down: Double

  /// The same shifts when it is held one error before the fit away; `nil` without a constraint.
  public let prefit: Shifts?

  /// Shifts of the parameter of interest.
  public struct Shifts: Sendable, Equatable {
    /// With the parameter one error above.
    public let up: Double
    /// With the parameter one error below.
    public let down: Double
  }

  /// The larger of the two shifts.
  public var size: Double { max(abs(up), abs(down)) }
}
