/// A reader of JSON (RFC 8259) that says at which byte a text stops being JSON.
///
/// It runs through the bytes once, and nests no deeper than ``deepest``, so that no text makes it run
/// out of stack. The memory it takes is bounded by a multiple of the text.
package struct JSONParser {
  /// The largest depth of arrays and objects inside each other.
  static let deepest = 512

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  /// Reads a whole text, which holds one value.
  package static func parse(_ text: [UInt8]) throws(HistFactoryError) -> JSONValue {
    var parser = JSONParser(bytes: text)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { parser.place = 3 }
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.place == text.count else {
      throw parser.fault("the text goes on after its value")
    }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func fault(_ why: String) -> HistFactoryError {
    let rest = place < bytes.count ? "" : ", where the text ends"
    return HistFactoryError(.syntax, "this is not JSON: \(why)\(rest)", byte: place)
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while place < bytes.count {
      let byte = bytes[place]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      place += 1
    }
  }

  private mutating func value() throws(HistFactoryError) -> JSONValue {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return try number()
    case UInt8(ascii: "N"), UInt8(ascii: "I"):
      throw fault("NaN and Infinity are no numbers of JSON")
    default: throw fault("a value is expected")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue)
    throws(HistFactoryError) -> JSONValue
  {
    let length = word.utf8CodeUnitCount
    let isThere =
      place + length <= bytes.count
      && word.withUTF8Buffer { letters in
        (0..<length).allSatisfy { letters[$0] == bytes[place + $0] }
      }
    guard isThere else { throw fault("a value is expected") }
    place += length
    return value
  }

  private mutating func descend() throws(HistFactoryError) {
    depth += 1
    guard depth <= Self.deepest else {
      throw fault("arrays and objects are nested deeper than \(Self.deepest)")
    }
    place += 1
    skipBlanks()
  }

  private mutating func array() throws(HistFactoryError) -> JSONValue {
    try descend()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    if next == UInt8(ascii: "]") {
      place += 1
      return .array(elements)
    }
    while true {
      elements.append(try value())
      if try isLast(closing: UInt8(ascii: "]")) { return .array(elements) }
    }
  }

  private mutating func object() throws(HistFactoryError) -> JSONValue {
    try descend()
    defer { depth -= 1 }
    var object = JSONObject()
    if next == UInt8(ascii: "}") {
      place += 1
      return .object(object)
    }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw fault("the name of a member is expected") }
      let name = try string()
      skipBlanks()
      guard next == UInt8(ascii: ":") else { throw fault("a colon is expected") }
      place += 1
      object[name] = try value()
      if try isLast(closing: UInt8(ascii: "}")) { return .object(object) }
    }
  }

  private mutating func isLast(closing bracket: UInt8) throws(HistFactoryError) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: ",") || next == bracket else {
      throw fault("a comma or the closing bracket is expected")
    }
    place += 1
    return bytes[place - 1] == bracket
  }

  private mutating func number() throws(HistFactoryError) -> JSONValue {
    var scanner = JSONNumberScanner(bytes, at: place)
    guard let value = scanner.scan() else { throw fault("a number is expected") }
    place = scanner.place
    return value
  }

  private mutating func string() throws(HistFactoryError) -> String {
    let start = place + 1
    place = start
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      place += 1
    }
    if next == UInt8(ascii: "\"") {
      place += 1
      return String(decoding: bytes[start..<place - 1], as: UTF8.self)
    }
    var text = Array(bytes[start..<place])
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try appendEscape(to: &text)
      case 0..<0x20:
        place -= 1
        throw fault("a control character stands in a string")
      default: text.append(byte)
      }
    }
    throw fault("the string has no end")
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(HistFactoryError) {
    guard let byte = next else { throw fault("the string has no end") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = UInt32(try unit())
      if (0xD800..<0xDC00).contains(code), next == UInt8(ascii: "\\"), place + 1 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "u")
      {
        place += 2
        let low = UInt32(try unit())
        guard (0xDC00..<0xE000).contains(low) else { throw fault("half a character is escaped") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault("half a character is escaped") }
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: throw fault("an unknown character is escaped")
    }
  }

  private mutating func unit() throws(HistFactoryError) -> UInt16 {
    guard place + 4 <= bytes.count else { throw fault("four digits are expected") }
    let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }), let unit = UInt16(digits, radix: 16)
    else { throw fault("four digits are expected") }
    place += 4
    return unit
  }
}
