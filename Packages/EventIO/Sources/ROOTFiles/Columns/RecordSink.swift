import Columnar

/// Collects records whose members follow each other.
final class RecordSink: ColumnSink {
  private let names: [String]
  private let members: [ColumnSink]
  /// For arrays of varying length the member that holds the length.
  private let counters: [Int?]
  private var rows = 0

  init(names: [String], members: [ColumnSink], counters: [Int?]) {
    self.names = names
    self.members = members
    self.counters = counters
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
    // A single one may be of empty arrays only.
    if count > 1 { _ = try cursor.checked(count, itemSize: smallestSize) }
    for _ in 0..<count {
      for (place, member) in members.enumerated() {
        if let counted = member as? CountedSink {
          try counted.decode(lengths: [try length(of: place, cursor)], from: &cursor)
        } else {
          try member.decode(1, from: &cursor)
        }
      }
      rows += 1
    }
  }

  /// The length of an array in the record at hand.
  ///
  /// A leaf that is counted by one of another branch fills what the other leaves leave of the entry.
  private func length(of place: Int, _ cursor: Cursor) throws(ROOTError) -> Int {
    if let counter = counters[place], let length = members[counter].integer(at: rows) {
      return length
    }
    var rest = cursor.remaining
    var size = 0
    for later in place..<members.count {
      if let counted = members[later] as? CountedSink {
        let itemSize = counted.itemSize ?? 0
        if let counter = counters[later] {
          rest -= itemSize * (members[counter].integer(at: rows) ?? 0)
        } else {
          size += itemSize
        }
      } else {
        rest -= members[later].fixedSize ?? 0
      }
    }
    guard size > 0, rest >= 0, rest % size == 0 else {
      throw ROOTError(.unsupported, "The length of the leaf \(names[place]) cannot be found out")
    }
    return rest / size
  }

  override func reserve(_ count: Int, bytes: Int) {
    for member in members { member.reserve(count, bytes: bytes) }
  }

  override func reserve(times factor: Double) {
    for member in members { member.reserve(times: factor) }
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
