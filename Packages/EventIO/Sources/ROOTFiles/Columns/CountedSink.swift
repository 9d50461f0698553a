import Columnar

/// Collects arrays whose length another member of the same object holds.
final class CountedSink: ColumnSink {
  /// What stands in front of the values.
  enum Prefix {
    /// A byte that says whether there are any: arrays of numbers.
    case flag
    /// A byte count and version: arrays of objects.
    case header
    /// Nothing: leaves.
    case none
  }

  private let content: ColumnSink
  private let prefix: Prefix
  private var offsets = [0]

  init(_ content: ColumnSink, behind prefix: Prefix) {
    self.content = content
    self.prefix = prefix
  }

  override var count: Int { offsets.count - 1 }
  override var smallestSize: Int { prefix == .header ? 6 : prefix == .flag ? 1 : 0 }

  /// The bytes of one value, where all have the same.
  var itemSize: Int? { content.fixedSize }

  /// Decodes the arrays of several objects, from their lengths.
  func decode(lengths: [Int], from cursor: inout Cursor) throws(ROOTError) {
    guard prefix == .header else { return try decodeAll(lengths, from: &cursor) }
    let header = try cursor.readHeader()
    try cursor.readExactly(to: header.end) { inner throws(ROOTError) in
      try decodeAll(lengths, from: &inner)
    }
  }

  private func decodeAll(_ lengths: [Int], from cursor: inout Cursor) throws(ROOTError) {
    for length in lengths {
      var isThere = true
      if prefix == .flag { isThere = try cursor.read(UInt8.self) != 0 }
      if isThere {
        let length = try cursor.checked(length, itemSize: content.smallestSize)
        try content.decode(length, from: &cursor)
      }
      offsets.append(content.count)
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { offsets = [0] }
    return try AnyColumn.lists(offsets: offsets, try content.take())
  }
}
