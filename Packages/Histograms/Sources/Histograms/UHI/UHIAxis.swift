/// An axis as UHI schema 1 writes it: the fields of all kinds of axes.
struct UHIAxis: Codable {
  var type: String
  var lower: Double?
  var upper: Double?
  /// As a `Double`, so that a number that is no integer is an error of the axis.
  var bins: Double?
  var edges: UHINumbers?
  var categories: [Category]?
  var flow: Bool?
  var underflow: Bool?
  var overflow: Bool?
  var circular: Bool?
  var metadata: Annotation?
  var writer: [String: [String: MetadataValue]]?

  enum CodingKeys: String, CodingKey {
    case type, lower, upper, bins, edges, categories, flow, underflow, overflow, circular, metadata
    case writer = "writer_info"
  }

  /// A category: a name or a number.
  enum Category: Codable {
    case name(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .name(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .name(let name): try container.encode(name)
      case .number(let number): try container.encode(number)
      }
    }
  }

  init(type: String) { self.type = type }

  /// The fields of an axis between edges, of the given kind.
  init(type: String, _ axis: some Axis) {
    self.type = type
    underflow = axis.hasUnderflow
    overflow = axis.hasOverflow
    circular = axis.isCircular
    metadata = axis.annotation.isEmpty ? nil : axis.annotation
  }

  /// What the schema has no place for, under the names that boost-histogram uses.
  ///
  /// Our own are read first, then those of boost-histogram.
  func extra(_ key: String) -> MetadataValue? {
    writer?["martlet"]?[key] ?? writer?["boost-histogram"]?[key]
  }

  /// Notes something the schema has no place for.
  mutating func note(_ key: String, _ value: MetadataValue) {
    writer = writer ?? ["martlet": [:]]
    writer?["martlet"]?[key] = value
  }

  /// Whether the axis grows.
  var grows: Bool { extra("growth") == .boolean(true) }

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
