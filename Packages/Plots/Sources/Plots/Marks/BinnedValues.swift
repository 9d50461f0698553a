/// Values in bins: what the one-dimensional marks draw.
///
/// Histograms turn into it by themselves; plain arrays need one call.
public struct BinnedValues: Sendable, Equatable {
  /// The ascending edges of the bins, one more than there are bins.
  public let edges: [Double]
  /// The content of each bin; what is not finite is not drawn.
  public let values: [Double]
  /// The variance of each content; nil if it is not known.
  public let variances: [Double]?
  /// What each bin is called, for axes of names.
  public let binLabels: [String]?

  /// Values in bins.
  ///
  /// - Parameters:
  ///   - edges: Finite and strictly ascending, one more than values.
  ///   - values: The content of each bin.
  ///   - variances: The variance of each content, if known.
  ///   - binLabels: What each bin is called, if the edges do not say it.
  /// - Throws: ``PlotError`` of kind `badData` if lengths do not match or edges do not ascend.
  public init(
    edges: [Double], values: [Double], variances: [Double]? = nil, binLabels: [String]? = nil
  ) throws(PlotError) {
    guard edges.count == values.count + 1 else {
      throw PlotError(
        .badData,
        "\(values.count) bins need \(values.count + 1) edges, but there are \(edges.count).")
    }
    if let variances, variances.count != values.count {
      throw PlotError(.badData, "\(values.count) values come with \(variances.count) variances.")
    }
    if let binLabels, binLabels.count != values.count {
      throw PlotError(.badData, "\(values.count) values come with \(binLabels.count) bin labels.")
    }
    for i in edges.indices {
      guard edges[i].magnitude <= ValueRange.largest, i == 0 || edges[i] > edges[i - 1] else {
        throw PlotError(
          .badData, "Edge \(i) of the bins is \(edges[i]): edges must be finite and ascend.")
      }
    }
    self.edges = edges
    self.values = values
    self.variances = variances
    self.binLabels = binLabels
  }

  /// The number of bins.
  public var count: Int { values.count }

  /// The middle of each bin.
  public var centers: [Double] { values.indices.map { (edges[$0] + edges[$0 + 1]) / 2 } }

  /// Whether the contents are sums of weights other than 1, as far as the variances tell.
  var isWeighted: Bool {
    guard let variances else { return false }
    return zip(values, variances).contains { $0 != $1 }
  }

  /// The same bins with other contents and no variances.
  func replacing(values: [Double], variances: [Double]? = nil) -> BinnedValues {
    BinnedValues(unchecked: edges, values: values, variances: variances, binLabels: binLabels)
  }

  private init(
    unchecked edges: [Double], values: [Double], variances: [Double]?, binLabels: [String]?
  ) {
    self.edges = edges
    self.values = values
    self.variances = variances
    self.binLabels = binLabels
  }
}
