extension Annotation: Codable {
  /// Reads a flat object; `name` and `label` are told apart from the rest.
  ///
  /// Values that UHI schema 1 does not allow in metadata are an error.
  public init(from decoder: any Decoder) throws {
    var entries = try decoder.singleValueContainer().decode([String: MetadataValue].self)
    let name = entries.removeText("name")
    let label = entries.removeText("label")
    self.init(name: name, label: label, metadata: entries)
  }

  /// Writes one flat object, with `name` and `label` unless they are empty.
  public func encode(to encoder: any Encoder) throws {
    var entries = metadata
    if !name.isEmpty { entries["name"] = .string(name) }
    if !label.isEmpty { entries["label"] = .string(label) }
    var container = encoder.singleValueContainer()
    try container.encode(entries)
  }

  /// Whether there is nothing to write.
  var isEmpty: Bool { name.isEmpty && label.isEmpty && metadata.isEmpty }
}

extension [String: MetadataValue] {
  /// Takes a text out; empty if there is none of this key.
  fileprivate mutating func removeText(_ key: String) -> String {
    guard case .string(let text) = self[key] else { return "" }
    self[key] = nil
    return text
  }
}
