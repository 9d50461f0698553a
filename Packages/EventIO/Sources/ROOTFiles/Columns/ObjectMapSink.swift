import Columnar

/// Collects `TMap`s as dictionaries of objects.
final class ObjectMapSink: ColumnSink {
  private let keys: PointerSink
  private let values: PointerSink
  private var offsets = [0]

  init(context: SinkContext, depth: Int) {
    keys = PointerSink(context: context, depth: depth + 1)
    values = PointerSink(context: context, depth: depth + 1)
  }

  override var count: Int { offsets.count - 1 }
  override var smallestSize: Int { 6 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let header = try cursor.readHeader()
      try cursor.readExactly(to: header.end) { inner throws(ROOTError) in
        for _ in 0..<(try inner.readCollectionHead(.map, header).count) {
          try keys.decode(1, from: &inner)
          try values.decode(1, from: &inner)
        }
      }
      offsets.append(keys.count)
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { offsets = [0] }
    return try AnyColumn.maps(offsets: offsets, keys: try keys.take(), values: try values.take())
  }
}
