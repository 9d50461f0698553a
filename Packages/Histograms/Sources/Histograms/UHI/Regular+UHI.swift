extension Regular: UHIWritable {
  static var uhiType: String { "regular" }

  var uhiAxis: UHIAxis {
    var uhi = UHIAxis(type: Self.uhiType, self)
    uhi.lower = lower
    uhi.upper = upper
    uhi.bins = Double(count)
    if grows { uhi.note("growth", true) }
    return uhi
  }

  init(_ uhi: UHIAxis) throws {
    try self.init(
      count: uhi.whole(\.bins, "bins"), lower: uhi.required(\.lower, "lower"),
      upper: uhi.required(\.upper, "upper"), flow: uhi.flowBins, growth: uhi.grows,
      circular: uhi.circular ?? false,
      annotation: uhi.metadata ?? Annotation())
  }
}

extension Integer: UHIWritable {
  static var uhiType: String { Regular.uhiType }

  var uhiAxis: UHIAxis {
    var uhi = UHIAxis(type: Self.uhiType, self)
    uhi.lower = Double(range.lowerBound)
    uhi.upper = Double(range.upperBound)
    uhi.bins = Double(count)
    uhi.note("orig_type", "Integer")
    if grows { uhi.note("growth", true) }
    return uhi
  }

  init(_ uhi: UHIAxis) throws {
    let (lower, upper) = (try uhi.whole(\.lower, "lower"), try uhi.whole(\.upper, "upper"))
    guard lower <= upper, try uhi.whole(\.bins, "bins") == upper - lower else {
      throw HistogramError(.badAxis("an integer axis needs upper - lower bins"))
    }
    try self.init(
      range: lower..<upper, flow: uhi.flowBins, growth: uhi.grows,
      circular: uhi.circular ?? false, annotation: uhi.metadata ?? Annotation())
  }
}

extension UHIAxis {
  /// A whole number, or an error that says what is wrong with it.
  func whole(_ field: KeyPath<UHIAxis, Double?>, _ name: String) throws -> Int {
    let value = try required(field, name)
    guard value.magnitude <= 0x1p53, let whole = Int(exactly: value) else {
      throw HistogramError(.badAxis("\"\(name)\" is \(value), not a whole number"))
    }
    return whole
  }
}
