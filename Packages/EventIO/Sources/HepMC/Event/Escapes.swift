/// A text on one line: line feeds become `\|` and backslashes double.
func escaped(_ text: String) -> [UInt8] {
  var result: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case 0x0A: result += [UInt8(ascii: "\\"), UInt8(ascii: "|")]
    case UInt8(ascii: "\\"): result += [byte, byte]
    default: result.append(byte)
    }
  }
  return result
}

/// The text that ``escaped(_:)`` was made from.
func unescaped(_ bytes: some Sequence<UInt8>) -> String {
  var result: [UInt8] = []
  var isEscape = false
  for byte in bytes {
    if isEscape {
      result.append(byte == UInt8(ascii: "|") ? 0x0A : byte)
      isEscape = false
    } else if byte == UInt8(ascii: "\\") {
      isEscape = true
    } else {
      result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}
