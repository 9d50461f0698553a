extension RandomNumberGenerator {
  /// A number uniform in the open interval from 0 to 1: neither end is ever returned.
  ///
  /// The values are the odd multiples of 2⁻⁵³, so that `log(u)` and `log(1 - u)` are finite. One word
  /// is used.
  @inlinable
  public mutating func uniform() -> Double {
    unitInterval(next())
  }

  /// A number uniform between two finite bounds; rounding may return a bound itself.
  ///
  /// - Precondition: the width of the range is finite.
  @inlinable
  public mutating func uniform(in range: ClosedRange<Double>) -> Double {
    let width = range.upperBound - range.lowerBound
    precondition(width.isFinite, "The width of the range must be finite")
    return Swift.min(range.lowerBound + width * uniform(), range.upperBound)
  }
}

/// The odd multiple of 2⁻⁵³ chosen by the upper 52 bits of a word.
@inlinable
func unitInterval(_ word: UInt64) -> Double {
  (Double(word >> 12) + 0.5) * 0x1p-52
}
