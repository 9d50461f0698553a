import Columnar

/// Collects objects of one class as records: the members of base classes come first.
///
/// Objects that were written with several versions of the class are told apart by their headers.
final class ObjectSink: ColumnSink {
  private let id: Int
  private let depth: Int
  private let context: SinkContext
  private(set) var plan: ClassPlan?
  private var members: [ObjectMember] = []
  private var rows = 0
  /// The objects of all versions, when there are several.
  private var versions: ObjectVersions?

  /// Objects that have been counted, and not decoded yet.
  private var found = FoundObjects()

  /// Whether members of this object are read while objects are decoded.
  private var holdsLengths = false

  /// Whether the objects stand behind a byte count and version; ``probe(_:)`` finds it out.
  private var hasHeader = true

  init(_ id: Int, context: SinkContext, depth: Int) throws(ROOTError) {
    guard !context.table.entries[id].infos.isEmpty else {
      throw ROOTError(
        .unsupported, "The class \(context.name(of: id)) is not described in the file")
    }
    self.id = id
    self.depth = depth
    self.context = context
  }

  override var count: Int { versions?.count ?? rows }
  override var smallestSize: Int { hasHeader ? 2 : 0 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    do throws(ROOTError) {
      try decodeObjects(count, from: &cursor)
    } catch {
      throw error.inside(objectOf: context.name(of: id))
    }
  }

  private func decodeObjects(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    var left = try cursor.checked(count, itemSize: smallestSize)
    while left > 0 {
      left -= try findObjects(left, from: &cursor)
      guard left > 0 else { return }
      let start = cursor.position
      try decodeFound(in: cursor.bytes)
      try decodeObject(from: &cursor)
      found.learn(self, Cursor(cursor.bytes, start..<cursor.position))
      left -= 1
    }
  }

  private func decodeObject(from cursor: inout Cursor) throws(ROOTError) {
    guard hasHeader else { return try decodeMembersOfOne(from: &cursor) }
    let start = cursor.position
    let header = try cursor.readHeader(of: id, in: context.table)
    guard !header.isMemberwise else {
      throw ROOTError(.unsupported, "It is written memberwise")
    }
    if let other = try select(header) {
      try cursor.move(to: start)
      return try sink(of: other, count: 1).decode(1, from: &cursor)
    }
    let outerEnd = cursor.end
    if let end = header.end { try cursor.narrow(to: end) }
    try decodeMembersOfOne(from: &cursor)
    if let end = header.end {
      guard cursor.position == end else { throw leftOver(end - cursor.position) }
      cursor.widen(to: outerEnd)
    }
  }

  /// Counts objects of a fixed layout, which are decoded later, and returns their number.
  private func findObjects(_ count: Int, from cursor: inout Cursor) throws(ROOTError) -> Int {
    guard context.decodesAtEnd, !holdsLengths else { return 0 }
    let isWaiting = !found.isEmpty
    let number = try found.take(count, from: &cursor)
    if !isWaiting, number > 0 { context.waiting.append(self) }
    addRows(number)
    return number
  }

  /// Decodes the objects that have only been counted so far.
  func decodeFound(in bytes: [UInt8]) throws(ROOTError) { try found.decode(from: bytes) }

  override func describe(
    in layout: inout FixedLayout, _ cursor: inout Cursor
  ) throws(ROOTError) -> Bool {
    let start = cursor.position
    if hasHeader {
      let header = try cursor.readHeader(of: id, in: context.table)
      guard header.end != nil, header.version > 0 || header.checksum != nil,
        try select(header) == nil
      else { return false }
      layout.addMarks(from: start, to: cursor)
    }
    for member in members {
      switch member.kind {
      case .identity: guard try cursor.describeIdentity(in: &layout) else { return false }
      case .value(let sink): guard try sink.describe(in: &layout, &cursor) else { return false }
      case .counted: return false
      }
    }
    layout.add(self)
    return true
  }

  /// Counts objects whose members have been decoded, or will be.
  func addRows(_ count: Int) {
    rows += count
    versions?.append(count)
  }

  private func decodeMembersOfOne(from cursor: inout Cursor) throws(ROOTError) {
    if plan == nil { try selectNewest() }
    for place in members.indices {
      switch members[place].kind {
      case .identity: try cursor.skipIdentity()
      case .value(let sink): try sink.decode(1, from: &cursor)
      case .counted(let sink, let counter):
        try sink.decode(lengths: [try length(rows, counter, sink: place)], from: &cursor)
      }
    }
    addRows(1)
  }

  override func decodeMembers(
    _ count: Int, header: ObjectHeader, from cursor: inout Cursor
  ) throws(ROOTError) {
    if let other = try select(header) {
      let sink = try sink(of: other, count: count)
      return try sink.decodeMembers(count, header: header, from: &cursor)
    }
    try decodeFound(in: cursor.bytes)
    for (place, member) in members.enumerated() {
      switch member.kind {
      case .identity: for _ in 0..<count { try cursor.skipIdentity() }
      case .counted(let sink, let counter):
        var lengths: [Int] = []
        for row in rows..<rows + count { lengths.append(try length(row, counter, sink: place)) }
        try sink.decode(lengths: lengths, from: &cursor)
      case .value(let sink):
        if member.isInline, let base = sink as? ObjectSink {
          try base.decodeMembers(count, header: member.baseHeader, from: &cursor)
        } else {
          try sink.decodeShared(count, from: &cursor)
        }
      }
    }
    addRows(count)
  }

  override func appendNothing(_ count: Int) throws(ROOTError) {
    if plan == nil { try selectNewest() }
    for member in members { try member.sink?.appendNothing(count) }
    addRows(count)
  }

  override func hasNoMembers(_ header: ObjectHeader) -> Bool {
    context.hasNoMembers(id, header)
  }

  /// The sink for objects of a version that is not the one met first.
  private func sink(of version: ClassPlan, count: Int) throws(ROOTError) -> ObjectSink {
    let versions = self.versions ?? ObjectVersions(after: rows)
    self.versions = versions
    return try versions.sink(of: version, count: count) { () throws(ROOTError) in
      let sink = try ObjectSink(id, context: context, depth: depth)
      try sink.prepare(version)
      return sink
    }
  }

  /// The sink of the member that holds the length of an array of a class derived from this one.
  func counter(_ name: String) throws(ROOTError) -> ColumnSink? {
    if plan == nil { try selectNewest() }
    holdsLengths = true
    return ObjectMember.counter(name, among: members)
  }

  private func length(_ row: Int, _ counter: ColumnSink?, sink: Int) throws(ROOTError) -> Int {
    guard let length = counter?.integer(at: row), length >= 0 else {
      throw ROOTError(
        .malformed, "The length of the member \(members[sink].name) is missing or negative")
    }
    return length
  }

  private func leftOver(_ bytes: Int) -> ROOTError {
    ROOTError(
      .unsupported,
      "A \(context.name(of: id)) has \(bytes) bytes more than its description says: it is written by code of its own"
    )
  }

  /// An object that fills a branch has a header only where its class writes one.
  override func probe(_ entry: Cursor) {
    guard plan == nil else { return }
    let forms = [true, false].sorted { first, _ in first == startsWithHeader(entry) }
    hasHeader = forms.first { fits(entry, hasHeader: $0) } ?? true
  }

  private func startsWithHeader(_ entry: Cursor) -> Bool {
    var cursor = entry
    guard let header = try? cursor.readHeader(of: id, in: context.table) else { return false }
    let infos = context.table.entries[id].infos
    return header.end == entry.end
      && (header.checksum != nil || infos.contains { $0.version == header.version })
  }

  private func fits(_ entry: Cursor, hasHeader: Bool) -> Bool {
    var cursor = entry
    guard let trial = try? ObjectSink(id, context: context, depth: depth) else { return false }
    trial.hasHeader = hasHeader
    do throws(ROOTError) {
      try trial.decode(1, from: &cursor)
      return cursor.remaining == 0
    } catch {
      return false
    }
  }

  /// Takes the version of a header for that of this sink, when it is the first; gives it back when
  /// it is another one.
  private func select(_ header: ObjectHeader) throws(ROOTError) -> ClassPlan? {
    if let plan, plan.version == header.version, header.version > 0 { return nil }
    guard let found = context.plan(id, header) else {
      throw ROOTError(.unsupported, "The class \(context.name(of: id)) is not described")
    }
    if let plan { return plan === found ? nil : found }
    try prepare(found)
    return nil
  }

  private func selectNewest() throws(ROOTError) {
    guard let header = context.newestHeader(id) else {
      throw ROOTError(.unsupported, "The class \(context.name(of: id)) is not described")
    }
    _ = try select(header)
  }

  private func prepare(_ found: ClassPlan) throws(ROOTError) {
    var members: [ObjectMember] = []
    for field in found.fields {
      members.append(try ObjectMember(field, after: members, context: context, depth: depth + 1))
    }
    self.members = members
    plan = found
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer {
      rows = 0
      versions = nil
    }
    if plan == nil {
      guard context.describe(id) else { return try AnyColumn.records(count: 0, []) }
      do throws(ROOTError) {
        try selectNewest()
      } catch {
        context.endDescription(of: id)
        if depth == 0 { throw error }
        return try AnyColumn.records(count: 0, [])
      }
    }
    defer { context.endDescription(of: id) }
    var fields: [(name: String, column: AnyColumn)] = []
    for member in members {
      guard let column = try member.sink?.take() else { continue }
      if member.isBase, case .record(let base) = column {
        fields += zip(base.names, base.columns).map { (name: $0, column: $1) }
      } else {
        fields.append((member.name, column))
      }
    }
    let objects = try AnyColumn.records(count: rows, Self.withUniqueNames(fields))
    return try versions?.take(with: objects) ?? objects
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
  mutating func skipIdentity() throws(ROOTError) { _ = try readIdentity() }

  /// Reads the words of a `TObject`, and skips the process number that a referenced one has.
  mutating func readIdentity() throws(ROOTError) -> (id: UInt32, bits: UInt32) {
    let isReferenced: UInt32 = 1 << 4
    if try read(UInt16.self) & ObjectHeader.memberwiseMask != 0 { try skip(4) }
    let id = try read(UInt32.self)
    let bits = try read(UInt32.self)
    if bits & isReferenced != 0 { try skip(2) }
    return (id, bits)
  }

  /// Adds the words of a `TObject` to a layout; false when it is referenced.
  mutating func describeIdentity(in layout: inout FixedLayout) throws(ROOTError) -> Bool {
    let start = position
    let isReferenced: UInt16 = 1 << 4
    let version = 2
    let words = 8
    try skipIdentity()
    guard position - start == version + words else { return false }
    layout.addMark(at: start, mask: .max, self)
    layout.addMark(at: position - 2, mask: isReferenced, self)
    return true
  }
}
