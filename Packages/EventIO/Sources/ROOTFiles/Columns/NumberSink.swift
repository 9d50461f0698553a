import Columnar
import HEPCore

/// Collects plain numbers.
final class NumberSink<Value: StoredNumber>: ColumnSink {
  private var values: [Value] = []

  override var count: Int { values.count }
  override var smallestSize: Int { MemoryLayout<Value.Bits>.size }
  override var fixedSize: Int? { MemoryLayout<Value.Bits>.size }

  override func integer(at row: Int) -> Int? {
    values.indices.contains(row) ? Value.integer(values[row]) : nil
  }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    try Value.append(count, from: &cursor, to: &values)
  }

  override func gather(
    _ count: Int, at places: [Int], plus offset: Int, from bytes: [UInt8]
  ) throws(ROOTError) {
    try Value.append(count, at: places, plus: offset, from: bytes, to: &values)
  }

  override func appendNothing(_ count: Int) throws(ROOTError) {
    var zeros = Cursor([UInt8](repeating: 0, count: count * smallestSize))
    try decode(count, from: &zeros)
  }

  override func reserve(_ count: Int, bytes: Int) {
    values.reserveCapacity(values.count + min(count, bytes / smallestSize))
    FreshMemory.prepare(&values)
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { values = [] }
    return Value.erase(values)
  }
}
