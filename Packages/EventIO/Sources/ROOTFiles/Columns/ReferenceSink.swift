import Columnar

/// Collects `TRef`s and `TRefArray`s: the numbers of the objects they refer to, within one process.
///
/// ``ROOTTree/links(_:to:entries:)`` turns them into positions in another branch.
final class ReferenceSink: ColumnSink {
  private var refs: [UInt32] = []

  override var count: Int { refs.count }
  override var smallestSize: Int { 12 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      if try cursor.read(UInt16.self) & ObjectHeader.memberwiseMask != 0 { try cursor.skip(4) }
      refs.append(try cursor.read(UInt32.self))
      try cursor.skip(6)
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { refs = [] }
    return try AnyColumn.records(count: refs.count, [("ref", .uint32(refs))])
  }
}

/// Collects `TRefArray`s.
final class ReferenceArraySink: ColumnSink {
  private let names = StringSink()
  private var sizes: [Int32] = []
  private var refs: [UInt32] = []
  private var offsets = [0]

  override var count: Int { sizes.count }
  override var smallestSize: Int { 6 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let header = try cursor.readHeader()
      try cursor.readExactly(to: header.end) { inner throws(ROOTError) in
        try inner.skipIdentity()
        try names.decode(1, from: &inner)
        let size = try inner.read(Int32.self)
        try inner.skip(6)
        try UInt32.append(Int(size), from: &inner, to: &refs)
        sizes.append(size)
        offsets.append(refs.count)
      }
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer {
      sizes = []
      refs = []
      offsets = [0]
    }
    return try AnyColumn.records(
      count: sizes.count,
      [
        ("fName", try names.take()), ("fSize", .int32(sizes)),
        ("refs", try AnyColumn.lists(offsets: offsets, .uint32(refs))),
      ])
  }
}
