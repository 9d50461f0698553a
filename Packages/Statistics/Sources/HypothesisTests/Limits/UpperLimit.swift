/// The largest signal strength that is not excluded.
public struct UpperLimit: Sendable, Equatable {
  /// The level: the CLs at the limit.
  public let level: Double

  /// The limit of the data.
  public let observed: Double

  /// The limits expected without signal.
  public let expected: ExpectedBand
}
