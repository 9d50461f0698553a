/// How a document is written.
enum JSONStyle {
  /// On one line, without blanks.
  case compact
  /// On one line with blanks behind commas and colons and members in the order of their names.
  ///
  /// These are the bytes of which pyhf takes the digest.
  case canonical
}

extension JSONValue {
  /// The document as text in UTF-8.
  public var text: String { String(decoding: bytes(.compact), as: UTF8.self) }

  func bytes(_ style: JSONStyle) -> [UInt8] {
    var writer = JSONWriter(style: style)
    writer.write(self)
    return writer.bytes
  }
}

/// Writes values one after another into a buffer.
private struct JSONWriter {
  let style: JSONStyle
  var bytes: [UInt8] = []

  init(style: JSONStyle) { self.style = style }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .real(let value): append(value.description)
    case .string(let text): write(text)
    case .array(let elements):
      append("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { append(style == .compact ? "," : ", ") }
        write(element)
      }
      append("]")
    case .object(let object): write(object)
    }
  }

  private mutating func write(_ object: JSONObject) {
    append("{")
    var order = Array(object.names.indices)
    if style == .canonical {
      order.sort { Self.precedes(object.names[$0], object.names[$1]) }
    }
    for (index, place) in order.enumerated() {
      if index > 0 { append(style == .compact ? "," : ", ") }
      write(object.names[place])
      append(style == .compact ? ":" : ": ")
      write(object.values[place])
    }
    append("}")
  }

  private mutating func write(_ text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x0C: append("\\f")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(byte)
      }
    }
    append("\"")
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The order of code points, in which Python sorts.
  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }
}
