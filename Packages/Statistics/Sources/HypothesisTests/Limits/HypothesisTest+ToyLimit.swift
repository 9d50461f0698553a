import HEPCore

extension HypothesisTest {
  /// The signal strength at which CLs has a value, by pseudo-experiments, for the data and as expected
  /// without signal.
  ///
  /// Signal strengths near to the asymptotic limits are tested, all with the same random numbers, until
  /// every limit lies between two of them that are close; in between, the logarithm of CLs is taken as
  /// a straight line.
  ///
  /// - Parameters:
  ///   - toys: the numbers of the toys, `0..<10_000` for instance; of each hypothesis as many, at each
  ///     signal strength.
  ///   - seed: the seed of the random numbers.
  ///   - level: CLs at the limit; 0.05 for a confidence level of 95 %.
  ///   - range: where to look; by default from zero to the upper limit of the parameter of interest.
  ///   - tolerance: how close to go, as a part of the limit.
  ///   - workers: the number of threads, on which the result does not depend; all processors if none is given.
  ///   - progress: told of the toys that are done, test by test.
  /// - Throws: ``HypothesisTestError`` if a fit to the data does not converge, or if a limit is not in the
  ///   range; `CancellationError`.
  /// - Precondition: level and tolerance lie between 0 and 1, there are toys, and the statistic is one for
  ///   upper limits.
  public func upperLimit(
    toys: Range<Int>, seed: UInt64, level: Double = 0.05, in range: ClosedRange<Double>? = nil,
    tolerance: Double = 0.02, workers: Int? = nil, progress: (any ProgressReporter)? = nil
  ) throws -> ToyLimit {
    precondition(level > 0 && level < 1, "The level must lie between 0 and 1")
    precondition(tolerance > 0 && tolerance < 1, "The tolerance must lie between 0 and 1")
    precondition(!toys.isEmpty, "A limit by toys needs toys")
    precondition(
      statistic == .qMu || statistic == .qTilde, "Upper limits need a statistic for upper limits")
    var search = try ToyLimitSearch(level: level, range: searchRange(range), tolerance: tolerance)
    var wanted = startingPoints(level: level, search.range)
    while !wanted.isEmpty {
      for mu in wanted {
        search.add(
          try self.toys(mu: mu, toys: toys, seed: seed, workers: workers, progress: progress))
      }
      wanted = try search.wanted()
    }
    return try search.limit()
  }

  /// The asymptotic limits; if there are none, some strengths all over the range.
  private func startingPoints(level: Double, _ range: ClosedRange<Double>) -> [Double] {
    if let limit = try? upperLimit(level: level, in: range, tolerance: 0.01) {
      let all = [limit.observed] + limit.expected.values
      return Array(Set(all.filter { $0 > range.lowerBound && range.contains($0) })).sorted()
    }
    let width = range.upperBound - range.lowerBound
    return [0.02, 0.05, 0.1, 0.2, 0.5].map { range.lowerBound + $0 * width }
  }
}
