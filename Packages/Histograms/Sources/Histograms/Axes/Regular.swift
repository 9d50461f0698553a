/// An axis of bins of equal width.
///
/// Bin i holds `lower + i w <= x < lower + (i + 1) w`. The index is computed as
/// `floor((x - lower) / (upper - lower) * count)`, which is Boost.Histogram's formula, so that counts
/// agree with it bin for bin. NaN and +∞ belong to the overflow, -∞ to the underflow. An axis
/// without an overflow bin counts `x == upper` in its last bin.
@frozen
public struct Regular: Axis {
  /// The number of bins.
  public let count: Int

  /// The lower edge of the first bin.
  public let lower: Double

  /// The upper edge of the last bin.
  public let upper: Double

  /// The flow bins.
  public let flow: FlowBins

  /// The name, label and metadata.
  public var annotation: Annotation

  /// An axis of `count` bins from `lower` to `upper`, from parameters that may be wrong.
  ///
  /// - Throws: `HistogramError` unless there is at least one bin, at most 2^30 of them, the range is
  ///   finite, ascending and less than the largest `Double` wide, and the edges of a bin differ by
  ///   more than the rounding of numbers.
  public init(
    count: Int, lower: Double, upper: Double, flow: FlowBins = .both,
    annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    guard count > 0, count <= 1 << 30 else {
      throw HistogramError(.badAxis("\(count) bins; give between 1 and 1073741824"))
    }
    guard lower.isFinite, upper.isFinite, lower < upper, (upper - lower).isFinite else {
      throw HistogramError(.badAxis("the range \(lower) to \(upper) is not finite and ascending"))
    }
    guard (upper - lower) / Double(count) >= 8 * max(lower.magnitude, upper.magnitude).ulp else {
      throw HistogramError(
        .badAxis(
          "\(count) bins from \(lower) to \(upper) are too narrow for the precision of numbers"))
    }
    self.count = count
    self.lower = lower
    self.upper = upper
    self.flow = flow
    self.annotation = annotation
  }

  /// An axis of `count` bins over a range: `Regular(60, 60...120, name: "m", label: "m [GeV]")`.
  ///
  /// - Precondition: `count` is positive, the range finite and not empty, and the bins are wider than
  ///   the rounding of its ends.
  public init(
    _ count: Int, _ range: ClosedRange<Double>, flow: FlowBins = .both, name: String = "",
    label: String = "", metadata: [String: MetadataValue] = [:]
  ) {
    do throws(HistogramError) {
      try self.init(
        count: count, lower: range.lowerBound, upper: range.upperBound, flow: flow,
        annotation: Annotation(name: name, label: label, metadata: metadata))
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// The `count + 1` edges, computed as Boost.Histogram does.
  public var edges: [Double] {
    (0...count).map { edge($0) }
  }

  /// The lower edge of bin `index`.
  func edge(_ index: Int) -> Double {
    let z = Double(index) / Double(count)
    return (1 - z) * lower + z * upper
  }

  /// `Regular(60, 60.0...120.0)`.
  public var summary: String { "Regular(\(count), \(lower)...\(upper)\(flow.summary))" }

  /// The axis of groups of `factor` bins; nil unless `factor` divides the number of bins.
  public func rebinned(by factor: Int) -> Regular? {
    guard factor > 0, count % factor == 0 else { return nil }
    return try? Regular(
      count: count / factor, lower: lower, upper: upper, flow: flow, annotation: annotation)
  }
}
