import Columnar

extension ObjectReader {
  /// Decodes consecutive values into a column.
  mutating func readColumn(_ item: Encoding, count: Int) throws(ROOTError) -> AnyColumn {
    let sink = try ColumnSink.make(item, context: context)
    try sink.decode(count, from: &cursor)
    return try sink.take()
  }

  mutating func readArray(_ lengths: [Int], _ item: Encoding) throws(ROOTError) -> ROOTValue {
    let count = try FixedArray.count(lengths)
    switch item {
    case .object, .pointer, .rootObject: return .list(try readValues(item, count: count))
    default: return .column(try readColumn(item, count: count))
    }
  }

  /// Decodes objects one after another, each on its own.
  private mutating func readValues(
    _ item: Encoding, count: Int
  ) throws(ROOTError) -> [ROOTValue] {
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
    return items
  }

  /// Decodes as many objects as another member says, behind a byte count and version.
  mutating func readHeadedLoop(_ item: Encoding, count: Int) throws(ROOTError) -> ROOTValue {
    try readBehindHeader { reader, _ throws(ROOTError) in
      .list(try reader.readValues(item, count: count))
    }
  }

  /// Decodes a collection or string behind a byte count and version.
  mutating func readHeaded(_ content: Encoding) throws(ROOTError) -> ROOTValue {
    try readBehindHeader { reader, isMemberwise throws(ROOTError) in
      try isMemberwise ? reader.readMemberwise(content) : reader.readBare(content)
    }
  }

  /// Decodes a collection or string without anything in front.
  mutating func readBare(_ content: Encoding) throws(ROOTError) -> ROOTValue {
    switch content {
    case .string: return .string(try cursor.readString())
    case .sequence(.pointer):
      let count = Int(try cursor.read(Int32.self))
      return .list(try readValues(.pointer, count: count))
    default: return Self.unwrapped(try readColumn(content, count: 1))
    }
  }

  private mutating func readMemberwise(_ content: Encoding) throws(ROOTError) -> ROOTValue {
    let version = try cursor.readMemberVersion()
    let sink = try ColumnSink.make(content, context: context)
    try sink.decodeMemberwise(version, from: &cursor)
    return Self.unwrapped(try sink.take())
  }

  /// The entries of the only list in a column.
  private static func unwrapped(_ column: AnyColumn) -> ROOTValue {
    if case .list(let list) = column { .column(list.content) } else { .column(column) }
  }

  /// Decodes what stands behind a byte count and version; what cannot be read is skipped.
  private mutating func readBehindHeader(
    _ body: (inout ObjectReader, Bool) throws(ROOTError) -> ROOTValue
  ) throws(ROOTError) -> ROOTValue {
    let header = try cursor.readHeader()
    let outerEnd = cursor.end
    if let end = header.end { try cursor.narrow(to: end) }
    defer { cursor.widen(to: outerEnd) }
    do throws(ROOTError) {
      let value = try body(&self, header.isMemberwise)
      guard let end = header.end, cursor.position != end else { return value }
      throw ROOTError(.unsupported, "\(end - cursor.position) bytes of a collection are left over")
    } catch {
      guard let end = header.end else { throw error }
      try cursor.move(to: end)
      return .unreadable(error.message)
    }
  }

  /// Decodes a `TClonesArray`.
  mutating func readClones() throws(ROOTError) -> [ROOTValue] {
    let header = try cursor.readHeader()
    let outerEnd = cursor.end
    if let end = header.end { try cursor.narrow(to: end) }
    defer { cursor.widen(to: outerEnd) }
    let head = try ClonesHead(&cursor, header)
    guard let id = table.id(named: head.className) else {
      throw ROOTError(.unsupported, "The class \(head.className) is not described in the file")
    }
    var items: ROOTValue
    if head.isMemberwise {
      let sink = try ColumnSink.make(.object(id), context: context)
      let count = try cursor.checked(head.count, itemSize: 1)
      if count > 0 { try sink.decodeMembers(count, header: head.memberHeader, from: &cursor) }
      items = .column(try sink.take())
    } else {
      var objects: [ROOTValue] = []
      for _ in 0..<head.count {
        objects.append(try cursor.read(UInt8.self) == 0 ? .null : try readMember(id))
      }
      items = .list(objects)
    }
    if let end = header.end { try cursor.move(to: end) }
    return [.identity(bits: head.bits, id: head.id), .string(head.name), items]
  }
}
