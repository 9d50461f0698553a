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
  private func accumulate<Bits: FixedWidthInteger & UnsignedInteger>(
    _ type: Bits.Type, _ output: UnsafeMutableBufferPointer<Int>
  ) {
    let stride = slice.page.elementCount
    var sum: Bits = 0
    for index in 0..<slice.elements.lowerBound { sum &+= element(index, stride) }
    SplitBits.join(
      bytes, stride: stride, first: slice.elements.lowerBound, as: Bits.self, into: output
    ) {
      Int(truncatingIfNeeded: $0)
    }
    for index in 0..<output.count {
      sum &+= Bits(truncatingIfNeeded: output[index])
      output[index] = Int(truncatingIfNeeded: sum)
    }
  }

  private func element<Bits: FixedWidthInteger & UnsignedInteger>(
    _ index: Int, _ stride: Int
  ) -> Bits {
    var bits: Bits = 0
    for byte in 0..<MemoryLayout<Bits>.size {
      bits |= Bits(truncatingIfNeeded: bytes[byte * stride + index]) << Bits(8 * byte)
    }
    return bits
  }
}
