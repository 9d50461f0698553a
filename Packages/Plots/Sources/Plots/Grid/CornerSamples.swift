import Histograms

/// Samples of several quantities, cut into bins.
struct CornerSamples {
  private let samples: [[Double]]
  private let names: [Label]
  private let edges: [[Double]]
  private let truths: [Double]?

  init(
    _ samples: [[Double]], names: [Label], bins: Int, truths: [Double]?
  ) throws(PlotError) {
    guard samples.count == names.count, truths == nil || truths?.count == names.count else {
      throw PlotError(
        .badData,
        "There are \(samples.count) columns, \(names.count) names and "
          + "\(truths?.count ?? names.count) values to mark.")
    }
    guard (1...1000).contains(bins) else {
      throw PlotError(.badData, "\(bins) bins of a corner plot: use 1 to 1000.")
    }
    for (column, name) in zip(samples, names) where column.count != samples[0].count {
      throw PlotError(
        .badData,
        "“\(name.plainText)” has \(column.count) values, the first column \(samples[0].count).")
    }
    self.samples = samples
    self.names = names
    self.truths = truths
    edges = samples.map { Self.edges($0, bins: bins) }
  }

  /// Even bins over all finite values.
  private static func edges(_ values: [Double], bins: Int) -> [Double] {
    var range = ValueRange()
    values.forEach { range.include($0) }
    let map = try? AxisRange.resolve("", data: range, margin: .around, name: "corner")
    let (lower, upper) = (map?.lower ?? 0, map?.upper ?? 1)
    return (0...bins).map { lower + (upper - lower) * Double($0) / Double(bins) }
  }

  private func bin(_ value: Double, _ column: Int) -> Int? {
    let edges = edges[column]
    let count = edges.count - 1
    guard value >= edges[0], value <= edges[count] else { return nil }
    return min(Int((value - edges[0]) / (edges[count] - edges[0]) * Double(count)), count - 1)
  }

  /// The distribution of one quantity, without numbers on the vertical axis.
  func diagonal(_ column: Int, _ style: FigureStyle) -> Figure {
    var counts = [Double](repeating: 0, count: edges[column].count - 1)
    for value in samples[column] {
      if let i = bin(value, column) { counts[i] += 1 }
    }
    let isLast = column == samples.count - 1
    var figure = Figure(x: axis(column, isShown: isLast), y: "", style: style)
    figure.y.tickLabels = []
    figure.add(
      .make(label: nil, color: .blue) { [edges] () throws(PlotError) in
        .steps(StepShape(bins: try BinnedValues(edges: edges[column], values: counts)))
      })
    if let truths { figure.add(.verticalLine(at: truths[column], color: .red)) }
    return figure
  }

  /// The distribution of two quantities, with contours around 39 % and 86 % of the entries: one and two
  /// standard deviations of a normal distribution in two dimensions.
  func pair(_ column: Int, _ row: Int, _ style: FigureStyle) -> Figure {
    let (columns, rows) = (edges[column].count - 1, edges[row].count - 1)
    var counts = [Double](repeating: 0, count: columns * rows)
    for (x, y) in zip(samples[column], samples[row]) {
      if let i = bin(x, column), let j = bin(y, row) { counts[i * rows + j] += 1 }
    }
    let isLast = row == samples.count - 1
    var figure = Figure(
      x: axis(column, isShown: isLast), y: axis(row, isShown: column == 0), style: style)
    var map = HeatMap(
      xEdges: edges[column], yEdges: edges[row], values: counts, z: "",
      colors: ColorMap([Color(hex: 0xe4ecfe), .blue, Color(hex: 0x1c3a7a)]))
    map.hidesBar = true
    figure.add(Mark(.heatMap(map), color: .black))
    for (part, line) in [(0.864_664_7, LineStyle.dashed), (0.393_469_3, .solid)] {
      guard let level = Self.level(of: counts, holding: part) else { continue }
      figure.add(
        .contour(
          x: centers(column), y: centers(row), values: counts, level: level, color: .black,
          line: line.width(0.8)))
    }
    if let truths {
      figure.add(.verticalLine(at: truths[column], color: .red))
      figure.add(.horizontalLine(at: truths[row], color: .red))
    }
    return figure
  }

  private func axis(_ column: Int, isShown: Bool) -> PlotAxis {
    let edges = edges[column]
    var axis = PlotAxis(isShown ? names[column] : "", range: edges[0]...edges[edges.count - 1])
    axis.hidesNumbers = !isShown
    return axis
  }

  private func centers(_ column: Int) -> [Double] {
    zip(edges[column], edges[column].dropFirst()).map { ($0 + $1) / 2 }
  }

  /// The content above which bins hold a part of all entries; nil without entries.
  private static func level(of counts: [Double], holding part: Double) -> Double? {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    var sum = 0.0
    for count in counts.sorted(by: >) {
      sum += count
      if sum >= part * total { return count }
    }
    return nil
  }
}
