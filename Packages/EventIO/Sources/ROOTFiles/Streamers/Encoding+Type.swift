extension Encoding {
  /// The encoding of a value of a C++ type inside a collection, where containers have no header.
  init(_ type: CXXType, in table: StreamerTable) {
    if type.isPointer {
      self = .pointer
    } else if let number = NumberType(cxxName: type.name) {
      self = .number(number)
    } else {
      self = Self.named(type, in: table)
    }
  }

  private static func named(_ type: CXXType, in table: StreamerTable) -> Encoding {
    let arguments = type.arguments
    func content(_ index: Int) -> Encoding {
      index < arguments.count
        ? Encoding(arguments[index], in: table) : .unsupported("\(type) lacks an argument")
    }
    func member(_ index: Int) -> Encoding {
      guard index < arguments.count, hasHeader(arguments[index]) else { return content(index) }
      return .headed(content(index))
    }
    switch type.name {
    case "Double32_t": return .packed(.float, isSingle: false)
    case "Float16_t": return .packed(.truncated(bits: 12), isSingle: true)
    case "string", "TString", "basic_string": return .string
    case "vector", "list", "deque", "set", "multiset", "unordered_set", "unordered_multiset",
      "forward_list", "ROOT::VecOps::RVec":
      return .sequence(content(0))
    case "map", "multimap", "unordered_map", "unordered_multimap":
      return .map(member(0), member(1))
    case "bitset": return .bitset
    case "TObject": return .rootObject
    default:
      guard let id = table.id(of: type.description) else {
        return .unsupported("the class \(type) is not described in the file")
      }
      return .object(id)
    }
  }

  /// Whether a value that stands alone, outside of any collection, has a byte count and version.
  static func hasHeader(_ type: CXXType) -> Bool {
    switch type.name {
    case "vector", "list", "deque", "set", "multiset", "unordered_set", "unordered_multiset",
      "forward_list", "ROOT::VecOps::RVec", "map", "multimap", "unordered_map",
      "unordered_multimap", "bitset", "string", "basic_string":
      true
    default: false
    }
  }
}
