import Columnar

/// Collects dictionaries: a count, then keys and values by turns, or all keys and all values.
final class MapSink: ColumnSink {
  private let keys: ColumnSink
  private let values: ColumnSink
  private var offsets = [0]

  init(keys: ColumnSink, values: ColumnSink) {
    self.keys = keys
    self.values = values
  }

  override var count: Int { offsets.count - 1 }
  override var smallestSize: Int { 4 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let length = try cursor.checked(try cursor.read(UInt32.self), itemSize: 1)
      for _ in 0..<length {
        try keys.decodeBare(1, from: &cursor)
        try values.decodeBare(1, from: &cursor)
      }
      offsets.append(keys.count)
    }
  }

  override func decodeMemberwise(
    _ header: ObjectHeader, from cursor: inout Cursor
  ) throws(ROOTError) {
    let length = try cursor.checked(try cursor.read(UInt32.self), itemSize: 1)
    if length > 0 {
      try keys.decodeShared(length, from: &cursor)
      try values.decodeShared(length, from: &cursor)
    }
    offsets.append(keys.count)
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { offsets = [0] }
    return try AnyColumn.maps(
      offsets: offsets, keys: try keys.take(), values: try values.take())
  }
}
