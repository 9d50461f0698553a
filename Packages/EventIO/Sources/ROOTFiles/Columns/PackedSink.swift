import Columnar

/// Collects `Double32_t` and `Float16_t` values.
///
/// `Double32_t` becomes `Double`; `Float16_t` becomes `Float`.
final class PackedSink: ColumnSink {
  private let packing: PackedReal
  private let isSingle: Bool
  private var values: [Double] = []

  init(_ packing: PackedReal, isSingle: Bool) {
    self.packing = packing
    self.isSingle = isSingle
  }

  override var count: Int { values.count }
  override var smallestSize: Int { packing.size }
  override var fixedSize: Int? { packing.size }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: packing.size)
    values.reserveCapacity(values.count + count)
    for _ in 0..<count { values.append(try decodeOne(from: &cursor)) }
  }

  private func decodeOne(from cursor: inout Cursor) throws(ROOTError) -> Double {
    switch packing {
    case .float: return Double(Float(bitPattern: try cursor.read(UInt32.self)))
    case .range(let low, let factor):
      return Double(try cursor.read(UInt32.self)) / factor + low
    case .truncated(let bits):
      let exponent = try cursor.read(UInt8.self)
      let mantissa = try cursor.read(UInt16.self)
      return Double(PackedReal.value(exponent: exponent, mantissa: mantissa, bits: bits))
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { values = [] }
    return isSingle ? .float(values.map { Float($0) }) : .double(values)
  }
}
