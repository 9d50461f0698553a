/// An axis of bins between given edges.
///
/// Bin i holds `edges[i] <= x < edges[i + 1]`. NaN and +∞ belong to the overflow, -∞ to the
/// underflow. An axis without an overflow bin counts `x == edges.last` in its last bin.
///
/// With `growth` the axis gets a bin that reaches as far as a finite value outside and at least half
/// the width of its neighbour, up to 1 048 576 bins. With `circular` the last bin is followed by the
/// first: every finite value has a bin, NaN and infinities belong to the overflow, and there is no
/// underflow.
public struct Variable: Axis {
  /// The edges, one more than there are bins, ascending.
  public let edges: [Double]

  /// The flow bins.
  public let flow: FlowBins

  /// Whether the axis gets bins for values outside.
  public let grows: Bool

  /// Whether the last bin is followed by the first.
  public let isCircular: Bool

  /// The name, label and metadata.
  public var annotation: Annotation

  let lookup: EdgeLookup

  /// An axis with these edges, which may be wrong.
  ///
  /// - Throws: `HistogramError` unless there are at least two edges, all finite and each greater
  ///   than the one before, less than the largest `Double` apart; or if the axis is to grow and be
  ///   circular.
  public init(
    edges: [Double], flow: FlowBins = .both, growth: Bool = false, circular: Bool = false,
    annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    guard edges.count >= 2, edges.count <= 1 << 30 else {
      throw HistogramError(.badAxis("\(edges.count) edges; give at least 2"))
    }
    for i in edges.indices where !edges[i].isFinite || i > 0 && edges[i] <= edges[i - 1] {
      throw HistogramError(.badAxis("edge \(i), \(edges[i]), is not finite and ascending"))
    }
    guard (edges[edges.count - 1] - edges[0]).isFinite else {
      throw HistogramError(.badAxis("the edges are too far apart"))
    }
    guard !(growth && circular) else { throw HistogramError(.growingCircle) }
    self.edges = edges
    self.flow = circular ? flow.intersection(.overflow) : flow
    grows = growth
    isCircular = circular
    self.annotation = annotation
    lookup = EdgeLookup(edges)
  }

  /// An axis with these edges: `Variable([0, 10, 20, 50, 100], name: "pt", label: "pT [GeV]")`.
  ///
  /// - Precondition: at least two edges, finite and strictly ascending, and the axis is not to grow and
  ///   be circular.
  public init(
    _ edges: [Double], flow: FlowBins = .both, growth: Bool = false, circular: Bool = false,
    name: String = "", label: String = "", metadata: [String: MetadataValue] = [:]
  ) {
    do throws(HistogramError) {
      try self.init(
        edges: edges, flow: flow, growth: growth, circular: circular,
        annotation: Annotation(name: name, label: label, metadata: metadata))
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// The number of bins.
  public var count: Int { edges.count - 1 }

  /// `Variable(4 bins, 0.0...100.0)`.
  public var summary: String {
    "Variable(\(count) bins, \(edges[0])...\(edges[count])"
      + "\(isCircular ? ", circular" : flow.summary))"
  }

  /// The axis of groups of `factor` bins; nil unless `factor` divides the number of bins.
  public func rebinned(by factor: Int) -> Variable? {
    guard factor > 0, count % factor == 0 else { return nil }
    let kept = stride(from: 0, through: count, by: factor).map { edges[$0] }
    return try? Variable(
      edges: kept, flow: flow, growth: grows, circular: isCircular, annotation: annotation)
  }

  /// The axis of some of the bins; part of a circle is an axis with both flow bins.
  public func sliced(_ bins: Range<Int>) -> AnyAxis? {
    let part = try? Variable(
      edges: Array(edges[bins.lowerBound...bins.upperBound]), flow: isCircular ? .both : flow,
      growth: grows, annotation: annotation)
    return part.map { AnyAxis($0) }
  }
}
