/// The content of a bin, or of several bins together, with its variance where that is known.
@frozen
public struct BinContent: Sendable, Hashable {
  /// The number of entries or the sum of weights.
  public var value: Double

  /// The variance of the value; nil if it is not known.
  public var variance: Double?

  /// A content with its variance.
  public init(value: Double, variance: Double?) {
    self.value = value
    self.variance = variance
  }

  /// The square root of the variance; nil if it is not known.
  public var error: Double? { variance.map { $0.squareRoot() } }
}

extension BinContent: CustomStringConvertible {
  /// `1234.0 ± 35.1`, or the value alone.
  public var description: String { error.map { "\(value) ± \($0)" } ?? "\(value)" }
}
