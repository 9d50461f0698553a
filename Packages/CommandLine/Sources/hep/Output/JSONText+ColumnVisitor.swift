import Columnar

extension JSONText: ColumnVisitor {
  mutating func visit(_ value: Bool) { bool(value) }
  mutating func visit(_ value: Int64) { integer(value) }
  mutating func visit(_ value: UInt64) { integer(value) }
  mutating func visit(_ value: Float) { number(value) }
  mutating func visit(_ value: Double) { number(value) }
  mutating func visit(_ value: String) { string(value) }
  mutating func visitMissing() { null() }
  mutating func beginList(count: Int) { beginArray() }
  mutating func endList() { endArray() }
  mutating func beginRecord(count: Int) { beginObject() }
  mutating func visitField(_ name: String) { key(name) }
  mutating func endRecord() { endObject() }
}
