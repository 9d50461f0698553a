extension Variable: UHIWritable {
  static var uhiType: String { "variable" }

  var uhiAxis: UHIAxis { UHIAxis(edgesOf: self) }

  init(_ uhi: UHIAxis) throws {
    try self.init(
      edges: uhi.required(\.edges, "edges"), flow: uhi.flowBins,
      annotation: uhi.metadata ?? Annotation())
  }
}
