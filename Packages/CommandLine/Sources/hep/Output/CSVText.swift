import Columnar

/// Comma-separated values as RFC 4180 has them, with line feeds.
struct CSVText {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func cell(_ text: String) {
    separate()
    guard text.utf8.contains(where: Self.needsQuotes) else {
      return bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A value of a column: numbers and strings as they are, everything else as JSON.
  mutating func cell(_ column: AnyColumn, row: Int) {
    switch column {
    case .string(let strings): cell(strings[row])
    case .float(let values): cell(values[row].description)
    case .double(let values): cell(values[row].description)
    default:
      var json = JSONText()
      column.visit(row: row, with: &json)
      cell(String(decoding: json.bytes, as: UTF8.self))
    }
  }

  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }
}
