/// The object of UHI schema 1: what `uhi`, boost-histogram and hist read and write as JSON.
///
/// Any `Encoder` or `Decoder` will do; ``uhiJSON()`` is the shortest way to text.
extension AnyHistogram: Codable {
  enum Key: String, CodingKey {
    case schema = "uhi_schema"
    case writer = "writer_info"
    case metadata, axes, storage
  }

  /// What schema 1 has no place for: whether the sums of a double storage are their own variances.
  private struct Writer: Codable {
    var unweighted: Bool?
  }

  private static let writerName = "martlet"

  /// Reads a histogram.
  ///
  /// - Throws: `DecodingError` or `HistogramError`, if it does not follow schema 1, has an axis or a
  ///   storage of a kind not known here, or arrays that do not fit its axes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let schema = try container.decode(Int.self, forKey: .schema)
    guard schema == 1 else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: container, debugDescription: "schema \(schema); only 1 is read")
    }
    var list = try container.nestedUnkeyedContainer(forKey: .axes)
    var axes: [AnyAxis] = []
    while !list.isAtEnd {
      let uhi = try list.decode(UHIAxis.self)
      do {
        axes.append(try AnyAxis(uhi))
      } catch let error as HistogramError {
        throw HistogramError(.json(path: "$.axes[\(axes.count)]", error.description))
      }
    }
    let writers = try? container.decode([String: Writer].self, forKey: .writer)
    let storage = try UHIStorage(
      container.nestedContainer(keyedBy: UHIStorage.Key.self, forKey: .storage), axes,
      UHIOptions(decoder.userInfo))
    let annotation = try container.decodeIfPresent(Annotation.self, forKey: .metadata)
    self.init(
      unchecked: axes,
      cells: try storage.decode(isUnweighted: writers?[Self.writerName]?.unweighted ?? true),
      annotation: annotation ?? Annotation())
  }

  /// Writes the histogram.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .schema)
    if !annotation.isEmpty { try container.encode(annotation, forKey: .metadata) }
    try container.encode(axes.map(\.uhiAxis), forKey: .axes)
    if let sums = cells as? Sums, !sums.isUnweighted {
      try container.encode([Self.writerName: Writer(unweighted: false)], forKey: .writer)
    }
    var storage = container.nestedContainer(keyedBy: UHIStorage.Key.self, forKey: .storage)
    try storage.encode(storageKind.rawValue, forKey: .type)
    let options = UHIOptions(encoder.userInfo)
    for (key, path) in options.paths { try storage.encode(path, forKey: key) }
    if options.paths.isEmpty {
      try UHIEncodedCells(self, isSparse: options.isSparse).encode(to: &storage)
    }
  }
}
