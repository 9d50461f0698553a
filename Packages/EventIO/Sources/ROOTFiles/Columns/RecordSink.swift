import Columnar

/// Collects records whose members follow each other.
final class RecordSink: ColumnSink {
  private let names: [String]
  private let members: [ColumnSink]
  private var rows = 0

  init(names: [String], members: [ColumnSink]) {
    self.names = names
    self.members = members
  }

  override var count: Int { rows }

  override var smallestSize: Int { max(members.reduce(0) { $0 + $1.smallestSize }, 1) }

  override var fixedSize: Int? {
    var total = 0
    for member in members {
      guard let size = member.fixedSize else { return nil }
      total += size
    }
    return total
  }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      for member in members { try member.decode(1, from: &cursor) }
    }
    rows += count
  }

  override func reserve(_ count: Int, bytes: Int) {
    for member in members { member.reserve(count, bytes: bytes) }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { rows = 0 }
    var fields: [(name: String, column: AnyColumn)] = []
    for (name, member) in zip(names, members) {
      fields.append((name, try member.take()))
    }
    return try AnyColumn.records(count: rows, fields)
  }
}
