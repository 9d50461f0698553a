import Columnar

/// Collects objects of one class as records: the members of base classes come first.
///
/// All objects must have been written with the same version of the class.
final class ObjectSink: ColumnSink {
  private struct Member {
    let name: String
    let isBase: Bool
    /// Nil for the words of `TObject`, which are skipped.
    let sink: ColumnSink?
    /// The member that holds the length of this one.
    let counter: ColumnSink?

    func length() throws(ROOTError) -> Int {
      guard let length = counter?.lastInteger, length >= 0 else {
        throw ROOTError(.malformed, "The length of the member \(name) is missing or negative")
      }
      return length
    }
  }

  private let id: Int
  private let mayBeBare: Bool
  private let depth: Int
  private var plans: PlanCache
  private var plan: ClassPlan?
  private var members: [Member] = []
  private var rows = 0

  init(_ id: Int, mayBeBare: Bool, table: StreamerTable, depth: Int) throws(ROOTError) {
    let entry = table.entries[id]
    guard entry.special == nil, !entry.infos.isEmpty else {
      throw ROOTError(.unsupported, "A column of \(entry.name) objects cannot be read")
    }
    self.id = id
    self.mayBeBare = mayBeBare
    self.depth = depth
    plans = PlanCache(table)
  }

  override var count: Int { rows }
  override var smallestSize: Int { 2 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let header = try readHeader(&cursor)
      guard !header.isMemberwise else {
        throw ROOTError(.unsupported, "It is written memberwise")
      }
      try select(header)
      try cursor.readExactly(to: header.end) { inner throws(ROOTError) in
        for member in members {
          if let sink = member.sink {
            if let counted = sink as? CountedSink {
              counted.nextCount = try member.length()
            }
            try sink.decode(1, from: &inner)
          } else {
            try inner.skipIdentity()
          }
        }
      }
      rows += 1
    }
  }

  override func decodeMembers(
    _ count: Int, header: ObjectHeader, from cursor: inout Cursor
  ) throws(ROOTError) {
    try select(header)
    for member in members {
      guard let sink = member.sink, !member.isBase, !(sink is CountedSink) else {
        throw ROOTError(.unsupported, "It is written memberwise, with base classes or pointers")
      }
      try sink.decodeShared(count, from: &cursor)
    }
    rows += count
  }

  /// The header of an object, or that of the newest version where there is none.
  private func readHeader(_ cursor: inout Cursor) throws(ROOTError) -> ObjectHeader {
    guard mayBeBare else { return try cursor.readHeader(of: id, in: plans.table) }
    let start = cursor
    if let header = try? cursor.readHeader(of: id, in: plans.table), header.end != nil {
      return header
    }
    cursor = start
    guard let header = plans.newestHeader(id) else {
      throw ROOTError(.unsupported, "The class \(plans.table.entries[id].name) is not described")
    }
    return header
  }

  private func select(_ header: ObjectHeader) throws(ROOTError) {
    guard let found = plans.plan(id, header) else {
      throw ROOTError(.unsupported, "The class \(plans.table.entries[id].name) is not described")
    }
    if let plan {
      guard plan === found else {
        throw ROOTError(.unsupported, "Objects of several versions of \(found.className) are mixed")
      }
      return
    }
    try prepare(found)
  }

  private func prepare(_ found: ClassPlan) throws(ROOTError) {
    for field in found.fields {
      var sink: ColumnSink?
      var counter: ColumnSink?
      if field.encoding != .rootObject {
        sink = try ColumnSink.make(field.encoding, table: plans.table, depth: depth + 1)
      }
      if case .counted(_, let name) = field.encoding {
        counter = members.first { $0.name == name }?.sink
      }
      members.append(
        Member(name: field.name, isBase: field.isBase, sink: sink, counter: counter))
    }
    plan = found
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { rows = 0 }
    if plan == nil, let header = plans.newestHeader(id), let newest = plans.plan(id, header) {
      try prepare(newest)
    }
    var fields: [(name: String, column: AnyColumn)] = []
    for member in members {
      guard let column = try member.sink?.take() else { continue }
      if member.isBase, case .record(let base) = column {
        fields += zip(base.names, base.columns).map { (name: $0, column: $1) }
      } else {
        fields.append((member.name, column))
      }
    }
    return try AnyColumn.records(count: rows, Self.withUniqueNames(fields))
  }

  /// The fields, where a member that has the name of one of a base class is numbered.
  private static func withUniqueNames(
    _ fields: [(name: String, column: AnyColumn)]
  ) -> [(name: String, column: AnyColumn)] {
    var seen: Set<String> = []
    return fields.map { field in
      var name = field.name
      var number = 1
      while !seen.insert(name).inserted {
        name = "\(field.name)_\(number)"
        number += 1
      }
      return (name, field.column)
    }
  }
}

extension Cursor {
  /// Skips the words of a `TObject`.
  mutating func skipIdentity() throws(ROOTError) {
    let isReferenced: UInt32 = 1 << 4
    if try read(UInt16.self) & ObjectHeader.memberwiseMask != 0 { try skip(4) }
    try skip(4)
    if try read(UInt32.self) & isReferenced != 0 { try skip(2) }
  }
}
