extension EntryType {
  /// Reads a type in words, such as `var * float32`; nil when it is none that can be written.
  public init?(_ description: String) {
    var rest = Substring(description)
    guard let type = Self.parse(&rest, depth: 0), rest.isEmpty else { return nil }
    self = type
  }

  private static let plain: [String: EntryType] = [
    "bool": .bool, "int8": .int8, "int16": .int16, "int32": .int32, "int64": .int64,
    "uint8": .uint8, "uint16": .uint16, "uint32": .uint32, "uint64": .uint64, "float32": .float,
    "float64": .double, "string": .string,
  ]

  private static let deepest = 64

  private static func parse(_ rest: inout Substring, depth: Int) -> EntryType? {
    guard depth < deepest else { return nil }
    if take("?", &rest) { return parse(&rest, depth: depth + 1).map { .optional($0) } }
    if take("var * ", &rest) { return parse(&rest, depth: depth + 1).map { .list($0) } }
    if take("map[", &rest) {
      guard let key = parse(&rest, depth: depth + 1), take(", ", &rest),
        let value = parse(&rest, depth: depth + 1), take("]", &rest)
      else { return nil }
      return .map(key, value)
    }
    if take("{", &rest) { return record(&rest, depth: depth) }
    let word = rest.prefix { $0.isLetter || $0.isNumber }
    rest = rest.dropFirst(word.count)
    if let size = Int(word) {
      guard take(" * ", &rest) else { return nil }
      return parse(&rest, depth: depth + 1).map { .array(size, $0) }
    }
    return plain[String(word)]
  }

  private static func record(_ rest: inout Substring, depth: Int) -> EntryType? {
    var fields: [Field] = []
    while !take("}", &rest) {
      if !fields.isEmpty, !take(", ", &rest) { return nil }
      guard let colon = rest.firstIndex(of: ":") else { return nil }
      let name = String(rest[..<colon])
      rest = rest[colon...]
      guard take(": ", &rest), let type = parse(&rest, depth: depth + 1) else { return nil }
      fields.append(Field(name, type))
    }
    return .record(fields)
  }

  private static func take(_ text: String, _ rest: inout Substring) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }
}
