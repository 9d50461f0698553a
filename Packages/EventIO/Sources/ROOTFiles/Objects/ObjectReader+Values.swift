import Columnar

extension ObjectReader {
  /// Decodes a value that is not an object of a class.
  ///
  /// - Parameter earlier: the values of the fields of `plan` that come before, for counters.
  mutating func read(
    _ encoding: Encoding, plan: ClassPlan, earlier: [ROOTValue]
  ) throws(ROOTError) -> ROOTValue {
    switch encoding {
    case .number(let type): return try readNumber(type)
    case .string: return .string(try cursor.readString())
    case .rootObject: return try readIdentity()
    case .object(let id), .bareObject(let id): return try readMember(id)
    case .pointer: return try readPointer()
    case .counted(let item, let counter):
      let flag = try cursor.read(UInt8.self)
      let count = flag == 0 ? 0 : try self.count(counter, plan: plan, earlier: earlier)
      return .column(try readColumn(item, count: count))
    case .loop(let item, let counter):
      return try readLoop(item, count: try count(counter, plan: plan, earlier: earlier))
    case .array(let lengths, let item): return try readArray(lengths, item)
    case .longString:
      let length = try cursor.read(Int32.self)
      return .string(String(decoding: try cursor.take(Int(length)), as: UTF8.self))
    case .packed, .sequence, .map, .record, .bitset, .objectBits:
      return .column(try readColumn(encoding, count: 1))
    case .headed(let content): return try readHeaded(content)
    case .unsupported(let reason): throw ROOTError(.unsupported, "This cannot be read: \(reason)")
    }
  }

  private mutating func readNumber(_ type: NumberType) throws(ROOTError) -> ROOTValue {
    switch type {
    case .bool: .integer(try cursor.read(UInt8.self) != 0 ? 1 : 0)
    case .int8: .integer(Int64(try cursor.read(Int8.self)))
    case .uint8: .integer(Int64(try cursor.read(UInt8.self)))
    case .int16: .integer(Int64(try cursor.read(Int16.self)))
    case .uint16: .integer(Int64(try cursor.read(UInt16.self)))
    case .int32: .integer(Int64(try cursor.read(Int32.self)))
    case .uint32: .integer(Int64(try cursor.read(UInt32.self)))
    case .int64: .integer(try cursor.read(Int64.self))
    case .uint64: .unsigned(try cursor.read(UInt64.self))
    case .float: .real(Double(Float(bitPattern: try cursor.read(UInt32.self))))
    case .double: .real(Double(bitPattern: try cursor.read(UInt64.self)))
    }
  }

  /// The two words of a `TObject`, and the process number that a referenced one has.
  mutating func readIdentity() throws(ROOTError) -> ROOTValue {
    let isReferenced: UInt32 = 1 << 4
    let version = try cursor.read(UInt16.self)
    if version & ObjectHeader.memberwiseMask != 0 { try cursor.skip(4) }
    let id = try cursor.read(UInt32.self)
    let bits = try cursor.read(UInt32.self)
    if bits & isReferenced != 0 { try cursor.skip(2) }
    return .identity(bits: bits, id: id)
  }

  private func count(
    _ name: String, plan: ClassPlan, earlier: [ROOTValue]
  ) throws(ROOTError) -> Int {
    var value: ROOTValue?
    if let place = plan.place(of: name), place < earlier.count {
      value = earlier[place]
    } else {
      value = earlier.lazy.compactMap { $0.object?[name] }.first
    }
    guard let count = value?.integer, count >= 0 else {
      throw ROOTError(.malformed, "The counter \(name) of \(plan.className) is missing or negative")
    }
    return count
  }

  /// Decodes consecutive values into a column.
  mutating func readColumn(_ item: Encoding, count: Int) throws(ROOTError) -> AnyColumn {
    let sink = try ColumnSink.make(item, table: table)
    try sink.decode(count, from: &cursor)
    return try sink.take()
  }

  private mutating func readArray(
    _ lengths: [Int], _ item: Encoding
  ) throws(ROOTError) -> ROOTValue {
    let count = try FixedArray.count(lengths)
    switch item {
    case .object, .pointer, .rootObject:
      return try readLoop(item, count: count)
    default:
      return .column(try readColumn(item, count: count))
    }
  }

  private mutating func readLoop(_ item: Encoding, count: Int) throws(ROOTError) -> ROOTValue {
    let count = try cursor.checked(count, itemSize: 2)
    var items: [ROOTValue] = []
    for _ in 0..<count {
      switch item {
      case .object(let id): items.append(try readMember(id))
      case .pointer: items.append(try readPointer())
      case .rootObject: items.append(try readIdentity())
      default: throw ROOTError(.unsupported, "A loop over plain values cannot be read")
      }
    }
    return .list(items)
  }

  /// Decodes what stands behind a byte count and version; what cannot be read is skipped.
  private mutating func readHeaded(_ content: Encoding) throws(ROOTError) -> ROOTValue {
    let header = try cursor.readHeader()
    let end = header.end
    let outerEnd = cursor.end
    if let end { try cursor.narrow(to: end) }
    defer { cursor.widen(to: outerEnd) }
    do throws(ROOTError) {
      guard !header.isMemberwise else {
        throw ROOTError(.unsupported, "A collection is written memberwise")
      }
      if case .string = content { return .string(try cursor.readString()) }
      let column = try readColumn(content, count: 1)
      if case .list(let list) = column { return .column(list.content) }
      return .column(column)
    } catch {
      guard let end else { throw error }
      try cursor.move(to: end)
      return .unreadable(error.message)
    }
  }
}
