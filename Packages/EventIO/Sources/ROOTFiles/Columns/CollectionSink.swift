import Columnar

/// Collects `TObjArray`, `TList` and other collections of pointers, each as a list.
final class CollectionSink: ColumnSink {
  private let special: SpecialClass
  private let content: PointerSink
  private var offsets = [0]

  init(_ special: SpecialClass, context: SinkContext, depth: Int) {
    self.special = special
    content = PointerSink(context: context, depth: depth + 1)
  }

  override var count: Int { offsets.count - 1 }
  override var smallestSize: Int { 6 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let header = try cursor.readHeader()
      try cursor.readExactly(to: header.end) { inner throws(ROOTError) in
        let length = try inner.readCollectionHead(special, header).count
        for _ in 0..<length {
          try content.decode(1, from: &inner)
          if special.hasOptions, header.version > 3 {
            try inner.skip(try inner.readStringLength())
          }
        }
      }
      offsets.append(content.count)
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { offsets = [0] }
    return try AnyColumn.lists(offsets: offsets, try content.take())
  }
}

extension Cursor {
  /// Reads what stands in front of the objects of a `TObjArray`, `TList` or `TMap`.
  mutating func readCollectionHead(
    _ special: SpecialClass, _ header: ObjectHeader
  ) throws(ROOTError) -> (id: UInt32, bits: UInt32, name: String, count: Int) {
    var identity: (id: UInt32, bits: UInt32) = (0, 0)
    if header.version >= (special.hasOptions ? 4 : 3) { identity = try readIdentity() }
    let name = header.version > 1 ? try readString() : ""
    let count = try checked(try read(Int32.self), itemSize: 4)
    if special == .objectArray { try skip(4) }
    return (identity.id, identity.bits, name, count)
  }
}
