import Histograms

/// Efficiencies in bins.
enum Efficiency {
  /// The part that passed in each bin, NaN where there are no entries, with the lengths of its bars.
  static func bins(
    _ passed: some BinnedSource, _ total: some BinnedSource, _ interval: EfficiencyInterval,
    _ level: Double
  ) throws(PlotError) -> (values: BinnedValues, lengths: ErrorBars.Lengths) {
    let (above, below) = (try passed.binnedValues(), try total.binnedValues())
    try above.requireSameEdges(as: below, "passed", "total")
    var values: [Double] = []
    var lengths = ErrorBars.Lengths(down: [], up: [])
    for i in above.values.indices {
      let content = below.values[i]
      let variance = below.isWeighted ? below.variances?[i] ?? content : content
      guard content > 0, variance > 0, content.isFinite, above.values[i].isFinite else {
        values.append(.nan)
        lengths.append(down: .nan, up: .nan)
        continue
      }
      let value = above.values[i] / content
      let entries = content * content / variance
      do {
        let ends = try interval.interval(passed: value * entries, total: entries, level: level)
        values.append(value)
        lengths.append(down: max(0, value - ends.lower), up: max(0, ends.upper - value))
      } catch {
        throw PlotError(.badData, "The efficiency of bin \(i): \(error)")
      }
    }
    return (above.replacing(values: values), lengths)
  }
}
