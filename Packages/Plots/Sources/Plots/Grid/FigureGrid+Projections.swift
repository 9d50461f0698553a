import Histograms

extension FigureGrid {
  /// A heat map with the projections on its axes above and to the right.
  ///
  /// - Parameters:
  ///   - histogram: With two axes.
  ///   - x: The horizontal axis; nil takes the label of the histogram's.
  ///   - y: The vertical axis; nil takes the label of the histogram's.
  ///   - style: The size of the page and all else.
  public static func heatMapWithProjections(
    _ histogram: some PlottableHistogram, x: PlotAxis? = nil, y: PlotAxis? = nil,
    style: FigureStyle = .standard.size(width: 480, height: 440)
  ) throws(PlotError) -> FigureGrid {
    let quick = Figure(quickLook: histogram, style: style)
    guard histogram.dimension == 2 else {
      throw PlotError(
        .badData, "Projections need two axes, the histogram has \(histogram.dimension).")
    }
    var main = Figure(x: x ?? quick.x, y: y ?? quick.y, style: style)
    main.add(quick.marks.map(\.withoutBar))
    let edges = histogram.axes.map(\.edges)
    let (columns, rows) = (edges[0].count - 1, edges[1].count - 1)
    let values = histogram.values()
    let alongX = (0..<columns).map { i in (0..<rows).reduce(0) { $0 + values[i * rows + $1] } }
    let alongY = (0..<rows).map { j in (0..<columns).reduce(0) { $0 + values[$1 * rows + j] } }
    var above = Figure(x: main.x, style: style)
    above.add(.filled(try BinnedValues(edges: edges[0], values: alongX), color: .blue))
    var beside = Figure(x: "", y: main.y, style: style)
    beside.add(
      .sideways(
        try BinnedValues(edges: edges[1], values: alongY), isFilled: true, color: .blue))
    beside.x.lower = min(0, alongY.min() ?? 0)
    var grid = FigureGrid(
      [[above, nil], [main, beside]], width: style.width, height: style.height)
    grid.sharesX = true
    grid.sharesY = true
    grid.widths = [1, 0.3]
    grid.heights = [0.3, 1]
    return grid
  }
}

extension Mark {
  /// The same heat map without a colour bar.
  var withoutBar: Mark {
    guard case .heatMap(var map) = geometry else { return self }
    map.hidesBar = true
    return Mark(.heatMap(map), label: label, color: color)
  }
}
