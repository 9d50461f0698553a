extension Variable: UHIWritable {
  static var uhiType: String { "variable" }

  var uhiAxis: UHIAxis {
    var uhi = UHIAxis(edgesOf: self)
    if grows { uhi.note("growth", true) }
    return uhi
  }

  init(_ uhi: UHIAxis) throws {
    try self.init(
      edges: uhi.required(\.edges, "edges").numbers, flow: uhi.flowBins, growth: uhi.grows,
      circular: uhi.circular ?? false, annotation: uhi.metadata ?? Annotation())
  }
}

extension Transformed: UHIWritable {
  static var uhiType: String { Variable.uhiType }

  var uhiAxis: UHIAxis {
    var uhi = UHIAxis(edgesOf: self)
    switch transform.kind {
    case .log: uhi.note("transform", "log")
    case .sqrt: uhi.note("transform", "sqrt")
    case .power(let power):
      uhi.note("transform", "pow")
      uhi.note("power", .number(power))
    case .custom: return uhi
    }
    uhi.note("bins", .integer(count))
    uhi.note("lower", .number(lower))
    uhi.note("upper", .number(upper))
    return uhi
  }

  /// Reads the axis, if the writer noted a transform that is known here and gives the edges; nil if not.
  init?(_ uhi: UHIAxis) throws {
    guard case .string(let name)? = uhi.extra("transform"),
      let transform = AxisTransform(name: name, power: uhi.extra("power")?.double),
      case .integer(let count)? = uhi.extra("bins"), let lower = uhi.extra("lower")?.double,
      let upper = uhi.extra("upper")?.double
    else { return nil }
    let edges = try uhi.required(\.edges, "edges").numbers
    let annotation = uhi.metadata ?? Annotation()
    guard edges.count - 1 == count,
      let axis = try? Transformed(
        count: count, lower: lower, upper: upper, transform: transform, flow: uhi.flowBins,
        annotation: annotation),
      axis.hasEdges(edges)
    else { return nil }
    self = axis
  }

  private func hasEdges(_ other: [Double]) -> Bool {
    zip(edges, other).allSatisfy { abs($0 - $1) <= 1e-9 * (upper - lower) }
  }
}

extension MetadataValue {
  /// The number, if it is one.
  var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .string, .boolean: nil
    }
  }
}
