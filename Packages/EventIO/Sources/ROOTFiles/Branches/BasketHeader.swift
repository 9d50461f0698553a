/// The key of a basket, with what follows it in front of the data.
struct BasketHeader: Sendable, Equatable {
  let key: KeyRecord
  let entryCount: Int
  /// The end of the data, counted from the beginning of the key.
  let last: Int
  let entrySize: Int
  /// How the offsets are kept; see ``hasOffsets``.
  let flag: Int
  /// The bytes that were read.
  let size: Int

  /// The bytes of data, without the offsets that may follow.
  var dataSize: Int { last - key.headerSize }

  init(_ bytes: [UInt8]) throws(ROOTError) { try self.init(bytes, in: 0..<bytes.count) }

  /// Reads the header at the beginning of a range.
  init(_ bytes: [UInt8], in range: Range<Int>) throws(ROOTError) {
    var cursor = Cursor(bytes, range)
    key = try KeyRecord(&cursor)
    try cursor.skip(2 + 4)
    var entrySize = Int(try cursor.read(Int32.self))
    if entrySize < 0 {
      entrySize = -entrySize
      try cursor.skip(1)
    }
    self.entrySize = entrySize
    entryCount = Int(try cursor.read(Int32.self))
    last = Int(try cursor.read(Int32.self))
    flag = Int(try cursor.read(Int8.self))
    size = cursor.position
    guard entryCount >= 0, last >= key.headerSize || entryCount == 0 else {
      throw ROOTError(.malformed, "The sizes of a basket contradict each other")
    }
  }

  /// Whether the data lie inside of the tree, and not in a record of their own.
  var isEmbedded: Bool { key.recordSize <= key.headerSize && entryCount > 0 }

  /// Whether an embedded basket has offsets between its header and its data.
  var hasOffsets: Bool { flag < 80 && flag != 0 && flag % 10 != 2 }
}
