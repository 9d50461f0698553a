/// The name of a C++ type taken apart: `std::map<int, std::vector<float>>` has two arguments.
struct CXXType: Sendable, Equatable {
  /// The name without its arguments, without `std::` and `const`.
  var name: String
  var arguments: [CXXType] = []
  var isPointer = false

  /// The arguments nest at most so deep; a name that nests deeper is not taken apart.
  static let deepestNesting = 32

  /// Takes a type name apart; nil when its brackets do not match.
  init?(_ text: String) {
    var rest = Substring(text)
    guard let type = CXXType(&rest, depth: 0), rest.allSatisfy(\.isWhitespace) else { return nil }
    self = type
  }

  private init?(_ rest: inout Substring, depth: Int) {
    guard depth < Self.deepestNesting else { return nil }
    var name = ""
    var tail = ""
    while let character = rest.first {
      if character == "," || character == ">" { break }
      rest.removeFirst()
      switch character {
      case "<":
        repeat {
          guard let argument = CXXType(&rest, depth: depth + 1) else { return nil }
          arguments.append(argument)
          guard let separator = rest.popFirst() else { return nil }
          if separator == ">" { break }
        } while true
      case "*": isPointer = true
      case "&": break
      default:
        if arguments.isEmpty { name.append(character) } else { tail.append(character) }
      }
    }
    self.name = Self.simplified(name) + Self.simplified(tail)
  }

  /// The type with the names of C++ in place of those that ROOT has for numbers: `Pair<int>` for
  /// `Pair<Int_t>`.
  var plain: CXXType {
    var type = self
    type.name = Self.plainNames[name] ?? name
    type.arguments = arguments.map(\.plain)
    return type
  }

  private static let plainNames = [
    "Bool_t": "bool", "Char_t": "char", "UChar_t": "unsigned char", "Short_t": "short",
    "UShort_t": "unsigned short", "Int_t": "int", "UInt_t": "unsigned int", "Long_t": "long",
    "ULong_t": "unsigned long", "Float_t": "float", "Double_t": "double",
  ]

  /// The name with single spaces, and without `const`, `std::` and leading `class` or `struct`.
  private static func simplified(_ name: String) -> String {
    var words = name.split(separator: " ").filter {
      $0 != "const" && $0 != "class" && $0 != "struct"
    }
    if let first = words.first, first.hasPrefix("std::") { words[0] = first.dropFirst(5) }
    return words.joined(separator: " ")
  }
}
