/// The shape of a mark in the coordinates of the axes.
enum Geometry: Sendable {
  typealias Function = @Sendable (Double) -> Double

  case steps(StepShape)
  case points(PointSet)
  /// Straight lines through points; a value that is not finite interrupts them.
  case line(x: [Double], y: [Double])
  /// Closed areas, each with its corners in turn.
  case polygons([(x: [Double], y: [Double])], isFilled: Bool)
  /// A function of x, over a range or over the whole axis.
  case function(Function, ClosedRange<Double>?)
  /// The area between two functions of x.
  case functionArea(low: Function, high: Function, ClosedRange<Double>?)
  /// The area between two lines.
  case band(x: [Double], low: [Double], high: [Double])
  /// Rectangles, which may stand for bins.
  case boxes([CoveredArea], isFilled: Bool, bins: BinnedValues?)
  case horizontal(Double)
  case vertical(Double)
  /// The whole width of the panel between two heights.
  case horizontalSpan(ClosedRange<Double>)
  /// The whole height of the panel between two abscissas.
  case verticalSpan(ClosedRange<Double>)
  case text(Label, TextPlace)
  case heatMap(HeatMap)
  case failure(PlotError)

  /// Marks of a higher rank are drawn later.
  var rank: Int {
    switch self {
    case .heatMap: 0
    case .horizontalSpan, .verticalSpan: 1
    case .steps(let shape): shape.isFilled ? 2 : 4
    case .boxes(_, let isFilled, _), .polygons(_, let isFilled): isFilled ? 2 : 5
    case .functionArea: 2
    case .band: 3
    case .horizontal, .vertical, .failure: 5
    case .line, .function: 6
    case .points: 7
    case .text: 8
    }
  }

  /// Whether the vertical axis should begin at zero.
  var standsOnZero: Bool {
    switch self {
    case .steps, .functionArea: true
    case .boxes(_, _, let bins): bins != nil
    case .points(let points): points.standsOnZero
    default: false
    }
  }

  /// Whether the horizontal axis ends where the data end.
  var fillsWidth: Bool {
    switch self {
    case .steps, .heatMap, .function, .functionArea: true
    case .points(let points): points.edges != nil
    case .boxes(_, _, let bins): bins != nil
    default: false
    }
  }

  /// Whether the mark is an area rather than a line, also in the legend.
  var isArea: Bool {
    switch self {
    case .steps(let shape): shape.isFilled
    case .boxes(_, let isFilled, _), .polygons(_, let isFilled): isFilled
    case .functionArea, .band, .horizontalSpan, .verticalSpan: true
    default: false
    }
  }

  /// The names of the bins, for axes of names.
  var binLabels: (edges: [Double], names: [String])? {
    switch self {
    case .steps(let shape): shape.bins.binLabels.map { (shape.bins.edges, $0) }
    case .boxes(_, _, let bins): bins.flatMap { bins in bins.binLabels.map { (bins.edges, $0) } }
    case .heatMap(let map): map.names.x.map { (map.xEdges, $0) }
    case .points(let points):
      if let edges = points.edges, let names = points.binNames { (edges, names) } else { nil }
    default: nil
    }
  }
}
