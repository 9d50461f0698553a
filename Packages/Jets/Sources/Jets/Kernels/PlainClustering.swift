import CJets

/// Clustering with the nearest neighbour of every jet among all others (hep-ph/0512210).
///
/// Jets live in slots; the last slot fills the hole that a finished jet leaves. The smallest distance of the
/// definition is the smallest of weight times squared distance to the nearest, over all jets: of two
/// neighbours that with the smaller weight has it. A jet that lost its neighbour keeps the old distance,
/// which the new one cannot fall below, and looks for another only when it comes first.
///
/// The one definition for equal distances, in every strategy: the label of a jet is its smallest
/// particle; of neighbours at equal distances that with the smallest label is the nearest, and of jets
/// whose weights times distances to their nearest are equal that with the smallest label comes first. A
/// pair at exactly the radius is not a pair.
struct PlainClustering<Slots: SlotGeometry> {
  let slots: Slots
  let weightOf: DistanceWeight
  /// The squared distance below which two jets are neighbours.
  let bound: Double
  /// What turns weight times squared distance into the distance of the definition.
  let factor: Double
  let weight, nearest, distance: UnsafeMutablePointer<Double>
  /// The squared distances of one slot from all.
  let scratch: UnsafeMutablePointer<Double>
  let neighbour, jet, label: UnsafeMutablePointer<Int32>
  /// A neighbour that has gone: the distance to it is a lower bound for that to the next.
  private static var gone: Int32 { -2 }

  /// The number of slots that kernels look at, a multiple of four; those without a jet are infinitely far.
  static func padded(_ count: Int) -> Int { (count + 3) & ~3 }

  func run(_ record: inout ClusterRecord) {
    var n = record.count
    guard n > 0 else { return }
    fill(record)
    while n > 1 {
      let best = closest(n)
      let other = Int(neighbour[best])
      let d = distance[best] * factor
      if other < 0 {
        record.finish(jet[best], at: d)
        n -= 1
        fillHole(best, from: n)
        forget(best, best, tail: n, n)
      } else {
        let merged = record.merge(jet[best], jet[other], at: d)
        let (keep, drop) = best < other ? (best, other) : (other, best)
        let smaller = Swift.min(label[best], label[other])
        n -= 1
        fillHole(drop, from: n)
        forget(keep, drop, tail: n, n)
        occupy(keep, merged, record)
        label[keep] = smaller
        welcome(keep, n)
      }
    }
    record.finish(jet[0], at: bound < .infinity ? weight[0] * bound * factor : .infinity)
  }

  private func fill(_ record: ClusterRecord) {
    for slot in 0..<Self.padded(record.count) {
      (label[slot], neighbour[slot]) = (Int32(truncatingIfNeeded: slot), -1)
      clear(slot)
    }
    for slot in 0..<record.count {
      occupy(slot, Int32(truncatingIfNeeded: slot), record)
      if slot > 0 { welcome(slot, slot + 1) }
    }
    settle(0)
  }

  @inline(__always)
  private func occupy(_ slot: Int, _ number: Int32, _ record: ClusterRecord) {
    slots.place(Int(number), record, in: slot)
    weight[slot] = weightOf(slots.square(Int(number), record))
    jet[slot] = number
    nearest[slot] = bound
    neighbour[slot] = -1
  }

  @inline(__always)
  private func clear(_ slot: Int) {
    slots.clear(slot)
    nearest[slot] = -.infinity
    distance[slot] = .infinity
  }

  /// Moves the last jet to a slot, and clears its own.
  @inline(__always)
  private func fillHole(_ hole: Int, from last: Int) {
    if hole != last {
      slots.move(last, to: hole)
      weight[hole] = weight[last]
      nearest[hole] = nearest[last]
      distance[hole] = distance[last]
      neighbour[hole] = neighbour[last]
      jet[hole] = jet[last]
      label[hole] = label[last]
    }
    clear(last)
  }

  @inline(__always)
  private func settle(_ slot: Int) { distance[slot] = weight[slot] * nearest[slot] }

  /// The slot with the smallest distance; what had lost its neighbour finds another when it comes first.
  @inline(__always)
  private func closest(_ n: Int) -> Int {
    while true {
      let best = cjets_least(distance, label, Self.padded(n))
      if neighbour[best] != Self.gone { return best }
      takeNearest(best, n)
      settle(best)
    }
  }

  /// Finds the nearest of the first slots; the squared distances stay in `scratch`.
  @inline(__always)
  private func takeNearest(_ slot: Int, _ n: Int) {
    slots.distances(slot, Self.padded(n), into: scratch)
    scratch[slot] = .infinity
    let found = cjets_least(scratch, label, Self.padded(n))
    let isPair = scratch[found] < bound
    nearest[slot] = isPair ? scratch[found] : bound
    neighbour[slot] = isPair ? Int32(truncatingIfNeeded: found) : -1
  }

  /// Marks those whose neighbour was one of two slots, and has those of the tail point to its new place, the
  /// second slot.
  @inline(__always)
  private func forget(_ one: Int, _ other: Int, tail: Int, _ n: Int) {
    cjets_forget(
      neighbour, Self.padded(n), Int32(truncatingIfNeeded: one), Int32(truncatingIfNeeded: other),
      Int32(truncatingIfNeeded: tail))
  }

  /// Finds the neighbour of a new jet and tells those it is nearest to.
  private func welcome(_ slot: Int, _ n: Int) {
    takeNearest(slot, n)
    cjets_welcome(
      scratch, Int32(truncatingIfNeeded: slot), Self.padded(n),
      cjets_neighbours(
        nearest: nearest, distance: distance, weight: weight, neighbour: neighbour, label: label))
    settle(slot)
  }
}
