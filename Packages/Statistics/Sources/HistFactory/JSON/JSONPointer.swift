/// A place in a JSON document (RFC 6901), such as `/channels/0/samples/3`.
struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
  let tokens: [String]

  /// Reads a pointer; `nil` if the text is none.
  init?(_ text: String) {
    if text.isEmpty {
      tokens = []
      return
    }
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    var tokens: [String] = []
    for part in text.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    {
      guard let token = Self.unescaped(Array(part)) else { return nil }
      tokens.append(token)
    }
    self.tokens = tokens
  }

  var description: String { tokens.map { "/" + Self.escaped($0) }.joined() }

  static func escaped(_ token: String) -> String {
    var text = ""
    for scalar in token.unicodeScalars {
      switch scalar {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func unescaped(_ part: [UInt8]) -> String? {
    var bytes: [UInt8] = []
    var place = 0
    while place < part.count {
      if part[place] == UInt8(ascii: "~") {
        place += 1
        guard place < part.count, part[place] == 0x30 || part[place] == 0x31 else { return nil }
        bytes.append(part[place] == 0x30 ? UInt8(ascii: "~") : UInt8(ascii: "/"))
      } else {
        bytes.append(part[place])
      }
      place += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The index a token stands for in an array: digits without leading zeros.
  static func index(_ token: String) -> Int? {
    guard token.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      token == "0" || token.utf8.first != 0x30
    else { return nil }
    return Int(token)
  }
}
