/// The test statistic of many pseudo-experiments drawn at one point.
///
/// Toys are numbered; the numbers of a sample follow each other. Toy k is the same, whether it is made
/// alone, in a batch or on another machine, so that samples made in parts can be merged.
public struct ToySample: Sendable, Equatable {
  /// A pseudo-experiment without a value.
  public struct Failure: Sendable, Equatable {
    /// The number of the toy, which makes it again.
    public let toy: Int
    /// Why it has no value.
    public let reason: String
  }

  /// The seed of the toys.
  public let seed: UInt64

  /// The signal strength at which the toys were drawn.
  public let mu: Double

  /// The numbers of the toys.
  public internal(set) var toys: Range<Int>

  /// The test statistics of those that did not fail, in the order of the toys.
  public internal(set) var values: [Double]

  /// The toys that failed.
  public internal(set) var failures: [Failure]

  /// The part of the toys with a statistic of at least a value, and its binomial standard deviation.
  ///
  /// Values count as equal when they differ by less than a fit can tell: in experiments with few
  /// possible outcomes many toys have that of the data.
  public func pValue(of observed: Double) -> (value: Double, error: Double) {
    guard !values.isEmpty else { return (.nan, .nan) }
    let n = Double(values.count)
    let edge = observed - 1e-5 * max(1, abs(observed))
    let p = Double(values.count { $0 >= edge }) / n
    return (p, (p * (1 - p) / n).squareRoot())
  }

  /// Joins this sample with the one that follows it.
  ///
  /// - Throws: ``HypothesisTestError`` if the samples have other seeds or points, or do not follow
  ///   each other.
  public func merged(with next: ToySample) throws(HypothesisTestError) -> ToySample {
    guard seed == next.seed, mu == next.mu, toys.upperBound == next.toys.lowerBound else {
      throw HypothesisTestError(
        .toys,
        "toys \(toys) of seed \(seed) at \(mu) and \(next.toys) of seed \(next.seed) at "
          + "\(next.mu) cannot be merged: they must follow each other, with one seed and one point")
    }
    var merged = self
    merged.toys = toys.lowerBound..<next.toys.upperBound
    merged.values += next.values
    merged.failures += next.failures
    return merged
  }
}
