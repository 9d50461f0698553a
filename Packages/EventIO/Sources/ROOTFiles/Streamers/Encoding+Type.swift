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
      guard index < arguments.count else { return content(index) }
      return alone(arguments[index], in: table)
    }
    switch type.name {
    case "Double32_t": return .packed(.float, isSingle: false)
    case "Float16_t": return .packed(.truncated(bits: 12), isSingle: true)
    case "string", "TString", "basic_string": return .string
    case "vector", "list", "deque", "set", "multiset", "unordered_set", "unordered_multiset",
      "forward_list", "ROOT::VecOps::RVec":
      return .sequence(content(0))
    case "map", "multimap", "unordered_map", "unordered_multimap":
      if let pair = table.pair(type) {
        return .map(Encoding(pair.first, in: table), Encoding(pair.second, in: table))
      }
      return .map(member(0), member(1))
    case "bitset": return .bitset
    case "TObject": return .rootObject
    default:
      guard let id = table.id(of: type.description) ?? table.id(of: type.plain.description) else {
        return .unsupported("the class \(type) is not described in the file")
      }
      return table.content(ofCollection: id).map { .sequence(Encoding($0, in: table)) }
        ?? .object(id)
    }
  }

  /// The encoding of a value that stands alone, outside of any collection: containers and standard
  /// strings have a byte count and version then.
  static func alone(_ type: CXXType, in table: StreamerTable) -> Encoding {
    let encoding = Encoding(type, in: table)
    switch encoding {
    case .sequence, .map, .bitset: return .headed(encoding)
    case .string where type.name != "TString": return .headed(encoding)
    default: return encoding
    }
  }
}
