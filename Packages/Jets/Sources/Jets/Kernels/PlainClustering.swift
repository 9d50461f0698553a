/// Clustering with the nearest neighbour of every jet among all others (hep-ph/0512210).
///
/// Jets live in slots; the last slot fills the hole that a finished jet leaves.
///
/// The one definition for equal distances, in every strategy: the label of a jet is its smallest
/// particle; of neighbours at equal distances that with the smallest label is the nearest, and of jets
/// whose distances to their nearest are equal that with the smallest label comes first. A pair at exactly
/// the radius is not a pair.
struct PlainClustering<Slots: SlotGeometry> {
  let slots: Slots
  let weightOf: DistanceWeight
  /// The squared distance below which two jets are neighbours.
  let bound: Double
  /// What turns weight times squared distance into the distance of the definition.
  let factor: Double
  let weight, nearest, distance: UnsafeMutablePointer<Double>
  let neighbour, jet, label: UnsafeMutablePointer<Int32>

  func run(_ record: inout ClusterRecord) {
    var n = record.count
    guard n > 0 else { return }
    fill(record)
    for slot in 0..<n { distance[slot] = pairDistance(slot) }
    while n > 1 {
      let best = smallest(n)
      let other = Int(neighbour[best])
      let d = distance[best] * factor
      if other < 0 {
        record.finish(jet[best], at: d)
        n -= 1
        fillHole(best, from: n)
        forget(best, tail: n, n)
      } else {
        let merged = record.merge(jet[best], jet[other], at: d)
        let (keep, drop) = best < other ? (best, other) : (other, best)
        let smaller = Swift.min(label[best], label[other])
        occupy(keep, merged, record)
        label[keep] = smaller
        n -= 1
        fillHole(drop, from: n)
        welcome(keep, dropped: drop, tail: n, n)
      }
    }
    record.finish(jet[0], at: bound < .infinity ? weight[0] * bound * factor : .infinity)
  }

  private func fill(_ record: ClusterRecord) {
    for slot in 0..<record.count {
      occupy(slot, Int32(truncatingIfNeeded: slot), record)
      label[slot] = Int32(truncatingIfNeeded: slot)
      var (best, partner) = (bound, Int32(-1))
      for other in 0..<slot {
        let d = slots.distance(slot, other)
        if d < nearest[other] {
          nearest[other] = d
          neighbour[other] = Int32(truncatingIfNeeded: slot)
        }
        if d < best {
          best = d
          partner = Int32(truncatingIfNeeded: other)
        }
      }
      nearest[slot] = best
      neighbour[slot] = partner
    }
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
  private func fillHole(_ hole: Int, from last: Int) {
    guard hole != last else { return }
    slots.move(last, to: hole)
    weight[hole] = weight[last]
    nearest[hole] = nearest[last]
    distance[hole] = distance[last]
    neighbour[hole] = neighbour[last]
    jet[hole] = jet[last]
    label[hole] = label[last]
  }

  @inline(__always)
  private func pairDistance(_ slot: Int) -> Double {
    let other = Int(neighbour[slot])
    let mine = weight[slot]
    guard other >= 0 else { return mine * nearest[slot] }
    let theirs = weight[other]
    return (theirs < mine ? theirs : mine) * nearest[slot]
  }

  @inline(__always)
  private func smallest(_ n: Int) -> Int {
    var (best, value) = (0, distance[0])
    for slot in 1..<n where distance[slot] <= value {
      if distance[slot] < value || label[slot] < label[best] {
        best = slot
        value = distance[slot]
      }
    }
    return best
  }

  /// Whether `other` at distance `d` is nearer to a slot than what it has.
  @inline(__always)
  private func isNearer(_ d: Double, _ other: Int, _ best: Double, _ partner: Int32) -> Bool {
    d < best || (d == best && partner >= 0 && label[other] < label[Int(partner)])
  }

  /// Whether a jet has a smaller label than the neighbour of a slot.
  private func isFirst(_ slot: Int, _ other: Int) -> Bool {
    neighbour[other] >= 0 && label[slot] < label[Int(neighbour[other])]
  }

  private func findNeighbour(_ slot: Int, _ n: Int) {
    var (best, partner) = (bound, Int32(-1))
    for other in 0..<n where other != slot {
      let d = slots.distance(slot, other)
      if d <= best, isNearer(d, other, best, partner) {
        best = d
        partner = Int32(truncatingIfNeeded: other)
      }
    }
    nearest[slot] = best
    neighbour[slot] = partner
    distance[slot] = pairDistance(slot)
  }

  /// Mends the neighbours of all after a jet was finished and the tail moved to its slot.
  private func forget(_ gone: Int, tail: Int, _ n: Int) {
    for slot in 0..<n {
      let other = Int(neighbour[slot])
      if other == tail, other != gone {
        neighbour[slot] = Int32(truncatingIfNeeded: gone)
      } else if other == gone {
        findNeighbour(slot, n)
      }
    }
  }

  /// Mends the neighbours of all after a jet was put into `keep` and the tail moved to `dropped`.
  private func welcome(_ keep: Int, dropped: Int, tail: Int, _ n: Int) {
    var (best, partner) = (bound, Int32(-1))
    for slot in 0..<n where slot != keep {
      let other = Int(neighbour[slot])
      let d = slots.distance(slot, keep)
      let isStale = other == keep || other == dropped
      if other == tail, !isStale { neighbour[slot] = Int32(truncatingIfNeeded: dropped) }
      if d < nearest[slot] || (d == nearest[slot] && !isStale && isFirst(keep, slot)) {
        nearest[slot] = d
        neighbour[slot] = Int32(truncatingIfNeeded: keep)
        distance[slot] = pairDistance(slot)
      } else if isStale {
        findNeighbour(slot, n)
      }
      if d <= best, isNearer(d, slot, best, partner) {
        best = d
        partner = Int32(truncatingIfNeeded: slot)
      }
    }
    nearest[keep] = best
    neighbour[keep] = partner
    distance[keep] = pairDistance(keep)
  }
}
