/// An axis of bins of equal width.
///
/// Bin i holds `lower + i w <= x < lower + (i + 1) w`. The index is computed as
/// `floor((x - lower) / (upper - lower) * count)`, which is Boost.Histogram's formula, so that counts
/// agree with it bin for bin. NaN and +∞ belong to the overflow, -∞ to the underflow. An axis
/// without an overflow bin counts `x == upper` in its last bin.
///
/// With `growth` the axis gets bins of the same width for finite values outside, up to 1 048 576. With
/// `circular` the last bin is followed by the first, as for angles: every finite value has a bin, NaN
/// and infinities belong to the overflow, and there is no underflow.
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

  /// Whether the axis gets bins for values outside.
  public let grows: Bool

  /// Whether the last bin is followed by the first.
  public let isCircular: Bool

  /// The name, label and metadata.
  public var annotation: Annotation

  /// An axis of `count` bins from `lower` to `upper`, from parameters that may be wrong.
  ///
  /// - Throws: `HistogramError` unless there is at least one bin, at most 2^30 of them, the range is
  ///   finite, ascending and less than the largest `Double` wide, and the edges of a bin differ by
  ///   more than the rounding of numbers; or if the axis is to grow and be circular.
  public init(
    count: Int, lower: Double, upper: Double, flow: FlowBins = .both, growth: Bool = false,
    circular: Bool = false, annotation: Annotation = Annotation()
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
    guard !(growth && circular) else { throw HistogramError(.growingCircle) }
    self.count = count
    self.lower = lower
    self.upper = upper
    self.flow = circular ? flow.intersection(.overflow) : flow
    grows = growth
    isCircular = circular
    self.annotation = annotation
  }

  /// An axis of `count` bins over a range: `Regular(60, 60...120, name: "m", label: "m [GeV]")`.
  ///
  /// - Precondition: `count` is positive, the range finite and not empty, the bins are wider than the
  ///   rounding of its ends, and the axis is not to grow and be circular.
  public init(
    _ count: Int, _ range: ClosedRange<Double>, flow: FlowBins = .both, growth: Bool = false,
    circular: Bool = false, name: String = "", label: String = "",
    metadata: [String: MetadataValue] = [:]
  ) {
    do throws(HistogramError) {
      try self.init(
        count: count, lower: range.lowerBound, upper: range.upperBound, flow: flow,
        growth: growth, circular: circular,
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
  public var summary: String {
    "Regular(\(count), \(lower)...\(upper)\(isCircular ? ", circular" : flow.summary))"
  }

  /// The axis of groups of `factor` bins; nil unless `factor` divides the number of bins.
  public func rebinned(by factor: Int) -> Regular? {
    guard factor > 0, count % factor == 0 else { return nil }
    return try? Regular(
      count: count / factor, lower: lower, upper: upper, flow: flow, growth: grows,
      circular: isCircular, annotation: annotation)
  }

  /// The axis of some of the bins; part of a circle is an axis with both flow bins.
  public func sliced(_ bins: Range<Int>) -> AnyAxis? {
    let part = try? Regular(
      count: bins.count, lower: edge(bins.lowerBound), upper: edge(bins.upperBound),
      flow: isCircular ? .both : flow, growth: grows, annotation: annotation)
    return part.map { AnyAxis($0) }
  }
}
