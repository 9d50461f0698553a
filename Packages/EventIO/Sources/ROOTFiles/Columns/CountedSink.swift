import Columnar

/// Collects arrays whose length another member of the same object holds.
///
/// In front of each array stands a byte that says whether it was there at all.
final class CountedSink: ColumnSink {
  private let content: ColumnSink
  private var offsets = [0]

  /// The length of the array that is decoded next.
  var nextCount = 0

  init(_ content: ColumnSink) { self.content = content }

  override var count: Int { offsets.count - 1 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    for _ in 0..<count {
      if try cursor.read(UInt8.self) != 0 {
        let length = try cursor.checked(nextCount, itemSize: content.smallestSize)
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
