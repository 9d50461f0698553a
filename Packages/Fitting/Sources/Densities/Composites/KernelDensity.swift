import Minimization
import RealModule

/// A density estimated from a sample: a sum of normal densities around its events.
///
/// Events are shared between the points of a fine grid, which Fourier transforms then smear (B. W. Silverman,
/// Appl. Stat. 31 (1982) 93); with ``Bandwidth/adaptive(_:)`` each event is smeared by itself, more widely where
/// events are rare (I. S. Abramson, Ann. Stat. 10 (1982) 1217; the pilot is a fixed bandwidth).
public struct KernelDensity: Density {
  /// How widely events are smeared.
  public enum Bandwidth: Sendable, Hashable {
    /// A standard deviation.
    case fixed(Double)
    /// 0.9 min(σ, interquartile range / 1.34) n^(-1/5), Silverman's rule, times a factor.
    case silverman(Double = 1)
    /// The bandwidth of Botev, Grotowski and Kroese (Ann. Stat. 38 (2010) 2916), the improved plug-in of
    /// Sheather and Jones, times a factor: for densities of several peaks, which Silverman's rule washes out.
    case improvedSheatherJones(Double = 1)
    /// Silverman's rule times a factor, then for each event over the square root of the density there.
    case adaptive(Double = 1)
  }

  private let table: Tabulation

  /// None.
  public var arguments: [DensityArgument] { [] }

  /// The name of the density in messages.
  public var name: String { "KernelDensity" }

  /// Estimates a density.
  ///
  /// - Parameters:
  ///   - sample: the events.
  ///   - weights: their weights, not negative; `nil` stands for one each.
  ///   - range: where the density will be used.
  ///   - bandwidth: how widely events are smeared.
  ///   - mirrored: whether what is smeared beyond an end of the range comes back, so that a density that ends
  ///     there does not fall off.
  ///   - points: the number of points of the grid, rounded up to a power of two.
  /// - Throws: ``DensityError`` for a sample without spread, with numbers that are not finite, or with weights
  ///   that are negative.
  public init(
    _ sample: [Double], weights: [Double]? = nil, in range: ClosedRange<Double>,
    bandwidth: Bandwidth = .silverman(), mirrored: Bool = false, points: Int = 1024
  ) throws(DensityError) {
    guard weights.map({ $0.count == sample.count }) ?? true else {
      throw .wrongCount(
        "KernelDensity", expected: "\(sample.count) weights", found: weights?.count ?? 0)
    }
    for (index, x) in sample.enumerated() {
      guard x.isFinite else {
        throw .badArgument("event \(index)", of: "KernelDensity", value: x, needed: "finite")
      }
      let weight = weights?[index] ?? 1
      guard weight.isFinite && weight >= 0 else {
        throw .badArgument(
          "weight \(index)", of: "KernelDensity", value: weight, needed: "not negative")
      }
    }
    guard range.lowerBound < range.upperBound, range.upperBound - range.lowerBound < .infinity
    else { throw .badRange(range) }
    let smearing = try KernelSmearing(
      sample, weights: weights, range: range, bandwidth: bandwidth, isMirrored: mirrored,
      points: points)
    table = smearing.table
  }

  /// The density.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    FixedTableKernel(table: table)
  }
}

/// A table that depends on nothing.
struct FixedTableKernel: TabulatedKernel {
  let table: Tabulation

  func addGradient(ofTable slopes: [Double], to gradient: inout [Double]) {}
}
