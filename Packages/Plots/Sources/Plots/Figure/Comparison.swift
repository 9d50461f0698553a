/// Data and a model in the same bins, with the lengths of their error bars.
struct Comparison {
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
    guard self.data.edges == self.model.edges else {
      throw PlotError(
        .badData,
        "Data (\(self.data.count) bins) and model (\(self.model.count) bins) cannot be compared: "
          + "their edges differ.")
    }
    dataLengths = try errors.lengths(of: self.data)
    modelLengths = try modelErrors.lengths(of: self.model)
  }

  /// One number per bin from data and model.
  func map(_ combine: (_ data: Double, _ model: Double) -> Double) -> [Double] {
    zip(data.values, model.values).map(combine)
  }

  /// Lengths relative to the model.
  func scaled(_ lengths: [Double]) -> [Double] {
    zip(lengths, model.values).map { $1 == 0 ? .nan : $0 / $1.magnitude }
  }

  func scaled(_ lengths: [Double]?) -> [Double]? {
    lengths.map { (known: [Double]) in scaled(known) }
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

  private static func square(_ length: Double?) -> Double {
    guard let length, length.isFinite else { return 0 }
    return length * length
  }

  func points(_ values: [Double], down: [Double]?, up: [Double]?) -> Mark {
    let lengths = down.flatMap { down in up.map { ErrorBars.Lengths(down: down, up: $0) } }
    return Mark(
      .points(PointSet(x: data.centers, y: values, vertical: lengths, showsOffScale: true)),
      label: nil, color: .black,
      line: .solid.width(1.2), marker: .circle)
  }

  func band(low: [Double], high: [Double]) -> Mark {
    Mark(
      .steppedBand(edges: data.edges, low: low, high: high), label: nil,
      color: .gray.opacity(0.4))
  }
}
