import Columnar

/// Collects values of a type that the file does not describe, which are enumerators when they fill
/// what is left with 32-bit integers.
final class EnumeratorSink: ColumnSink {
  private let name: String
  private var values: [Int32] = []

  init(_ name: String) { self.name = name }

  override var undescribed: String? { name }
  override var count: Int { values.count }
  override var smallestSize: Int { 1 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    guard count <= cursor.remaining / 4 else {
      throw ROOTError(.unsupported, "The class \(name) is not described in the file")
    }
    try Int32.append(count, from: &cursor, to: &values)
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { values = [] }
    return .int32(values)
  }
}
