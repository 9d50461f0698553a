/// Turns elements as they are in memory into what a page stores.
enum PageEncoder {
  /// The bytes of a page.
  static func encode(
    _ elements: [UInt8], count: Int, _ encoding: ColumnEncoding, into page: inout [UInt8]
  ) {
    let size = encoding.transform == .bits ? (count + 7) / 8 : count * encoding.size
    if page.count != size { page = [UInt8](repeating: 0, count: size) }
    elements.withUnsafeBytes { source in
      page.withUnsafeMutableBytes { target in
        switch (encoding.transform, encoding.size) {
        case (.bits, _): packBits(source, count, target)
        case (.plain, _):
          target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[..<size]))
        case (.split, 2): split(source, count, target, UInt16.self) { $0 }
        case (.split, 4): split(source, count, target, UInt32.self) { $0 }
        case (.split, _): split(source, count, target, UInt64.self) { $0 }
        case (.splitZigzag, 2): split(source, count, target, UInt16.self, zigzag)
        case (.splitZigzag, 4): split(source, count, target, UInt32.self, zigzag)
        case (.splitZigzag, _): split(source, count, target, UInt64.self, zigzag)
        case (.splitDelta, _): splitDelta(source, count, target)
        }
      }
    }
  }

  @inline(__always)
  private static func zigzag<Bits: FixedWidthInteger & UnsignedInteger>(_ bits: Bits) -> Bits {
    let sign = 0 &- (bits >> Bits(Bits.bitWidth - 1))
    return bits << 1 ^ sign
  }

  @inline(__always)
  private static func split<Bits: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ source: UnsafeRawBufferPointer, _ count: Int, _ target: UnsafeMutableRawBufferPointer,
    _ type: Bits.Type, _ transform: (Bits) -> Bits
  ) {
    guard let from = source.baseAddress, let to = target.baseAddress else { return }
    let size = MemoryLayout<Bits>.size
    for byte in 0..<size {
      let plane = to + byte * count
      let shift = Bits(8 * byte)
      for index in 0..<count {
        let bits = transform(from.loadUnaligned(fromByteOffset: index * size, as: Bits.self))
        plane.storeBytes(
          of: UInt8(truncatingIfNeeded: bits &>> shift), toByteOffset: index, as: UInt8.self)
      }
    }
  }

  private static func splitDelta(
    _ source: UnsafeRawBufferPointer, _ count: Int, _ target: UnsafeMutableRawBufferPointer
  ) {
    guard let from = source.baseAddress, let to = target.baseAddress else { return }
    var last: UInt64 = 0
    for index in 0..<count {
      let value = from.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
      let delta = value &- last
      last = value
      for byte in 0..<8 {
        to.storeBytes(
          of: UInt8(truncatingIfNeeded: delta &>> UInt64(8 * byte)),
          toByteOffset: byte * count + index, as: UInt8.self)
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
