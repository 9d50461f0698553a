/// An axis of bins between given edges.
///
/// Bin i holds `edges[i] <= x < edges[i + 1]`. NaN and +∞ belong to the overflow, -∞ to the
/// underflow. An axis without an overflow bin counts `x == edges.last` in its last bin.
public struct Variable: Axis {
  /// The edges, one more than there are bins, ascending.
  public let edges: [Double]

  /// The flow bins.
  public let flow: FlowBins

  /// The name, label and metadata.
  public var annotation: Annotation

  let lookup: EdgeLookup

  /// An axis with these edges, which may be wrong.
  ///
  /// - Throws: `HistogramError` unless there are at least two edges, all finite and each greater
  ///   than the one before, less than the largest `Double` apart.
  public init(
    edges: [Double], flow: FlowBins = .both, annotation: Annotation = Annotation()
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
    self.edges = edges
    self.flow = flow
    self.annotation = annotation
    lookup = EdgeLookup(edges)
  }

  /// An axis with these edges: `Variable([0, 10, 20, 50, 100], name: "pt", label: "pT [GeV]")`.
  ///
  /// - Precondition: at least two edges, finite and strictly ascending.
  public init(
    _ edges: [Double], flow: FlowBins = .both, name: String = "", label: String = "",
    metadata: [String: MetadataValue] = [:]
  ) {
    do throws(HistogramError) {
      try self.init(
        edges: edges, flow: flow,
        annotation: Annotation(name: name, label: label, metadata: metadata))
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// The number of bins.
  public var count: Int { edges.count - 1 }

  /// `Variable(4 bins, 0.0...100.0)`.
  public var summary: String {
    "Variable(\(count) bins, \(edges[0])...\(edges[count])\(flow.summary))"
  }

  /// The axis of groups of `factor` bins; nil unless `factor` divides the number of bins.
  public func rebinned(by factor: Int) -> Variable? {
    guard factor > 0, count % factor == 0 else { return nil }
    let kept = stride(from: 0, through: count, by: factor).map { edges[$0] }
    return try? Variable(edges: kept, flow: flow, annotation: annotation)
  }
}
