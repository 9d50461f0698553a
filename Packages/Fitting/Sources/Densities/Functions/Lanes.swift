/// Eight numbers of a column at a time.
enum Lanes {
  @inline(__always)
  static func load(_ values: UnsafeBufferPointer<Double>, _ index: Int) -> SIMD8<Double> {
    UnsafeRawBufferPointer(values).loadUnaligned(
      fromByteOffset: index * MemoryLayout<Double>.stride, as: SIMD8<Double>.self)
  }

  @inline(__always)
  static func store(
    _ lanes: SIMD8<Double>, _ values: UnsafeMutableBufferPointer<Double>, _ index: Int
  ) {
    UnsafeMutableRawBufferPointer(values).storeBytes(
      of: lanes, toByteOffset: index * MemoryLayout<Double>.stride, as: SIMD8<Double>.self)
  }
}
