/// The mean of samples and their spread, in one pass.
///
/// The update is Welford's, and two of them are combined by Chan's formula, so that no digits are lost
/// to cancellation. Source: B. P. Welford, Technometrics 4 (1962) 419; T. F. Chan, G. H. Golub and
/// R. J. LeVeque, COMPSTAT 1982.
@frozen
public struct SampleMean: Sendable, Hashable {
  /// The number of samples.
  public var count: Double

  /// The mean of the samples; 0 without samples.
  public var mean: Double

  /// The sum of squared distances of the samples from the mean.
  public var squaredDeviations: Double

  /// No samples, or what other samples came to.
  public init(count: Double = 0, mean: Double = 0, squaredDeviations: Double = 0) {
    self.count = count
    self.mean = mean
    self.squaredDeviations = squaredDeviations
  }

  /// What samples of a known variance came to; the variance of fewer than two is taken as 0.
  public init(count: Double, mean: Double, sampleVariance: Double) {
    self.init(
      count: count, mean: mean,
      squaredDeviations: count > 1 ? sampleVariance * (count - 1) : 0)
  }

  /// The variance of the samples, `squaredDeviations / (count - 1)`; nil for fewer than two.
  public var sampleVariance: Double? { count > 1 ? squaredDeviations / (count - 1) : nil }

  /// The variance of the mean; nil for fewer than two samples.
  public var variance: Double? { sampleVariance.map { $0 / count } }

  /// Adds one sample.
  @inlinable
  public mutating func add(_ sample: Double) {
    count += 1
    let delta = sample - mean
    mean += delta / count
    squaredDeviations += delta * (sample - mean)
  }

  /// Adds the samples of another mean.
  @inlinable
  public static func += (left: inout SampleMean, right: SampleMean) {
    guard right.count != 0 else { return }
    guard left.count != 0 else {
      left = right
      return
    }
    let count = left.count + right.count
    let delta = right.mean - left.mean
    left.mean += delta * (right.count / count)
    left.squaredDeviations +=
      right.squaredDeviations + delta * delta * (left.count * right.count / count)
    left.count = count
  }
}
