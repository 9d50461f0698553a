/// The mean of weighted samples and their spread, in one pass.
///
/// Source: D. H. D. West, Commun. ACM 22 (1979) 532. A sample of weight 0 changes nothing. Where weights
/// of both signs add up to 0 there is no mean: it is NaN from there on.
@frozen
public struct WeightedSampleMean: Sendable, Hashable {
  /// The sum of weights.
  public var sumOfWeights: Double

  /// The sum of squared weights.
  public var sumOfSquaredWeights: Double

  /// The weighted mean of the samples; 0 without samples.
  public var mean: Double

  /// The weighted sum of squared distances of the samples from the mean.
  public var squaredDeviations: Double

  /// No samples, or what other samples came to.
  public init(
    sumOfWeights: Double = 0, sumOfSquaredWeights: Double = 0, mean: Double = 0,
    squaredDeviations: Double = 0
  ) {
    self.sumOfWeights = sumOfWeights
    self.sumOfSquaredWeights = sumOfSquaredWeights
    self.mean = mean
    self.squaredDeviations = squaredDeviations
  }

  /// The number of samples of equal weight that would know the mean as well: `(Σw)² / Σw²`.
  public var effectiveCount: Double {
    sumOfSquaredWeights == 0 ? 0 : sumOfWeights * sumOfWeights / sumOfSquaredWeights
  }

  /// What weighted samples of a known variance came to; without freedom it is taken as 0.
  public init(
    sumOfWeights: Double, sumOfSquaredWeights: Double, mean: Double, sampleVariance: Double
  ) {
    self.init(
      sumOfWeights: sumOfWeights, sumOfSquaredWeights: sumOfSquaredWeights, mean: mean)
    if let freedom { squaredDeviations = sampleVariance * freedom }
  }

  /// The variance of the samples, `squaredDeviations / (Σw - Σw² / Σw)`; nil for less than two
  /// effective samples' worth of freedom.
  public var sampleVariance: Double? { freedom.map { squaredDeviations / $0 } }

  /// `Σw - Σw² / Σw`, unless it is nothing but rounding.
  private var freedom: Double? {
    guard sumOfWeights != 0 else { return nil }
    let freedom = sumOfWeights - sumOfSquaredWeights / sumOfWeights
    return freedom.magnitude > 1e-12 * sumOfWeights.magnitude ? freedom : nil
  }

  /// The variance of the mean, `sampleVariance / effectiveCount`; nil where that is.
  public var variance: Double? { sampleVariance.map { $0 / effectiveCount } }

  /// Adds one sample with its weight.
  @inlinable
  public mutating func add(_ sample: Double, weight: Double) {
    guard weight != 0 else { return }
    sumOfWeights += weight
    sumOfSquaredWeights += weight * weight
    let delta = sample - mean
    mean += weight * delta / sumOfWeights
    squaredDeviations += weight * delta * (sample - mean)
  }

  /// Adds the samples of another mean.
  @inlinable
  public static func += (left: inout WeightedSampleMean, right: WeightedSampleMean) {
    guard right.sumOfSquaredWeights != 0 else { return }
    guard left.sumOfSquaredWeights != 0 else {
      left = right
      return
    }
    let sum = left.sumOfWeights + right.sumOfWeights
    let delta = right.mean - left.mean
    left.mean += delta * (right.sumOfWeights / sum)
    left.squaredDeviations +=
      right.squaredDeviations + delta * delta * (left.sumOfWeights * right.sumOfWeights / sum)
    left.sumOfWeights = sum
    left.sumOfSquaredWeights += right.sumOfSquaredWeights
  }
}
