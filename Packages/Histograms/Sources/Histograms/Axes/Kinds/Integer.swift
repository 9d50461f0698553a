import CHistograms

/// An axis of whole numbers next to each other: one bin for each.
///
///     Integer(0..<10, name: "jets")
///
/// Bin i holds `lower + i <= x < lower + i + 1`, so a value that is not whole belongs to the bin of the
/// whole number below it. NaN and +∞ belong to the overflow, -∞ to the underflow.
public struct Integer: Axis {
  /// The numbers that have bins.
  public let range: Range<Int>

  /// The flow bins.
  public let flow: FlowBins

  /// Whether the axis gets bins for numbers outside, up to 1 048 576.
  public let grows: Bool

  /// Whether the last bin is followed by the first: then every finite number has a bin.
  public let isCircular: Bool

  /// The name, label and metadata.
  public var annotation: Annotation

  /// An axis of these numbers, which may be wrong.
  ///
  /// - Throws: `HistogramError` if there is no number or more than 2^30, one is more than 2^53 in
  ///   magnitude, or the axis is to grow and be circular.
  public init(
    range: Range<Int>, flow: FlowBins = .both, growth: Bool = false, circular: Bool = false,
    annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    guard range.lowerBound >= -(1 << 53), range.upperBound <= 1 << 53 else {
      throw HistogramError(.badAxis("the range \(range) goes beyond 2^53"))
    }
    guard !range.isEmpty, range.count <= 1 << 30 else {
      throw HistogramError(.badAxis("\(range.count) bins; give between 1 and 1073741824"))
    }
    guard !(growth && circular) else { throw HistogramError(.growingCircle) }
    self.range = range
    self.flow = circular ? flow.intersection(.overflow) : flow
    grows = growth
    isCircular = circular
    self.annotation = annotation
  }

  /// An axis of these numbers: `Integer(0..<10, name: "jets")`.
  ///
  /// - Precondition: there is a number, none is more than 2^53 in magnitude, and the axis is not to
  ///   grow and be circular.
  public init(
    _ range: Range<Int>, flow: FlowBins = .both, growth: Bool = false, circular: Bool = false,
    name: String = "", label: String = "", metadata: [String: MetadataValue] = [:]
  ) {
    do throws(HistogramError) {
      try self.init(
        range: range, flow: flow, growth: growth, circular: circular,
        annotation: Annotation(name: name, label: label, metadata: metadata))
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// The number of whole numbers.
  public var count: Int { range.count }

  /// The numbers, and the one after the last.
  public var edges: [Double] { (range.lowerBound...range.upperBound).map(Double.init) }

  /// The bins stand for separate things.
  public var isDiscrete: Bool { true }

  /// `Integer(0..<10)`.
  public var summary: String { "Integer(\(range)\(flow.summary))" }

  /// The bin of a number: -1 below the range, `count` above it and for NaN.
  public func index(of value: Double) -> Int {
    guard value.isFinite else { return value == -.infinity && !isCircular ? -1 : count }
    let distance = value.rounded(.down) - Double(range.lowerBound)
    if isCircular {
      let turns = (distance / Double(count)).rounded(.down)
      let rest = distance - turns * Double(count)
      return min(max(Int(rest), 0), count - 1)
    }
    return distance < 0 ? -1 : distance < Double(count) ? Int(distance) : count
  }

  /// Adds the positions of a block of values.
  public func addOffsets(
    of values: Span<Double>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    precondition(values.count == offsets.count, "one offset per value")
    guard !isCircular else { return addOffsetsOneByOne(of: values, stride: stride, to: &offsets) }
    let axis = chist_axis(self, stride: stride)
    values.withUnsafeBufferPointer { values in
      offsets.withUnsafeMutableBufferPointer { offsets in
        chist_add_integer(
          values.baseAddress, offsets.baseAddress, values.count, axis, Double(range.lowerBound))
      }
    }
  }

  /// The axis with bins for these numbers too; infinities and NaN have none.
  public func grown(toHold values: Span<Double>) -> Integer {
    guard grows else { return self }
    var (lower, upper) = (range.lowerBound, range.upperBound)
    for i in values.indices where values[i].magnitude <= 0x1p52 {
      let whole = Int(values[i].rounded(.down))
      let (first, end) = (min(lower, whole), max(upper, whole + 1))
      if end - first <= AxisGrowth.mostBins { (lower, upper) = (first, end) }
    }
    return with(lower..<upper)
  }

  /// The numbers of both axes, and those between, if the axes grow.
  public func merged(with other: Integer) -> Integer? {
    if range == other.range { return hasSameBins(as: other) ? self : nil }
    guard grows, other.grows, flow == other.flow else { return nil }
    let lower = min(range.lowerBound, other.range.lowerBound)
    let upper = max(range.upperBound, other.range.upperBound)
    return upper - lower <= AxisGrowth.mostBins ? with(lower..<upper) : nil
  }

  /// The bin of each number of the other axis.
  public func bins(of other: Integer) -> [Int]? {
    guard range.lowerBound <= other.range.lowerBound, other.range.upperBound <= range.upperBound
    else { return nil }
    return other.range.map { $0 - range.lowerBound }
  }

  /// The axis of some of the numbers.
  public func sliced(_ bins: Range<Int>) -> AnyAxis? {
    let lower = range.lowerBound
    let part = try? Integer(
      range: lower + bins.lowerBound..<lower + bins.upperBound, flow: isCircular ? .both : flow,
      growth: grows, annotation: annotation)
    return part.map { AnyAxis($0) }
  }

  private func with(_ range: Range<Int>) -> Integer {
    (try? Integer(range: range, flow: flow, growth: grows, annotation: annotation)) ?? self
  }
}
