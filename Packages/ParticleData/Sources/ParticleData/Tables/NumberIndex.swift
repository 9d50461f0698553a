/// Finds the place of a number among others, by a table of twice as many slots or more.
struct NumberIndex: Sendable {
  /// One more than the place of a number in each slot that is taken; zero in the others.
  private var slots: [Int32]
  private let shift: UInt32
  private let ids: [PDGID]

  /// - Parameter ids: different numbers.
  init(_ ids: [PDGID]) {
    self.ids = ids
    var bits: UInt32 = 1
    while 1 << bits < 2 * ids.count { bits += 1 }
    shift = 32 - bits
    slots = Array(repeating: 0, count: 1 << bits)
    for (place, id) in ids.enumerated() {
      var slot = firstSlot(of: id)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place) + 1
    }
  }

  /// The place of a number; nil when it is not there.
  func place(of id: PDGID) -> Int? {
    var slot = firstSlot(of: id)
    while slots[slot] > 0 {
      let place = Int(slots[slot]) - 1
      if ids[place] == id { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Where to begin: the leading bits of the product with the golden ratio (Knuth).
  private func firstSlot(of id: PDGID) -> Int {
    let goldenRatio: UInt32 = 2_654_435_769
    return Int((UInt32(bitPattern: id.rawValue) &* goldenRatio) >> shift)
  }
}
