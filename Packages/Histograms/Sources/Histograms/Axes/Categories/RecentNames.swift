/// Finds again what names have just been looked up for, by the bits of the `String` values.
///
/// Strings of equal bits are equal as long as they live: they hold the same text, or refer to it. A name
/// that comes again in other bits is looked up again.
struct RecentNames {
  private struct Slot {
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// What was found, or nothing yet.
    var number = free
  }

  private static let free = Int32.min
  private static let size = 256

  private var slots = [Slot](repeating: Slot(), count: size)
  private var room = size / 2

  init() {
    precondition(MemoryLayout<String>.size == 16, "A string is two words of 64 bits.")
  }

  /// What `lookUp` finds for a name of a column, or has found for another of the same bits.
  ///
  /// - Parameter lookUp: gives any number but the smallest.
  @inline(__always)
  mutating func number(
    of names: Span<String>, at index: Int, _ lookUp: (String) -> Int32
  ) -> Int32 {
    let (first, second) = names.withUnsafeBufferPointer { names in
      let start = index * MemoryLayout<String>.stride
      let bytes = UnsafeRawBufferPointer(names)
      return (
        bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
      )
    }
    let mixed = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    var place = Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) & UInt64(Self.size - 1))
    while slots[place].number != Self.free {
      if slots[place].first == first, slots[place].second == second {
        return slots[place].number
      }
      place = (place + 1) & (Self.size - 1)
    }
    let number = lookUp(names[index])
    if room > 0 {
      slots[place] = Slot(first: first, second: second, number: number)
      room -= 1
    }
    return number
  }
}
