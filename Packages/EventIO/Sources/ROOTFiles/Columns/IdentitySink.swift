import Columnar

/// Collects `TObject`s: the number and the bits of each.
final class IdentitySink: ColumnSink {
  private var ids: [UInt32] = []
  private var bits: [UInt32] = []

  override var count: Int { ids.count }
  override var smallestSize: Int { 10 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let identity = try cursor.readIdentity()
      ids.append(identity.id)
      bits.append(identity.bits)
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer {
      ids = []
      bits = []
    }
    return try AnyColumn.records(
      count: ids.count, [("fUniqueID", .uint32(ids)), ("fBits", .uint32(bits))])
  }
}
