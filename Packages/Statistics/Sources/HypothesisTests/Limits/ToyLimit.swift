/// The largest signal strength that is not excluded, by pseudo-experiments.
public struct ToyLimit: Sendable, Equatable {
  /// The level: the CLs at the limit.
  public let level: Double

  /// The limit of the data.
  public let observed: Double

  /// The statistical uncertainty of the observed limit from the number of toys.
  public let observedError: Double

  /// The limits expected without signal.
  public let expected: ExpectedBand

  /// The tests on which the limits rest, in the order of the signal strengths.
  public let tests: [ToyResult]

  /// The toys that have no value, in all tests.
  public var failureCount: Int { tests.reduce(0) { $0 + $1.failureCount } }
}
