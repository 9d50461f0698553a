/// Finds the number of a category by the hash of its value: a table with open addressing.
struct CategoryTable: Sendable {
  private struct Slot {
    var hash: UInt64
    /// The category, or -1 for a free slot.
    var category: Int32
  }

  private var slots = [Slot](repeating: Slot(hash: 0, category: -1), count: 16)
  private(set) var count = 0

  /// The category among those with this hash for which `matches` holds; nil if there is none.
  @inline(__always)
  func find(_ hash: UInt64, _ matches: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[place]
      guard slot.category >= 0 else { return nil }
      if slot.hash == hash, matches(Int(slot.category)) { return Int(slot.category) }
      place = (place + 1) & mask
    }
  }

  /// Adds the next category.
  mutating func append(_ hash: UInt64) {
    if 2 * (count + 1) > slots.count { enlarge() }
    place(Slot(hash: hash, category: Int32(count)))
    count += 1
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: slot.hash) & mask
    while slots[place].category >= 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private mutating func enlarge() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, category: -1), count: 2 * old.count)
    for slot in old where slot.category >= 0 { place(slot) }
  }

  /// A hash of a number.
  static func hash(_ value: Int) -> UInt64 { mixed(UInt64(bitPattern: Int64(value))) }

  /// A hash of the UTF-8 bytes of a text, eight at a time.
  static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var hash = UInt64(truncatingIfNeeded: bytes.count)
      var place = 0
      while place + 8 <= bytes.count {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: place, as: UInt64.self)
        hash = mixed(hash ^ word)
        place += 8
      }
      var last: UInt64 = 0
      while place < bytes.count {
        last = last << 8 | UInt64(bytes[place])
        place += 1
      }
      return mixed(hash ^ last)
    }
  }

  /// Mixes all bits of a word into all others: the finaliser of SplitMix64.
  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    var z = word &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
