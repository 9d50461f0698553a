import Columnar

extension FieldReader {
  /// Reads objects that ROOT has streamed into bytes.
  mutating func streamed(
    _ choice: ColumnChoice, _ bytes: ColumnChoice, _ encoding: Encoding, _ spans: [ElementSpan]
  ) throws(ROOTError) -> AnyColumn {
    let ends = try ends(choice, spans)
    let bytes = try columns.bytes(bytes, ends.items)
    _ = try Self.strings(ends.offsets, bytes)
    let context = SinkContext(streamers)
    let sink = try ColumnSink.make(encoding, context: context)
    for (start, end) in zip(ends.offsets, ends.offsets.dropFirst()) {
      var cursor = Cursor(bytes, start..<end)
      context.begin(displacement: -start, size: end - start)
      try sink.decode(1, from: &cursor)
      guard cursor.remaining == 0 else {
        throw ROOTError(
          .malformed, "\(cursor.remaining) bytes of a streamed object are left over")
      }
    }
    return try sink.take()
  }
}
