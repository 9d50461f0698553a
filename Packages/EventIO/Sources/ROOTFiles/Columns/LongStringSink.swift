import Columnar

/// Collects strings with a 32-bit length in front: C strings that are members of objects.
final class LongStringSink: ColumnSink {
  private var bytes: [UInt8] = []
  private var offsets = [0]

  override var count: Int { offsets.count - 1 }
  override var smallestSize: Int { 4 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let length = try cursor.checked(try cursor.read(UInt32.self), itemSize: 1)
      bytes.append(contentsOf: try cursor.take(length))
      offsets.append(bytes.count)
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer {
      bytes = []
      offsets = [0]
    }
    return try AnyColumn.strings(offsets: offsets, bytes: bytes)
  }
}
