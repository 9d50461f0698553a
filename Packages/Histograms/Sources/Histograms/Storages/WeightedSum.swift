/// A sum of weights and the sum of their squares, which estimates its variance.
@frozen
public struct WeightedSum: Sendable, Hashable {
  /// The sum of weights.
  public var value: Double

  /// The sum of squared weights.
  public var variance: Double

  /// A sum with its variance.
  public init(value: Double = 0, variance: Double = 0) {
    self.value = value
    self.variance = variance
  }

  /// Adds values and variances.
  @inlinable
  public static func += (left: inout WeightedSum, right: WeightedSum) {
    left.value += right.value
    left.variance += right.variance
  }
}
