/// The bytes of a page of numbers, decompressed.
struct NumberPage {
  let bytes: UnsafeRawBufferPointer
  let slice: PageSlice
  let column: ColumnRecord

  /// Decodes the wanted elements into a buffer that has a place for each.
  ///
  /// - Throws: ``ROOTError`` when a number does not fit into the type of the field.
  func decode<Value: PageNumber>(
    into output: UnsafeMutableBufferPointer<Value>
  ) throws(ROOTError) {
    switch column.type {
    case .bit:
      try store(Bool.self, output) { place in bytes[place >> 3] >> UInt8(place & 7) & 1 == 1 }
    case .byte, .uint8: try copy(UInt8.self, output)
    case .char, .int8: try copy(Int8.self, output)
    case .int16: try copy(Int16.self, output)
    case .uint16: try copy(UInt16.self, output)
    case .int32: try copy(Int32.self, output)
    case .uint32: try copy(UInt32.self, output)
    case .int64: try copy(Int64.self, output)
    case .uint64: try copy(UInt64.self, output)
    case .real32: try copy(Float.self, output)
    case .real64: try copy(Double.self, output)
    case .splitInt16: try join(Int16.self, output, isZigzag: true)
    case .splitInt32: try join(Int32.self, output, isZigzag: true)
    case .splitInt64: try join(Int64.self, output, isZigzag: true)
    case .splitUInt16: try join(UInt16.self, output, isZigzag: false)
    case .splitUInt32: try join(UInt32.self, output, isZigzag: false)
    case .splitUInt64: try join(UInt64.self, output, isZigzag: false)
    case .splitReal32: try join(Float.self, output, isZigzag: false)
    case .splitReal64: try join(Double.self, output, isZigzag: false)
    case .real16:
      try store(Float.self, output) { place in
        Float(
          halfBits: .init(
            littleEndian: bytes.loadUnaligned(fromByteOffset: 2 * place, as: UInt16.self)))
      }
    case .splitReal16:
      let count = slice.page.elementCount
      try store(Float.self, output) { place in
        Float(halfBits: UInt16(bytes[place]) | UInt16(bytes[place + count]) << 8)
      }
    case .real32Trunc:
      let stream = BitStream(bytes: bytes, bits: column.bits)
      let shift = UInt32(32 - column.bits)
      try store(Float.self, output) { Float(bitPattern: stream[$0] << shift) }
    case .real32Quant: try dequantize(output)
    case .index32, .index64, .splitIndex32, .splitIndex64, .switch, nil:
      throw ROOTError(.unsupported, "A column of places is not one of numbers")
    }
  }

  /// Bytes that are no numbers: characters, or the bytes of objects.
  func copyBytes(into output: UnsafeMutableBufferPointer<UInt8>) {
    UnsafeMutableRawBufferPointer(output).copyMemory(
      from: UnsafeRawBufferPointer(rebasing: bytes[slice.elements]))
  }

  private func dequantize<Value: PageNumber>(
    _ output: UnsafeMutableBufferPointer<Value>
  ) throws(ROOTError) {
    guard let range = column.range else { throw ROOTError(.malformed, "A column lacks its range") }
    let stream = BitStream(bytes: bytes, bits: column.bits)
    let steps = Double((UInt64(1) << UInt64(column.bits)) - 1)
    let scale = (range.largest - range.least) / steps
    try store(Double.self, output) { Double(stream[$0]) * scale + range.least }
  }

  private func copy<Stored: PageNumber, Value: PageNumber>(
    _ type: Stored.Type, _ output: UnsafeMutableBufferPointer<Value>
  ) throws(ROOTError) {
    try withStored(type, output) { target in
      let stride = MemoryLayout<Stored.Bits>.size
      let start = slice.elements.lowerBound * stride
      for index in 0..<target.count {
        let bits = bytes.loadUnaligned(
          fromByteOffset: start &+ index &* stride, as: Stored.Bits.self)
        target[index] = Stored(storedBits: Stored.Bits(littleEndian: bits))
      }
    }
  }

  private func join<Stored: PageNumber, Value: PageNumber>(
    _ type: Stored.Type, _ output: UnsafeMutableBufferPointer<Value>, isZigzag: Bool
  ) throws(ROOTError) {
    try withStored(type, output) { target in
      let (stride, first) = (slice.page.elementCount, slice.elements.lowerBound)
      if isZigzag {
        SplitBits.join(bytes, stride: stride, first: first, as: Stored.Bits.self, into: target) {
          Stored(storedBits: $0.zigzagDecoded)
        }
      } else {
        SplitBits.join(bytes, stride: stride, first: first, as: Stored.Bits.self, into: target) {
          Stored(storedBits: $0)
        }
      }
    }
  }

  private func store<Stored: PageNumber, Value: PageNumber>(
    _ type: Stored.Type, _ output: UnsafeMutableBufferPointer<Value>, _ value: (Int) -> Stored
  ) throws(ROOTError) {
    try withStored(type, output) { target in
      for index in 0..<target.count { target[index] = value(slice.elements.lowerBound + index) }
    }
  }
}
