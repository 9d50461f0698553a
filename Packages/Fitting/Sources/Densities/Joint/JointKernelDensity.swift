import LinearAlgebra
import Minimization
import RealModule

/// A density in several variables estimated from a sample: a sum of normal densities around its events.
///
///     let estimate = try JointKernelDensity(["m": m, "t": t], in: ["m": 5.1...5.5, "t": 0...8])
///     let nll = try ExtendedUnbinnedNLL(nS * signal + nB * estimate, columns: data)
///
/// All variables are smeared together, along the principal axes of the sample: the covariance of each normal
/// density is that of the sample times the square of a bandwidth (D. W. Scott, "Multivariate Density
/// Estimation"). It is normalised within the ranges: with one or two variables cut by a range exactly, with more
/// of them to about 1e-4. The logarithm is exact where the density itself underflows.
///
/// - Complexity: one exponential for each event of the sample at each point.
public struct JointKernelDensity: Density {
  /// How widely events are smeared.
  public enum Bandwidth: Sendable, Hashable {
    /// A number of standard deviations of the sample.
    case fixed(Double)
    /// n^(-1 / (d + 4)), Scott's rule, times a factor.
    case scott(Double = 1)
    /// (n (d + 2) / 4)^(-1 / (d + 4)), Silverman's rule, times a factor.
    case silverman(Double = 1)
    /// Silverman's rule times a factor, then for each event over the square root of the density there
    /// (I. S. Abramson, Ann. Stat. 10 (1982) 1217).
    case adaptive(Double = 1)
  }

  private let estimate: JointKernelEstimate

  /// The columns of the data in alphabetical order.
  public let columns: [String]

  /// The ranges of the variables by their columns.
  public let ranges: [String: ClosedRange<Double>]

  /// None.
  public var arguments: [DensityArgument] { [] }

  /// The name of the density in messages.
  public var name: String { "JointKernelDensity" }

  /// Estimates a density.
  ///
  /// - Parameters:
  ///   - sample: the events by the names of the columns; columns without a range are not looked at.
  ///   - weights: the weights of the events, not negative; `nil` stands for one each.
  ///   - ranges: where the density will be used, which also says what its variables are; at most six.
  ///   - bandwidth: how widely events are smeared.
  /// - Throws: ``DensityError`` for a column that is missing or of another length, numbers that are not finite,
  ///   weights that are negative, or a sample in which the variables do not spread independently.
  public init(
    _ sample: [String: [Double]], weights: [Double]? = nil,
    in ranges: [String: ClosedRange<Double>], bandwidth: Bandwidth = .silverman()
  ) throws(DensityError) {
    let columns = ranges.keys.sorted()
    guard (1...6).contains(columns.count) else {
      throw .wrongCount(
        "JointKernelDensity", expected: "the ranges of one to six variables", found: columns.count)
    }
    var values: [[Double]] = []
    for column in columns {
      guard let events = sample[column] else {
        throw .missingColumn(column, known: sample.keys.sorted())
      }
      let count = values.first?.count ?? events.count
      guard events.count == count else {
        throw .unequalColumns(column, expected: count, found: events.count)
      }
      for (index, x) in events.enumerated() where !x.isFinite {
        throw .badArgument(
          "\(column) of event \(index)", of: "JointKernelDensity", value: x, needed: "finite")
      }
      values.append(events)
    }
    let count = values[0].count
    guard weights.map({ $0.count == count }) ?? true else {
      throw .wrongCount(
        "JointKernelDensity", expected: "\(count) weights", found: weights?.count ?? 0)
    }
    for (index, weight) in (weights ?? []).enumerated() where !(weight.isFinite && weight >= 0) {
      throw .badArgument(
        "weight \(index)", of: "JointKernelDensity", value: weight, needed: "not negative")
    }
    var limits: [ClosedRange<Double>] = []
    for column in columns {
      guard let range = ranges[column], range.lowerBound < range.upperBound,
        (range.upperBound - range.lowerBound).isFinite
      else { throw .badRange(ranges[column] ?? 0...0) }
      limits.append(range)
    }
    self.columns = columns
    self.ranges = ranges
    estimate = try JointKernelEstimate(
      values, weights: weights ?? [Double](repeating: 1, count: count), ranges: limits,
      bandwidth: bandwidth)
  }

  /// The density; each variable is used in its own range.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    estimate
  }
}
