import Columnar

extension ByteWriter {
  /// Adds numbers big-endian, all at once.
  mutating func write<Number: BigEndianStorable>(_ numbers: ArraySlice<Number>) {
    numbers.withUnsafeBufferPointer { source in
      let size = MemoryLayout<Number>.stride
      let start = bytes.count
      let end = start + source.count * size
      if bytes.capacity < end { bytes.reserveCapacity(max(end, 2 * bytes.capacity)) }
      bytes.append(contentsOf: UnsafeRawBufferPointer(source))
      guard size > 1 else { return }
      bytes.withUnsafeMutableBytes { all in
        let place = UnsafeMutableRawBufferPointer(rebasing: all[start..<end])
        Number.swapBytes(place, count: source.count)
      }
    }
  }
}

/// A number that is stored big-endian.
protocol BigEndianStorable: BitwiseCopyable {
  /// Reverses the bytes of each number in a buffer.
  static func swapBytes(_ buffer: UnsafeMutableRawBufferPointer, count: Int)
}

extension BigEndianStorable {
  static func swapBytes(_ buffer: UnsafeMutableRawBufferPointer, count: Int) {
    switch MemoryLayout<Self>.size {
    case 2: swapAll(buffer, count, as: UInt16.self)
    case 4: swapAll(buffer, count, as: UInt32.self)
    case 8: swapAll(buffer, count, as: UInt64.self)
    default: break
    }
  }
}

@inline(__always)
private func swapAll<Bits: FixedWidthInteger & BitwiseCopyable>(
  _ buffer: UnsafeMutableRawBufferPointer, _ count: Int, as type: Bits.Type
) {
  let size = MemoryLayout<Bits>.size
  guard let base = buffer.baseAddress else { return }
  for index in 0..<count {
    let value = base.loadUnaligned(fromByteOffset: index * size, as: Bits.self)
    base.storeBytes(of: value.bigEndian, toByteOffset: index * size, as: Bits.self)
  }
}

extension Bool: BigEndianStorable {}
extension Int8: BigEndianStorable {}
extension UInt8: BigEndianStorable {}
extension Int16: BigEndianStorable {}
extension UInt16: BigEndianStorable {}
extension Int32: BigEndianStorable {}
extension UInt32: BigEndianStorable {}
extension Int64: BigEndianStorable {}
extension UInt64: BigEndianStorable {}
extension Float: BigEndianStorable {}
extension Double: BigEndianStorable {}
