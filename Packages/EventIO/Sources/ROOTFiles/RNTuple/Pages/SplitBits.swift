/// Loops over numbers that are stored split: all first bytes of a page, then all second bytes.
///
/// Each is one pass without a branch, which the compiler turns into vector instructions.
enum SplitBits {
  /// Puts numbers together and stores what `transform` makes of each.
  ///
  /// - Parameters:
  ///   - first: the first of the wanted numbers; all lie within the page.
  ///   - stride: the number of numbers in the page.
  @inline(__always)
  static func join<Bits: FixedWidthInteger & UnsignedInteger, Value>(
    _ page: UnsafeRawBufferPointer, stride: Int, first: Int, as type: Bits.Type,
    into output: UnsafeMutableBufferPointer<Value>, _ transform: (Bits) -> Value
  ) {
    guard let start = page.baseAddress, let target = output.baseAddress else { return }
    let bytes = start.assumingMemoryBound(to: UInt8.self) + first
    switch MemoryLayout<Bits>.size {
    case 1:
      for i in 0..<output.count { target[i] = transform(Bits(truncatingIfNeeded: bytes[i])) }
    case 2:
      let high = bytes + stride
      for i in 0..<output.count {
        target[i] = transform(
          Bits(truncatingIfNeeded: UInt16(bytes[i]) | UInt16(high[i]) &<< 8))
      }
    case 4:
      for i in 0..<output.count {
        target[i] = transform(Bits(truncatingIfNeeded: word(bytes + i, stride)))
      }
    default:
      let high = bytes + 4 * stride
      for i in 0..<output.count {
        let bits = UInt64(word(bytes + i, stride)) | UInt64(word(high + i, stride)) &<< 32
        target[i] = transform(Bits(truncatingIfNeeded: bits))
      }
    }
  }

  @inline(__always)
  private static func word(_ byte: UnsafePointer<UInt8>, _ stride: Int) -> UInt32 {
    UInt32(byte[0]) | UInt32(byte[stride]) &<< 8 | UInt32(byte[2 &* stride]) &<< 16
      | UInt32(byte[3 &* stride]) &<< 24
  }
}

extension FixedWidthInteger where Self: UnsignedInteger {
  /// The two's complement of a number stored in zigzag order, which is 0, -1, 1, -2 and so on.
  @inline(__always)
  var zigzagDecoded: Self { self &>> 1 ^ (0 &- (self & 1)) }
}
