/// The bytes of a page of places, decompressed.
struct IndexPage {
  let bytes: UnsafeRawBufferPointer
  let slice: PageSlice
  let column: ColumnRecord

  /// Decodes the wanted elements, counted from the beginning of the cluster.
  ///
  /// A place of more than 63 bits becomes negative, which the caller refuses.
  func decode(into output: UnsafeMutableBufferPointer<Int>) throws(ROOTError) {
    switch column.type {
    case .index32: copy(UInt32.self, output)
    case .index64: copy(UInt64.self, output)
    case .splitIndex32: accumulate(UInt32.self, output)
    case .splitIndex64: accumulate(UInt64.self, output)
    default: throw ROOTError(.unsupported, "A column of numbers is not one of places")
    }
  }

  private func copy<Bits: FixedWidthInteger & UnsignedInteger>(
    _ type: Bits.Type, _ output: UnsafeMutableBufferPointer<Int>
  ) {
    let stride = MemoryLayout<Bits>.size
    let start = slice.elements.lowerBound * stride
    for index in 0..<output.count {
      let bits = bytes.loadUnaligned(fromByteOffset: start &+ index &* stride, as: Bits.self)
      output[index] = Int(truncatingIfNeeded: Bits(littleEndian: bits))
    }
  }

  /// Each element of a page but the first is the difference to the one before it.
  ///
  /// The differences are the lengths of collections, which hardly ever fill more than a byte or
  /// two: bytes that are zero all over the page are left out.
  private func accumulate<Bits: FixedWidthInteger & UnsignedInteger>(
    _ type: Bits.Type, _ output: UnsafeMutableBufferPointer<Int>
  ) {
    let count = slice.page.elementCount
    var sum: Bits = 0
    for byte in 0..<MemoryLayout<Bits>.size {
      sum |= Bits(truncatingIfNeeded: bytes[byte * count]) << Bits(8 * byte)
    }
    let size = significantBytes(in: count, of: MemoryLayout<Bits>.size)
    let elements = slice.elements
    if elements.lowerBound == 0 { output[0] = Int(truncatingIfNeeded: sum) }
    for index in 1..<max(elements.lowerBound, 1) { sum &+= difference(index, count, size) }
    guard let target = output.baseAddress, let plane = bytes.baseAddress else { return }
    let low = plane.assumingMemoryBound(to: UInt8.self)
    let first = max(elements.lowerBound, 1)
    let place = target - elements.lowerBound
    switch size {
    case 0, 1:
      for index in first..<max(elements.upperBound, first) {
        sum &+= Bits(truncatingIfNeeded: low[index])
        place[index] = Int(truncatingIfNeeded: sum)
      }
    default:
      for index in first..<max(elements.upperBound, first) {
        sum &+= difference(index, count, size)
        place[index] = Int(truncatingIfNeeded: sum)
      }
    }
  }

  /// The number of bytes beyond which all differences of a page are zero.
  private func significantBytes(in count: Int, of size: Int) -> Int {
    for byte in (0..<size).reversed() {
      var all: UInt8 = 0
      for index in 1..<max(count, 1) { all |= bytes[byte * count + index] }
      if all != 0 { return byte + 1 }
    }
    return 0
  }

  @inline(__always)
  private func difference<Bits: FixedWidthInteger & UnsignedInteger>(
    _ index: Int, _ count: Int, _ size: Int
  ) -> Bits {
    var bits: Bits = 0
    for byte in 0..<size {
      bits |= Bits(truncatingIfNeeded: bytes[byte &* count &+ index]) &<< Bits(8 &* byte)
    }
    return bits
  }
}
