import Minimization

/// A density that is constant in bins: a template, or with parameters as contents a shape left free.
public struct HistogramDensity: Density {
  private let edges: [Double]

  /// The contents of the bins.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "HistogramDensity" }

  /// Makes a density from bins; it is zero outside of them.
  ///
  /// - Parameters:
  ///   - edges: the ascending edges of the bins.
  ///   - contents: numbers, parameters or formulas, one for each bin; an integral over the bin, not a height.
  /// - Throws: ``DensityError`` for edges that do not ascend, or when the numbers do not agree.
  public init(edges: [Double], contents: [any ParameterExpression]) throws(DensityError) {
    try checkEdges(edges)
    guard contents.count == edges.count - 1 else {
      throw .wrongCount(
        "HistogramDensity", expected: "\(edges.count - 1), one for each bin", found: contents.count)
    }
    self.edges = edges
    arguments = contents.enumerated().map { DensityArgument("bin\($0)", $1.formula) }
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    for index in values.indices { try require(values, at: index, "not negative") { $0 >= 0 } }
    return HistogramKernel(edges: edges, contents: values)
  }
}

struct HistogramKernel: DensityKernel {
  let edges: [Double]
  let contents: [Double]

  var landmarks: [Double] { edges }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    for index in x.indices {
      values[index] = bin(x[index]).map { contents[$0] / (edges[$0 + 1] - edges[$0]) } ?? 0
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    for index in x.indices where weights[index] != 0 {
      if let bin = bin(x[index]) { gradient[bin] += weights[index] / contents[bin] }
    }
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    for index in values.indices {
      values[index] = 0
      forEachOverlap(from: edges[index], to: edges[index + 1]) { bin, share in
        values[index] += share * contents[bin]
      }
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    for index in weights.indices {
      forEachOverlap(from: edges[index], to: edges[index + 1]) { bin, share in
        gradient[bin] += weights[index] * share
      }
    }
  }

  /// The bin of a point; the last one includes its upper edge.
  private func bin(_ x: Double) -> Int? {
    guard x >= edges[0], x <= edges[edges.count - 1] else { return nil }
    var (low, high) = (0, edges.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if edges[middle] <= x { low = middle } else { high = middle }
    }
    return low
  }

  private func forEachOverlap(from low: Double, to high: Double, _ body: (Int, Double) -> Void) {
    let (low, high) = (max(low, edges[0]), min(high, edges[edges.count - 1]))
    guard low < high, let first = bin(low) else { return }
    for bin in first..<contents.count where edges[bin] < high {
      let width = min(high, edges[bin + 1]) - max(low, edges[bin])
      if width > 0 { body(bin, width / (edges[bin + 1] - edges[bin])) }
    }
  }
}
