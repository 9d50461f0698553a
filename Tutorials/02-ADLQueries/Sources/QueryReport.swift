import Histograms
import Plots

extension Report {
  /// The histograms of some queries, with a table of how many entries each has and where.
  ///
  /// - Throws: `PlotError` when a figure cannot be drawn.
  init(_ results: [QueryResult], of file: String) throws(PlotError) {
    self.init(title: "Eight queries")
    paragraph("Events of \(file).")
    let named = results.flatMap(\.histograms)
    table(
      columns: ["Histogram", "Entries", "Below", "In range", "Above", "Mean in range"],
      rows: named.map { Self.row($0.name, $0.histogram) })
    for result in results {
      heading("Query \(result.number)")
      paragraph(result.question)
      for (name, histogram) in result.histograms {
        try figure(Self.figure(histogram), caption: name)
      }
    }
  }

  /// The histogram, on a logarithmic scale if nearly all of it lies in the lowest bins.
  private static func figure(_ histogram: CountHistogram) -> Figure {
    var figure = Figure(quickLook: histogram)
    let axis = histogram.typedAxes
    if let mean = histogram.mean(), mean < axis.lower + (axis.upper - axis.lower) / 10 {
      figure.y.scale = .log
    }
    return figure
  }

  private static func row(_ name: String, _ histogram: CountHistogram) -> [String] {
    let counts = histogram.values(flow: true).map { Int($0) }
    let (below, above) = (counts[0], counts[counts.count - 1])
    let all = counts.reduce(0, +)
    let mean = histogram.mean().map { "\(($0 * 100).rounded() / 100)" } ?? ""
    return [name] + [all, below, all - below - above, above].map(String.init) + [mean]
  }
}
