/// Turns elements as they are in memory into what a page stores.
enum PageEncoder {
  /// Fills a page of ``ColumnEncoding/pageSize(of:)`` bytes.
  static func encode(
    _ source: UnsafeRawBufferPointer, count: Int, _ encoding: ColumnEncoding,
    into target: UnsafeMutableRawBufferPointer
  ) {
    switch (encoding.transform, encoding.size) {
    case (.bits, _): packBits(source, count, target)
    case (.plain, _):
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[..<target.count]))
    case (.split, 2): split(source, count, target, UInt16.self) { $1 }
    case (.split, 4): split(source, count, target, UInt32.self) { $1 }
    case (.split, _): split(source, count, target, UInt64.self) { $1 }
    case (.splitZigzag, 2): split(source, count, target, UInt16.self) { zigzag($1) }
    case (.splitZigzag, 4): split(source, count, target, UInt32.self) { zigzag($1) }
    case (.splitZigzag, _): split(source, count, target, UInt64.self) { zigzag($1) }
    case (.splitDelta, _): split(source, count, target, UInt64.self) { $1 &- $0 }
    }
  }

  @inline(__always)
  private static func zigzag<Bits: FixedWidthInteger & UnsignedInteger>(_ bits: Bits) -> Bits {
    let sign = 0 &- (bits >> Bits(Bits.bitWidth - 1))
    return bits << 1 ^ sign
  }

  /// As many elements as fit into the first-level cache with their planes.
  private static let blockSize = 1024

  /// First the lowest bytes of all elements, then the next.
  ///
  /// - Parameter transform: makes what is stored of the element before and the element.
  @inline(__always)
  private static func split<Bits: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ source: UnsafeRawBufferPointer, _ count: Int, _ target: UnsafeMutableRawBufferPointer,
    _ type: Bits.Type, _ transform: (Bits, Bits) -> Bits
  ) {
    guard let from = source.baseAddress, let to = target.baseAddress, count > 0 else { return }
    let size = MemoryLayout<Bits>.size
    withUnsafeTemporaryAllocation(of: Bits.self, capacity: blockSize) { buffer in
      guard let block = buffer.baseAddress else { return }
      for start in stride(from: 0, to: count, by: blockSize) {
        let length = min(blockSize, count - start)
        let place = from + start * size
        let before = start == 0 ? 0 : (place - size).loadUnaligned(as: Bits.self)
        block[0] = transform(before, place.loadUnaligned(as: Bits.self))
        for index in 1..<max(length, 1) {
          block[index] = transform(
            place.loadUnaligned(fromByteOffset: (index - 1) * size, as: Bits.self),
            place.loadUnaligned(fromByteOffset: index * size, as: Bits.self))
        }
        for byte in 0..<size {
          let plane = to + byte * count + start
          let shift = Bits(8 * byte)
          for index in 0..<length {
            plane.storeBytes(
              of: UInt8(truncatingIfNeeded: block[index] &>> shift), toByteOffset: index,
              as: UInt8.self)
          }
        }
      }
    }
  }

  private static func packBits(
    _ source: UnsafeRawBufferPointer, _ count: Int, _ target: UnsafeMutableRawBufferPointer
  ) {
    for index in target.indices { target[index] = 0 }
    for index in 0..<count { target[index / 8] |= (source[index] & 1) << UInt8(index % 8) }
  }
}
