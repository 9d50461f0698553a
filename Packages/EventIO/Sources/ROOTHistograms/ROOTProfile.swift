import Histograms
import ROOTFiles

/// A `TProfile`, `TProfile2D` or `TProfile3D`: the mean of samples in each bin, with ROOT's choice of
/// errors.
///
///     let response = try file.profile("response")
///     response.histogram.values()     // the means
///     response.errors()               // as ROOT draws them
///     try writer.write(response, as: "response")
public struct ROOTProfile: Sendable {
  /// What the error of a bin is, s being the spread of its samples and N their effective number.
  public enum ErrorOption: Int, Sendable, CaseIterable {
    /// s/√N: the error of the mean.
    case mean
    /// s, option `s`.
    case spread
    /// s/√N, or 1/√(12 N) where the spread is zero: integer samples, option `i`.
    case integers
    /// 1/√Σw: samples with known errors, with weights 1/σ², option `g`.
    case weights
  }

  /// The means as a histogram of storage `mean`, or `weightedMean` where entries had weights.
  public var histogram: AnyHistogram
  /// What ROOT shows as errors.
  public var errorOption: ErrorOption
  /// The samples that ROOT accepts; nil when it accepts all.
  public var sampleRange: ClosedRange<Double>?

  /// A profile to be written.
  ///
  /// - Precondition: the histogram holds means.
  public init(
    _ histogram: AnyHistogram, errorOption: ErrorOption = .mean,
    sampleRange: ClosedRange<Double>? = nil
  ) {
    precondition(histogram.storageKind.takesSamples, "A profile is made of means")
    self.histogram = histogram
    self.errorOption = errorOption
    self.sampleRange = sampleRange
  }

  /// The errors as ROOT calculates them, by ``errorOption``; 0 for bins without entries.
  ///
  /// They differ from the square roots of `histogram.variances()`, which divide by N - 1. The last
  /// axis runs fastest. Source: documentation of the class `TProfile`.
  public func errors(flow: Bool = false) -> [Double] {
    let all = (0..<histogram.cells.count).map { error(of: sample(at: $0)) }
    return flow ? all : inner(all)
  }

  private func error(of cell: WeightedSampleMean) -> Double {
    let sum = cell.sumOfWeights
    guard sum != 0 else { return 0 }
    let spread = (cell.squaredDeviations / sum).magnitude.squareRoot()
    let count = cell.effectiveCount
    switch errorOption {
    case .mean: return spread / count.squareRoot()
    case .spread: return spread
    case .integers:
      return spread == 0 ? 1 / (12 * count).squareRoot() : spread / count.squareRoot()
    case .weights: return 1 / sum.squareRoot()
    }
  }

  /// What a cell holds, as though its samples had weights.
  func sample(at cell: Int) -> WeightedSampleMean {
    switch histogram.cells {
    case let means as Mean:
      let mean = means[cell]
      return WeightedSampleMean(
        sumOfWeights: mean.count, sumOfSquaredWeights: mean.count, mean: mean.mean,
        squaredDeviations: mean.squaredDeviations)
    case let means as WeightedMean: return means[cell]
    default: return WeightedSampleMean()
    }
  }

  /// The cells without flow bins.
  private func inner(_ cells: [Double]) -> [Double] {
    var result = [0]
    for axis in histogram.axes {
      let first = axis.flow.contains(.underflow) ? 1 : 0
      result = result.flatMap { place in
        (first..<first + axis.count).map { place * axis.extent + $0 }
      }
    }
    return result.map { cells[$0] }
  }
}
