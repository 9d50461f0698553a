import Columnar

/// Collects strings with their length in front.
final class StringSink: ColumnSink {
  private var strings = StringRuns()

  override var count: Int { strings.count }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    let count = try cursor.checked(count, itemSize: smallestSize)
    try strings.append(count, from: &cursor)
  }

  override func decode(_ runs: [ValueRun], in bytes: [UInt8]) throws(ROOTError) {
    try strings.append(runs, in: bytes)
  }

  override func appendNothing(_ count: Int) throws(ROOTError) {
    strings.appendEmpty(count)
  }

  override func reserve(times factor: Double) { strings.reserve(times: factor) }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { strings = StringRuns() }
    return try AnyColumn.strings(offsets: strings.offsets, bytes: strings.bytes)
  }
}
