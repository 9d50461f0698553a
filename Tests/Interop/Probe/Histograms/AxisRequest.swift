import Histograms

/// An axis with edges, or with a number of bins between two ends.
struct AxisRequest: Decodable {
  var edges: [Double]
  /// The number of bins of equal width; nil for bins between all edges.
  var count: Int?
  var underflow: Bool
  var overflow: Bool

  var axis: AnyAxis {
    var flow = FlowBins.none
    if underflow { flow.insert(.underflow) }
    if overflow { flow.insert(.overflow) }
    if let count { return AnyAxis(Regular(count, edges[0]...edges[1], flow: flow)) }
    return AnyAxis(Variable(edges, flow: flow))
  }
}
