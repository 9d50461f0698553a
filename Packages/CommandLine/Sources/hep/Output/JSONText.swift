import Columnar

/// JSON as it is written, piece by piece, into a buffer of bytes.
///
/// Commas are put where they belong. Numbers keep their full precision; numbers that JSON has no
/// word for become the strings `"nan"`, `"inf"` and `"-inf"`.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var needsLine = false

  mutating func beginObject() { open("{") }
  mutating func endObject() { close("}") }
  mutating func beginArray() { open("[") }
  mutating func endArray() { close("]") }

  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func null() { word("null") }
  mutating func bool(_ value: Bool) { word(value ? "true" : "false") }
  mutating func integer(_ value: some FixedWidthInteger) { word(String(value)) }

  mutating func number(_ value: some BinaryFloatingPoint & CustomStringConvertible) {
    if value.isFinite {
      word(value.description)
    } else {
      string(value.isNaN ? "nan" : value < 0 ? "-inf" : "inf")
    }
  }

  mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 { append(escaping: byte) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Puts JSON that was made elsewhere in as a value.
  mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Lets the next value or bracket begin a line, for people who look at the text.
  mutating func newline() { needsLine = true }

  /// The whole text as the lines of a file.
  var lines: [UInt8] { bytes + [UInt8(ascii: "\n")] }

  private mutating func word(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    beginLine()
  }

  private mutating func beginLine() {
    if needsLine { bytes.append(UInt8(ascii: "\n")) }
    needsLine = false
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    beginLine()
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      bytes.append(
        contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    default: bytes.append(byte)
    }
  }
}
