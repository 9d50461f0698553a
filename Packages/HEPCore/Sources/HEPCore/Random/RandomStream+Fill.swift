extension RandomStream {
  /// Fills a span with numbers uniform in the open interval from 0 to 1.
  ///
  /// The numbers are those of as many calls of `uniform()`.
  @inlinable
  public mutating func fillUniform(_ numbers: inout MutableSpan<Double>) {
    withBufferedWords(numbers.count) { $0.fillUniform(&numbers) }
  }

  /// Fills a span with numbers from the normal density.
  ///
  /// The numbers are those of as many calls of `normal(mean:sigma:)`.
  ///
  /// - Precondition: `sigma` is finite and not negative.
  @inlinable
  public mutating func fillNormal(
    _ numbers: inout MutableSpan<Double>, mean: Double = 0, sigma: Double = 1
  ) {
    withBufferedWords(numbers.count) { $0.fillNormal(&numbers, mean: mean, sigma: sigma) }
  }

  /// Fills a span with numbers from the exponential density.
  ///
  /// The numbers are those of as many calls of `exponential(mean:)`.
  ///
  /// - Precondition: the mean is finite and not negative.
  @inlinable
  public mutating func fillExponential(_ numbers: inout MutableSpan<Double>, mean: Double = 1) {
    withBufferedWords(numbers.count) { $0.fillExponential(&numbers, mean: mean) }
  }

  /// Fills a span with numbers from the Poisson law.
  ///
  /// The numbers are those of as many calls of `poisson(mean:)`.
  ///
  /// - Precondition: the mean lies between 0 and 2⁵².
  @inlinable
  public mutating func fillPoisson(_ numbers: inout MutableSpan<Int>, mean: Double) {
    withBufferedWords(numbers.count) { $0.fillPoisson(&numbers, mean: mean) }
  }

  /// Lends a generator of the same words that makes many of them at once, and then stands where it
  /// stopped.
  @inlinable
  mutating func withBufferedWords(_ count: Int, _ body: (inout BufferedStream) -> Void) {
    var buffered = BufferedStream(self, wordsExpected: count)
    body(&buffered)
    position = buffered.position
  }
}
