extension RandomNumberGenerator {
  /// A number from the exponential density of a mean, by inversion; one word is used.
  ///
  /// - Precondition: the mean is not negative and finite.
  @inlinable
  public mutating func exponential(mean: Double = 1) -> Double {
    precondition(mean >= 0 && mean.isFinite, "The mean must be finite and not negative")
    return -mean * libmLog(uniform())
  }
}
