/// An axis as UHI schema 1 writes it: the fields of all kinds of axes.
struct UHIAxis: Codable {
  var type: String
  var lower: Double?
  var upper: Double?
  /// As a `Double`, so that a number that is no integer is an error of the axis.
  var bins: Double?
  var edges: [Double]?
  var categories: [String]?
  var flow: Bool?
  var underflow: Bool?
  var overflow: Bool?
  var circular: Bool?
  var metadata: Annotation?

  init(type: String) { self.type = type }

  /// The fields of an axis between edges, of the given kind.
  init(type: String, _ axis: some Axis) {
    self.type = type
    underflow = axis.hasUnderflow
    overflow = axis.hasOverflow
    circular = axis.isCircular
    metadata = axis.annotation.isEmpty ? nil : axis.annotation
  }

  /// The flow bins of an axis between edges; both, if nothing is said.
  var flowBins: FlowBins {
    var bins = FlowBins.none
    if underflow ?? true { bins.insert(.underflow) }
    if overflow ?? true { bins.insert(.overflow) }
    return bins
  }

  /// A field, or an error that says which is missing.
  func required<Value>(_ field: KeyPath<UHIAxis, Value?>, _ name: String) throws -> Value {
    guard let value = self[keyPath: field] else {
      throw HistogramError(.badAxis("a \(type) axis needs \"\(name)\""))
    }
    return value
  }
}
