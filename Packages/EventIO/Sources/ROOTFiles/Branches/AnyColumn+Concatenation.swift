import Columnar

extension AnyColumn {
  /// Columns one behind the other; nil when there are none.
  ///
  /// Their types differ where objects were written with several versions of a class: what some
  /// versions lack is optional then, and what changed its type a union.
  static func concatenated(_ parts: [AnyColumn]) throws(ROOTError) -> AnyColumn? {
    let known = parts.filter { !$0.isUnknown }
    let parts = known.isEmpty ? Array(parts.prefix(1)) : known
    guard var result = parts.first else { return nil }
    if parts.count == 1 { return result }
    do {
      let kinds = Set(parts.map(\.kind))
      if kinds.contains("optional") {
        return try joinedOptionals(parts.map { try $0.madeOptional() })
      }
      if kinds.count > 1 { return try joinedAlternatives(parts) }
      switch result {
      case .bool: result = .bool(try joined(parts))
      case .int8: result = .int8(try joined(parts))
      case .int16: result = .int16(try joined(parts))
      case .int32: result = .int32(try joined(parts))
      case .int64: result = .int64(try joined(parts) as [Int64])
      case .uint8: result = .uint8(try joined(parts))
      case .uint16: result = .uint16(try joined(parts))
      case .uint32: result = .uint32(try joined(parts))
      case .uint64: result = .uint64(try joined(parts))
      case .float: result = .float(try joined(parts))
      case .double: result = .double(try joined(parts))
      case .string: result = .string(try joinedStrings(parts))
      case .list: result = try joinedLists(parts)
      case .array(let first): result = try joinedArrays(parts, size: first.size)
      case .map: result = try joinedMaps(parts)
      case .record: result = try joinedRecords(parts)
      case .optional, .union: result = try joinedAlternatives(parts)
      }
    } catch let error as ROOTError {
      throw error
    } catch {
      throw ROOTError(.malformed, "\(error)")
    }
    return result
  }

  private static func joined<Value: ColumnPrimitive>(_ parts: [AnyColumn]) throws -> [Value] {
    var result: [Value] = []
    result.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { result.append(contentsOf: try part.typed(as: [Value].self)) }
    return result
  }

  private static func joinedStrings(_ parts: [AnyColumn]) throws -> StringColumn {
    var result = StringColumn()
    for part in parts { result.append(contentsOf: try part.typed(as: StringColumn.self)) }
    return result
  }

  private static func joinedOffsets(_ parts: [[Int]]) -> [Int] {
    var offsets = [0]
    offsets.reserveCapacity(parts.reduce(1) { $0 + $1.count - 1 })
    var base = 0
    for part in parts {
      for offset in part.dropFirst() { offsets.append(base + offset) }
      base += part.last ?? 0
    }
    return offsets
  }

  private static func joinedLists(_ parts: [AnyColumn]) throws -> AnyColumn {
    let columns = try parts.map { part in
      guard case .list(let list) = part else { throw ROOTError.typeChange(part) }
      return list
    }
    let content = try concatenated(columns.map(\.content)) ?? .bool([])
    return try Self.lists(offsets: joinedOffsets(columns.map(\.offsets)), content)
  }

  private static func joinedArrays(_ parts: [AnyColumn], size: Int) throws -> AnyColumn {
    let columns = try parts.map { part in
      guard case .array(let array) = part, array.size == size else {
        throw ROOTError.typeChange(part)
      }
      return array
    }
    let content = try concatenated(columns.map(\.content)) ?? .bool([])
    return try arrays(size: size, count: columns.reduce(0) { $0 + $1.count }, content)
  }

  private static func joinedMaps(_ parts: [AnyColumn]) throws -> AnyColumn {
    let columns = try parts.map { part in
      guard case .map(let map) = part else { throw ROOTError.typeChange(part) }
      return map
    }
    return try maps(
      offsets: joinedOffsets(columns.map(\.offsets)),
      keys: try concatenated(columns.map(\.keys)) ?? .bool([]),
      values: try concatenated(columns.map(\.values)) ?? .bool([]))
  }

  private static func joinedRecords(_ parts: [AnyColumn]) throws -> AnyColumn {
    let columns = try parts.map { part in
      guard case .record(let record) = part else { throw ROOTError.typeChange(part) }
      return record
    }
    var fields: [(name: String, column: AnyColumn)] = []
    if columns.allSatisfy({ $0.names == columns[0].names }) {
      for (place, name) in columns[0].names.enumerated() {
        fields.append((name, try concatenated(columns.map { $0.columns[place] }) ?? .bool([])))
      }
    } else {
      var seen: Set<String> = []
      for name in columns.flatMap(\.names) where seen.insert(name).inserted {
        let own = columns.compactMap { $0[name] }
        let joined =
          own.count == columns.count
          ? try concatenated(own) ?? .bool([])
          : try joinedMember(columns.map { ($0[name], $0.count) })
        fields.append((name, joined))
      }
    }
    return try records(count: columns.reduce(0) { $0 + $1.count }, fields)
  }

  /// The values of a member that some records lack, as optional values.
  private static func joinedMember(_ parts: [(AnyColumn?, count: Int)]) throws -> AnyColumn {
    try joinedOptionals(
      parts.map { part, count in
        if let part { return try part.madeOptional() }
        let nothing = Array(repeating: -1, count: count)
        return try optionals(positions: nothing, try records(count: 0, []))
      })
  }

  private func madeOptional() throws(ROOTError) -> AnyColumn {
    if case .optional = self { return self }
    return try Self.optionals(positions: Array(0..<count), self)
  }

  /// What columns must have in common to be joined: their content may differ again.
  private var kind: String {
    switch self {
    case .list: "list"
    case .map: "map"
    case .record: "record"
    case .array(let array): "\(array.size)"
    case .optional: "optional"
    default: typeDescription
    }
  }

  /// Whether this stands for content whose type no value has told yet.
  private var isUnknown: Bool {
    if case .record(let record) = self { record.count == 0 && record.names.isEmpty } else { false }
  }
}

extension ROOTError {
  static func typeChange(_ part: AnyColumn) -> ROOTError {
    ROOTError(.malformed, "The type changes to \(part.typeDescription) within the column")
  }
}
