import Histograms

/// What terminal plots show of a histogram.
struct TerminalBins {
  var edges: [Double]
  var values: [Double]
  var names: [String]?
  var title = ""
  var underflow: Double?
  var overflow: Double?

  init(_ bins: BinnedValues) {
    edges = bins.edges
    values = bins.values
    names = bins.binLabels?.map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }
  }

  /// The bins of a histogram with one axis; nil for others.
  init?(_ histogram: some PlottableHistogram) {
    let axes = histogram.axes
    guard axes.count == 1, let bins = try? BinnedValues(histogram) else { return nil }
    self.init(bins)
    let label = axes[0].label.isEmpty ? Label.verbatim(axes[0].name) : Label(axes[0].label)
    title = label.plainText
    let all = histogram.values(flow: true)
    if axes[0].hasUnderflow { underflow = all.first }
    if axes[0].hasOverflow { overflow = all.last }
  }

  /// The range of finite contents with zero; 0 to 1 if all are as good as zero.
  var range: ClosedRange<Double> {
    let finite = values.filter { $0.magnitude <= ValueRange.largest }
    let (low, high) = (min(finite.min() ?? 0, 0), max(finite.max() ?? 0, 0))
    return high - low < ValueRange.smallest ? 0...1 : low...high
  }

  /// The sum of contents and what lies outside the axis.
  var summary: String {
    let total = values.filter(\.isFinite).reduce(0, +)
    var text = "sum \(DecimalText.significant(total, digits: 7))"
    if let underflow { text += ", underflow \(DecimalText.significant(underflow))" }
    if let overflow { text += ", overflow \(DecimalText.significant(overflow))" }
    let odd = values.count { !$0.isFinite }
    if odd > 0 { text += ", \(odd) not finite" }
    return text
  }

  /// Edges with as few decimals as tell them apart.
  var edgeTexts: [String] {
    let width = zip(edges, edges.dropFirst()).map { $1 - $0 }.min() ?? 1
    let largest = edges.map(\.magnitude).max() ?? 1
    guard largest < 1e7, width > 1e-6 else {
      return edges.map { DecimalText.significant($0) }
    }
    let decimals = (0...6).first { decimals in
      edges.allSatisfy { edge in
        let shown = Double(DecimalText.fixed(edge, decimals: decimals)) ?? .nan
        return (shown - edge).magnitude < width * 0.01
      }
    }
    return edges.map { DecimalText.fixed($0, decimals: decimals ?? 6) }
  }
}
