import Columnar

/// Collects the bits of `TObject`s, each followed by a process number when the object is referenced.
final class ObjectBitsSink: ColumnSink {
  private var values: [UInt32] = []

  override var count: Int { values.count }
  override var smallestSize: Int { 4 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    let isReferenced: UInt32 = 1 << 4
    for _ in 0..<count {
      let bits = try cursor.read(UInt32.self)
      if bits & isReferenced != 0 { try cursor.skip(2) }
      values.append(bits)
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { values = [] }
    return .uint32(values)
  }
}
