/// Receives the values of a row of an ``AnyColumn`` one after another, outermost first.
///
/// A list calls ``beginList(count:)``, then its entries, then ``endList()``. A record calls
/// ``beginRecord(count:)``, then for each field its name and its value, then ``endRecord()``. A
/// dictionary is a list of lists of two entries, the key and the value.
public protocol ColumnVisitor {
  /// Receives a truth value.
  mutating func visit(_ value: Bool)
  /// Receives a signed integer of any width.
  mutating func visit(_ value: Int64)
  /// Receives an unsigned integer of any width.
  mutating func visit(_ value: UInt64)
  /// Receives a single-precision number, which may be infinite or not a number.
  mutating func visit(_ value: Float)
  /// Receives a double-precision number, which may be infinite or not a number.
  mutating func visit(_ value: Double)
  /// Receives a string.
  mutating func visit(_ value: String)
  /// Receives a missing value.
  mutating func visitMissing()
  /// Receives the beginning of a list with the number of its entries.
  mutating func beginList(count: Int)
  /// Receives the end of a list.
  mutating func endList()
  /// Receives the beginning of a record with the number of its fields.
  mutating func beginRecord(count: Int)
  /// Receives the name of the field whose value comes next.
  mutating func visitField(_ name: String)
  /// Receives the end of a record.
  mutating func endRecord()
}
