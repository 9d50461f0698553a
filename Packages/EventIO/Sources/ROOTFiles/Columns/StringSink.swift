import Columnar

/// Collects strings with their length in front.
final class StringSink: ColumnSink {
  private var bytes: [UInt8] = []
  private var offsets = [0]

  override var count: Int { offsets.count - 1 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let length = try cursor.readStringLength()
      bytes.append(contentsOf: try cursor.take(length))
      offsets.append(bytes.count)
    }
  }

  override func appendNothing(_ count: Int) throws(ROOTError) {
    offsets += repeatElement(bytes.count, count: count)
  }

  override func reserve(_ count: Int, bytes size: Int) {
    offsets.reserveCapacity(offsets.count + min(count, size))
    bytes.reserveCapacity(bytes.count + max(size - count, 0))
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer {
      bytes = []
      offsets = [0]
    }
    return try AnyColumn.strings(offsets: offsets, bytes: bytes)
  }
}
