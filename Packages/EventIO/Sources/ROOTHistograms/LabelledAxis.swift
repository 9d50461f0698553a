import Histograms

/// An axis of numbers whose bins have names, as ROOT's alphanumeric axes.
///
/// The bins keep their edges, usually 0, 1, 2, …; ``binLabels`` says what each of them is called.
/// `AnyHistogram.labelsAsCategories()` turns such axes into string categories.
public struct LabelledAxis: Axis {
  /// The edges, one more than there are bins, ascending.
  public let edges: [Double]

  /// The names of the bins; empty for those without one.
  public let labels: [String]

  /// The flow bins.
  public let flow: FlowBins

  /// Whether ROOT adds bins for new labels.
  public let isExtendable: Bool

  /// The name, label and metadata.
  public var annotation: Annotation

  /// Creates an axis with a name for each bin.
  ///
  /// - Precondition: there are at least two edges, ascending, and one label for each bin.
  public init(
    edges: [Double], labels: [String], flow: FlowBins = .both, isExtendable: Bool = false,
    annotation: Annotation = Annotation()
  ) {
    precondition(edges.count >= 2, "An axis needs at least two edges")
    precondition(
      zip(edges, edges.dropFirst()).allSatisfy { $0 < $1 }, "The edges must be ascending")
    precondition(labels.count == edges.count - 1, "Every bin needs a label")
    self.edges = edges
    self.labels = labels
    self.flow = flow
    self.isExtendable = isExtendable
    self.annotation = annotation
  }

  /// The number of bins.
  public var count: Int { labels.count }

  /// The names of the bins.
  public var binLabels: [String]? { labels }

  /// The bins stand for separate things.
  public var isDiscrete: Bool { true }

  /// `LabelledAxis(3 bins)`.
  public var summary: String { "LabelledAxis(\(count) bins)" }

  /// The bin of a value, by bisection of the edges.
  public func index(of value: Double) -> Int {
    if value.isNaN { return count }
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
