/// One point of a profile or a scan.
public struct ProfilePoint: Sendable, Equatable {
  /// The value of the parameter.
  public let setting: Double

  /// The cost there: its minimum over the other parameters in a profile.
  public let cost: Double

  /// The values of all parameters.
  public let values: [Double]

  /// Why the other parameters are not at their minimum, if they are not.
  public let failure: FitStatus?
}
