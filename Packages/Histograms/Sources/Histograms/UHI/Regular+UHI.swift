extension Regular: UHIWritable {
  static var uhiType: String { "regular" }

  var uhiAxis: UHIAxis {
    var uhi = UHIAxis(type: Self.uhiType, self)
    uhi.lower = lower
    uhi.upper = upper
    uhi.bins = count
    return uhi
  }

  init(_ uhi: UHIAxis) throws {
    try self.init(
      count: uhi.required(\.bins, "bins"), lower: uhi.required(\.lower, "lower"),
      upper: uhi.required(\.upper, "upper"), flow: uhi.flowBins,
      annotation: uhi.metadata ?? Annotation())
  }
}
