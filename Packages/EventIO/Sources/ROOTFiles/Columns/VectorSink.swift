import Columnar
import HEPCore

/// Collects vectors of plain numbers, with the header they have outside of other collections or
/// without it.
final class VectorSink<Value: StoredNumber>: ColumnSink {
  private let headerSize: Int
  private var values: [Value] = []
  private var offsets = [0]

  init(headerSize: Int) { self.headerSize = headerSize }

  override var count: Int { offsets.count - 1 }
  override var smallestSize: Int { headerSize + 4 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    try Value.appendVectors(
      count, headerSize: headerSize, from: &cursor, to: &values, offsets: &offsets)
  }

  override func decodeBare(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    try Value.appendVectors(count, headerSize: 0, from: &cursor, to: &values, offsets: &offsets)
  }

  override func decode(_ runs: [ValueRun], in bytes: [UInt8]) throws(ROOTError) {
    // Out of the class and back: what is not shared needs no check of exclusive access.
    var (values, offsets) = (values, offsets)
    (self.values, self.offsets) = ([], [])
    defer { (self.values, self.offsets) = (values, offsets) }
    try Value.appendVectors(
      runs, headerSize: headerSize, in: bytes, to: &values, offsets: &offsets)
  }

  override func decodeShared(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    guard headerSize > 0 else { return try decodeBare(count, from: &cursor) }
    let header = try cursor.readHeader()
    try cursor.readExactly(to: header.end) { inner throws(ROOTError) in
      try decodeBare(count, from: &inner)
    }
  }

  override func decodeUntilEnd(from cursor: inout Cursor) throws(ROOTError) {
    guard cursor.remaining > 0 else { return }
    if headerSize > 0 { _ = try cursor.readHeader() }
    while cursor.remaining > 0 { try decodeBare(1, from: &cursor) }
  }

  override func appendNothing(_ count: Int) throws(ROOTError) {
    offsets += repeatElement(values.count, count: count)
  }

  override func reserve(times factor: Double) {
    FreshMemory.reserve(&offsets, times: factor)
    FreshMemory.reserve(&values, times: factor)
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer {
      values = []
      offsets = [0]
    }
    return try AnyColumn.lists(offsets: offsets, Value.erase(values))
  }
}
