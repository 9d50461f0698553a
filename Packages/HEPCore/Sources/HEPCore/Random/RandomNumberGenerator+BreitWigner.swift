extension RandomNumberGenerator {
  /// A number from the non-relativistic Breit–Wigner (Cauchy) density; one word is used.
  ///
  /// - Parameters:
  ///   - mean: the peak.
  ///   - width: the full width at half maximum, Γ.
  /// - Precondition: `width` is finite and not negative.
  @inlinable
  public mutating func breitWigner(mean: Double, width: Double) -> Double {
    precondition(width >= 0 && width.isFinite, "The width must be finite and not negative")
    return mean + 0.5 * width * libmTan(.pi * (uniform() - 0.5))
  }

  /// A number from the non-relativistic Breit–Wigner density cut to a range; one word is used.
  ///
  /// - Parameters:
  ///   - mean: the peak, which may lie outside the range.
  ///   - width: the full width at half maximum, Γ.
  ///   - range: where the number shall lie; its bounds may be infinite.
  /// - Precondition: `width` is finite and positive.
  @inlinable
  public mutating func breitWigner(
    mean: Double, width: Double, in range: ClosedRange<Double>
  ) -> Double {
    precondition(width > 0 && width.isFinite, "The width must be finite and positive")
    let half = 0.5 * width
    let low = libmAtan((range.lowerBound - mean) / half)
    let high = libmAtan((range.upperBound - mean) / half)
    let x = mean + half * libmTan(low + (high - low) * uniform())
    return Swift.min(Swift.max(x, range.lowerBound), range.upperBound)
  }
}
