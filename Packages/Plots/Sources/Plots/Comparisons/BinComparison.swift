/// Data and a model in the same bins, with the lengths of their error bars.
struct BinComparison {
  let data: BinnedValues
  let model: BinnedValues
  let dataLengths: ErrorBars.Lengths?
  let modelLengths: ErrorBars.Lengths?

  init(
    _ data: some BinnedSource, _ model: some BinnedSource, errors: ErrorBars,
    modelErrors: ErrorBars
  ) throws(PlotError) {
    self.data = try data.binnedValues()
    self.model = try model.binnedValues()
    try self.data.requireSameEdges(as: self.model, "data", "the model")
    dataLengths = try errors.lengths(of: self.data)
    modelLengths = try modelErrors.lengths(of: self.model)
  }

  /// One number per bin from data and model.
  func map(_ combine: (_ data: Double, _ model: Double) -> Double) -> [Double] {
    zip(data.values, model.values).map(combine)
  }

  /// Lengths relative to the model.
  func scaled(_ lengths: ErrorBars.Lengths?) -> ErrorBars.Lengths? {
    guard let lengths else { return nil }
    func scaled(_ lengths: [Double]) -> [Double] {
      zip(lengths, model.values).map { $1 == 0 ? .nan : $0 / $1.magnitude }
    }
    return ErrorBars.Lengths(down: scaled(lengths.down), up: scaled(lengths.up))
  }

  /// Distances in standard deviations; NaN where there is no error.
  var pulls: [Double] {
    data.values.indices.map { i in
      let difference = data.values[i] - model.values[i]
      let own = difference > 0 ? dataLengths?.down[i] : dataLengths?.up[i]
      let other = difference > 0 ? modelLengths?.up[i] : modelLengths?.down[i]
      let square = Self.square(own) + Self.square(other)
      return square > 0 ? difference / square.squareRoot() : .nan
    }
  }

  /// (a − b) / (a + b) with the errors of both propagated to first order.
  var asymmetry: (values: [Double], lengths: ErrorBars.Lengths) {
    let values = map { $0 + $1 == 0 ? .nan : ($0 - $1) / ($0 + $1) }
    func lengths(_ own: [Double]?, _ other: [Double]?) -> [Double] {
      values.indices.map { i in
        let (a, b) = (data.values[i], model.values[i])
        let square = Self.square(own?[i].scaled(by: b)) + Self.square(other?[i].scaled(by: a))
        return 2 * square.squareRoot() / ((a + b) * (a + b))
      }
    }
    return (
      values,
      ErrorBars.Lengths(
        down: lengths(dataLengths?.down, modelLengths?.up),
        up: lengths(dataLengths?.up, modelLengths?.down))
    )
  }

  private static func square(_ length: Double?) -> Double {
    guard let length, length.isFinite else { return 0 }
    return length * length
  }

  func points(_ values: [Double], _ lengths: ErrorBars.Lengths?) -> Mark {
    var points = PointSet(x: data.centers, y: values, vertical: lengths, showsOffScale: true)
    points.edges = data.edges
    points.binNames = data.binLabels
    return Mark(.points(points), color: .black, line: .solid.width(1.2), marker: .circle)
  }

  /// The uncertainty of the model as a hatched area around a height.
  func band(around middle: Double, _ lengths: ErrorBars.Lengths?) -> [Mark] {
    guard let lengths else { return [] }
    let (low, high) = (lengths.down.map { middle - $0 }, lengths.up.map { middle + $0 })
    return [
      Mark(
        .steppedBand(edges: data.edges, low: low, high: high), color: .gray, fill: .hatched)
    ]
  }
}

extension Double {
  fileprivate func scaled(by factor: Double) -> Double { self * factor }
}
