extension Regular: UHIWritable {
  static var uhiType: String { "regular" }

  var uhiAxis: UHIAxis {
    var uhi = UHIAxis(type: Self.uhiType, self)
    uhi.lower = lower
    uhi.upper = upper
    uhi.bins = Double(count)
    return uhi
  }

  init(_ uhi: UHIAxis) throws {
    let bins = try uhi.required(\.bins, "bins")
    guard let count = Int(exactly: bins) else {
      throw HistogramError(.badAxis("\(bins) bins is not a number of bins"))
    }
    try self.init(
      count: count, lower: uhi.required(\.lower, "lower"),
      upper: uhi.required(\.upper, "upper"), flow: uhi.flowBins,
      annotation: uhi.metadata ?? Annotation())
  }
}
