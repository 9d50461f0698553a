/// The fields and columns of an RNTuple that is to be written.
struct FieldPlan: Sendable {
  enum Role: UInt16, Sendable {
    case plain, collection, record
  }

  struct Field: Sendable {
    let name: String
    let typeName: String
    let role: Role
    let parent: Int
    /// The number of items, for arrays.
    let size: Int?
    let type: EntryType
    /// The columns of the field itself.
    var columns: [Int] = []
    var children: [Int] = []
  }

  struct Column: Sendable {
    let encoding: ColumnEncoding
    let field: Int
  }

  private(set) var fields: [Field] = []
  private(set) var columns: [Column] = []
  /// The fields that are not inside of another.
  private(set) var roots: [Int] = []
  private let isCompressed: Bool

  /// Plans the fields.
  ///
  /// - Throws: ``ROOTError`` for names that clash or that an RNTuple cannot hold.
  init(_ outputs: [OutputColumn], isCompressed: Bool) throws(ROOTError) {
    self.isCompressed = isCompressed
    // Fields are numbered level by level, which is the order in which ROOT writes them.
    var waiting: [(name: String, type: EntryType, parent: Int?)] = []
    for output in outputs { waiting.append((output.name, output.type, nil)) }
    var names: Set<String> = []
    for output in outputs {
      guard names.insert(output.name).inserted else {
        throw ROOTError(.invalidInput, "Two fields are called '\(output.name)'")
      }
    }
    var next = 0
    while next < waiting.count {
      let (name, type, parent) = waiting[next]
      next += 1
      try Self.check(name)
      let index = fields.count
      fields.append(
        Field(
          name: name, typeName: type.ntupleName, role: type.role, parent: parent ?? index,
          size: type.arraySize, type: type))
      if let parent { fields[parent].children.append(index) } else { roots.append(index) }
      for encoding in encodings(of: type) {
        fields[index].columns.append(columns.count)
        columns.append(Column(encoding: encoding, field: index))
      }
      for child in try type.children() { waiting.append((child.name, child.type, index)) }
    }
  }

  private func encodings(of type: EntryType) -> [ColumnEncoding] {
    if let number = type.number { return [ColumnEncoding(number, isCompressed: isCompressed)] }
    switch type {
    case .string: return [.index(isCompressed: isCompressed), .characters]
    case .list, .map, .optional: return [.index(isCompressed: isCompressed)]
    default: return []
    }
  }

  private static func check(_ name: String) throws(ROOTError) {
    guard !name.isEmpty, !name.contains("."), !name.contains("/"),
      !name.utf8.contains(where: { $0 < 32 || $0 == 127 })
    else {
      throw ROOTError(
        .invalidInput,
        "'\(name)' is no name for a field: it is empty or has a dot, slash or control character")
    }
  }
}

extension EntryType {
  var role: FieldPlan.Role {
    switch self {
    case .list, .map, .optional: .collection
    case .record: .record
    default: .plain
    }
  }

  var arraySize: Int? {
    if case .array(let size, _) = self { size } else { nil }
  }

  /// The fields inside of a field of this type.
  func children() throws(ROOTError) -> [Field] {
    switch self {
    case .list(let item), .optional(let item): return [Field("_0", item)]
    case .array(let size, let item):
      guard size > 0 else {
        throw ROOTError(.unsupported, "Arrays of no items cannot be written")
      }
      return [Field("_0", item)]
    case .map(let key, let value):
      return [Field("_0", .record([Field("_0", key), Field("_1", value)]))]
    case .record(let fields):
      guard Set(fields.map(\.name)).count == fields.count else {
        throw ROOTError(.invalidInput, "Two fields of a record share a name")
      }
      return fields
    default: return []
    }
  }

  /// The type in C++; empty for records and lists of them, which have no class.
  var ntupleName: String {
    switch self {
    case .bool: "bool"
    case .int8: "std::int8_t"
    case .int16: "std::int16_t"
    case .int32: "std::int32_t"
    case .int64: "std::int64_t"
    case .uint8: "std::uint8_t"
    case .uint16: "std::uint16_t"
    case .uint32: "std::uint32_t"
    case .uint64: "std::uint64_t"
    case .float: "float"
    case .double: "double"
    case .string: "std::string"
    case .list(let item): item.wrapped { "std::vector<\($0)>" }
    case .optional(let item): item.wrapped { "std::optional<\($0)>" }
    case .array(let size, let item): item.wrapped { "std::array<\($0),\(size)>" }
    case .map(let key, let value): key.wrapped { key in value.wrapped { "std::map<\(key),\($0)>" } }
    case .record(let fields) where fields.map(\.name) == ["_0", "_1"]:
      fields[0].type.wrapped { first in fields[1].type.wrapped { "std::pair<\(first),\($0)>" } }
    case .record: ""
    }
  }

  private func wrapped(_ wrap: (String) -> String) -> String {
    let name = ntupleName
    return name.isEmpty ? "" : wrap(name)
  }
}
