/// A leaf of a branch that is to be written: numbers of one type.
struct LeafPlan: Sendable {
  let name: String
  /// The number; nil for a leaf that stands for a whole object.
  let number: NumberType?
  /// The lengths of its fixed dimensions.
  let lengths: [Int]
  /// Where it lies among the leaves of its branch in memory.
  let offset: Int
  /// The branch that counts it.
  let counter: String?

  /// The number of values of the fixed dimensions together.
  var length: Int { lengths.reduce(1, *) }

  var size: Int { length * (number?.size ?? 0) }

  /// The name with its dimensions, such as `x[n][2]`.
  var title: String {
    name + ((counter.map { [$0] } ?? []) + lengths.map(String.init)).map { "[\($0)]" }.joined()
  }

  /// The title with the letter of the type, such as `x[n]/F`.
  var declaration: String { number.map { "\(title)/\($0.leafLetter)" } ?? title }
}

extension NumberType {
  /// The letter by which lists of leaves name the type.
  var leafLetter: Character {
    switch self {
    case .bool: "O"
    case .int8: "B"
    case .uint8: "b"
    case .int16: "S"
    case .uint16: "s"
    case .int32: "I"
    case .uint32: "i"
    case .int64: "L"
    case .uint64: "l"
    case .float: "F"
    case .double: "D"
    }
  }

  /// The class of leaves of the type.
  var leafClass: String { "TLeaf\(leafLetter.uppercased())" }

  var isUnsigned: Bool {
    switch self {
    case .uint8, .uint16, .uint32, .uint64: true
    default: false
    }
  }

  /// The type in C++.
  var cxxName: String {
    switch self {
    case .bool: "bool"
    case .int8: "char"
    case .uint8: "unsigned char"
    case .int16: "short"
    case .uint16: "unsigned short"
    case .int32: "int"
    case .uint32: "unsigned int"
    case .int64: "Long64_t"
    case .uint64: "ULong64_t"
    case .float: "float"
    case .double: "double"
    }
  }
}
