/// An axis whose bins are equally wide under a function, such as the logarithm.
///
///     Transformed(50, 1...1000, by: .log, name: "pt", label: "pT [GeV]")
///     Transformed(20, 0...100, by: .power(0.5))
///
/// The index is that of a ``Regular`` axis in the transformed value, as in Boost.Histogram. A value that
/// the function does not take, such as a negative one under the logarithm, belongs to the overflow, as
/// NaN does; what it takes to -∞, to the underflow.
public struct Transformed: Axis {
  /// The function under which the bins are equally wide.
  public let transform: AxisTransform

  /// The lower edge of the first bin.
  public let lower: Double

  /// The upper edge of the last bin.
  public let upper: Double

  /// The bins in the transformed value; the name, label and metadata.
  private var regular: Regular

  /// An axis of `count` bins, from parameters that may be wrong.
  ///
  /// - Throws: `HistogramError` unless there is at least one bin, at most 2^30 of them, and the function
  ///   takes the ends of the range to finite numbers that ascend.
  public init(
    count: Int, lower: Double, upper: Double, transform: AxisTransform, flow: FlowBins = .both,
    annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    guard lower.isFinite, upper.isFinite, lower < upper else {
      throw HistogramError(.badAxis("the range \(lower) to \(upper) is not finite and ascending"))
    }
    let ends = (transform.forward(lower), transform.forward(upper))
    regular = try Regular(
      count: count, lower: ends.0, upper: ends.1, flow: flow, annotation: annotation)
    self.transform = transform
    self.lower = lower
    self.upper = upper
    let edges = edges
    for i in edges.indices.dropFirst() where !(edges[i] > edges[i - 1]) {
      throw HistogramError(.badAxis("edge \(i), \(edges[i]), is not finite and ascending"))
    }
  }

  /// An axis of `count` bins over a range: `Transformed(50, 1...1000, by: .log, name: "pt")`.
  ///
  /// - Precondition: `count` is positive, and the function ascends over the range.
  public init(
    _ count: Int, _ range: ClosedRange<Double>, by transform: AxisTransform,
    flow: FlowBins = .both, name: String = "", label: String = "",
    metadata: [String: MetadataValue] = [:]
  ) {
    do throws(HistogramError) {
      try self.init(
        count: count, lower: range.lowerBound, upper: range.upperBound, transform: transform,
        flow: flow, annotation: Annotation(name: name, label: label, metadata: metadata))
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// The number of bins.
  public var count: Int { regular.count }

  /// The flow bins.
  public var flow: FlowBins { regular.flow }

  /// The name, label and metadata.
  public var annotation: Annotation {
    get { regular.annotation }
    set { regular.annotation = newValue }
  }

  /// The edges; the first and the last are exactly those that were asked for.
  public var edges: [Double] {
    var edges = regular.edges.map { transform.inverse($0) }
    edges[0] = lower
    edges[count] = upper
    return edges
  }

  /// `Transformed(50, 1.0...1000.0)`.
  public var summary: String { "Transformed(\(count), \(lower)...\(upper)\(flow.summary))" }

  /// The bin of a value.
  public func index(of value: Double) -> Int { regular.index(of: transform.forward(value)) }

  /// Adds the positions of a block of values.
  public func addOffsets(
    of values: Span<Double>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    let transformed = [Double](capacity: values.count) { output in
      for i in values.indices { output.append(transform.forward(values[i])) }
    }
    regular.addOffsets(of: transformed.span, stride: stride, to: &offsets)
  }

  /// The axis of groups of `factor` bins; nil unless `factor` divides the number of bins.
  public func rebinned(by factor: Int) -> Transformed? {
    guard factor > 0, count % factor == 0 else { return nil }
    return try? Transformed(
      count: count / factor, lower: lower, upper: upper, transform: transform, flow: flow,
      annotation: annotation)
  }

  /// The axis of some of the bins.
  public func sliced(_ bins: Range<Int>) -> AnyAxis? {
    let edges = edges
    let part = try? Transformed(
      count: bins.count, lower: edges[bins.lowerBound], upper: edges[bins.upperBound],
      transform: transform, flow: flow, annotation: annotation)
    return part.map { AnyAxis($0) }
  }
}
