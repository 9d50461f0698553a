import Columnar

extension AnyColumn {
  /// Columns of one type, one behind the other; nil when there are none.
  ///
  /// - Throws: ``ROOTError`` when the types differ.
  static func concatenated(_ parts: [AnyColumn]) throws(ROOTError) -> AnyColumn? {
    let known = parts.filter { !$0.isUnknown }
    let parts = known.isEmpty ? Array(parts.prefix(1)) : known
    guard var result = parts.first else { return nil }
    if parts.count == 1 { return result }
    do {
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
      case .record(let first): result = try joinedRecords(parts, names: first.names)
      case .optional: result = try joinedOptionals(parts)
      case .union: throw ROOTError(.unsupported, "Unions are not joined")
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

  private static func joinedRecords(_ parts: [AnyColumn], names: [String]) throws -> AnyColumn {
    let columns = try parts.map { part in
      guard case .record(let record) = part, record.names == names else {
        throw ROOTError.typeChange(part)
      }
      return record
    }
    var fields: [(name: String, column: AnyColumn)] = []
    for (place, name) in names.enumerated() {
      fields.append((name, try concatenated(columns.map { $0.columns[place] }) ?? .bool([])))
    }
    return try records(count: columns.reduce(0) { $0 + $1.count }, fields)
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
