extension Regular {
  /// The bin of a value: `-1` below the range, `count` above it and for NaN.
  @inlinable
  public func index(of value: Double) -> Int {
    let z = (value - lower) / (upper - lower)
    if z < 1 { return z >= 0 ? Int(z * Double(count)) : -1 }
    return z == 1 && !hasOverflow ? count - 1 : count
  }

  /// Adds the positions of a block of values; branch-free, so that the compiler vectorises it.
  public func addOffsets(
    of values: Span<Double>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    let kernel = RegularKernel(self)
    if flow == .both {
      for i in values.indices {
        offsets[i] &+= (kernel.bin(values[i]) &+ 1) &* stride
      }
    } else {
      let shift: Int32 = hasUnderflow ? 1 : 0
      let last = Int32(extent - 1)
      for i in values.indices {
        let position = kernel.bin(values[i]) &+ shift
        let outside = (position | (last &- position)) & Int32.min
        let kept = outside == 0 ? position : 0
        offsets[i] = (offsets[i] &+ kept &* stride) | outside
      }
    }
  }
}

/// The numbers that `Regular` needs per value, and the index formula without a branch.
struct RegularKernel {
  let lower: Double
  let range: Double
  let count: Double
  /// The bin of a value exactly at the upper edge.
  let atUpper: Double

  init(_ axis: Regular) {
    lower = axis.lower
    range = axis.upper - axis.lower
    count = Double(axis.count)
    atUpper = axis.hasOverflow ? count : count - 1
  }

  /// The index of the bin, between -1 and count.
  ///
  /// Truncation is done by adding 1.5 · 2^52, which leaves the rounded integer in the low bits of
  /// the sum, and taking one off where that rounded up. Baseline x86-64 has no other vector form.
  @inline(__always)
  func bin(_ value: Double) -> Int32 {
    let scaled = ((value - lower) / range) * count
    let capped = scaled < count ? scaled : (scaled == count ? atUpper : count)
    let bounded = capped < 0 ? -1 : capped
    let shifter = 6755399441055744.0
    let sum = bounded + shifter
    let roundedUp: Int32 = sum - shifter > bounded ? 1 : 0
    return Int32(truncatingIfNeeded: sum.bitPattern) &- roundedUp
  }
}
