/// The shape of a mark in the coordinates of the axes.
enum Geometry: Sendable {
  /// Bins as an outline or an area, each from a base to its value.
  case steps(BinnedValues, base: [Double]?, isFilled: Bool)
  case points(PointSet)
  /// Straight lines through points; a value that is not finite interrupts them.
  case line(x: [Double], y: [Double])
  /// A function of x, over a range or over the whole axis.
  case function(@Sendable (Double) -> Double, ClosedRange<Double>?)
  /// The area between two lines.
  case band(x: [Double], low: [Double], high: [Double])
  case horizontal(Double)
  case vertical(Double)
  case text(Label, TextPlace)
  case heatMap(HeatMap)
  case failure(PlotError)

  /// Marks of a higher rank are drawn later.
  var rank: Int {
    switch self {
    case .heatMap: 0
    case .steps(_, _, let isFilled): isFilled ? 1 : 3
    case .band: 2
    case .horizontal, .vertical, .failure: 4
    case .line, .function: 5
    case .points: 6
    case .text: 7
    }
  }

  /// Whether the vertical axis should begin at zero.
  var standsOnZero: Bool {
    switch self {
    case .steps: true
    case .points(let points): points.edges != nil
    default: false
    }
  }

  /// Whether the horizontal axis ends where the data end.
  var fillsWidth: Bool {
    switch self {
    case .steps, .heatMap, .function: true
    case .points(let points): points.edges != nil
    default: false
    }
  }

  /// The names of the bins, for axes of names.
  var binLabels: (edges: [Double], names: [String])? {
    switch self {
    case .steps(let bins, _, _): bins.binLabels.map { (bins.edges, $0) }
    case .points(let points):
      if let edges = points.edges, let names = points.binNames { (edges, names) } else { nil }
    default: nil
    }
  }
}
