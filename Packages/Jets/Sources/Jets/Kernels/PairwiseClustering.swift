/// Clustering with any symmetric distance: for every jet the partner with the smallest one.
struct PairwiseClustering {
  let metric: PairMetric
  /// The numbers of the jets that are left, and for each slot that of its partner, or −1.
  let jet, partner: UnsafeMutablePointer<Int32>
  /// The smallest particle in each jet, which decides among equal distances.
  let label: UnsafeMutablePointer<Int32>
  let distance: UnsafeMutablePointer<Double>

  func run(_ record: inout ClusterRecord) {
    var n = record.count
    for slot in 0..<n {
      jet[slot] = Int32(truncatingIfNeeded: slot)
      label[slot] = jet[slot]
    }
    for slot in 0..<n { findPartner(slot, n, record) }
    while n > 0 {
      let best = smallest(n)
      let other = partner[best]
      if other < 0 {
        finish(best, at: distance[best], &n, &record)
      } else {
        let (i, j) = (Int(jet[best]), Int(other))
        if let frozen = metric.frozen(i, j, record) {
          finish(slot(of: frozen.jet, n), at: frozen.distance, &n, &record)
        } else {
          join(best, slot(of: j, n), &n, &record)
        }
      }
    }
  }

  private func slot(of number: Int, _ n: Int) -> Int {
    var slot = 0
    while slot < n - 1, Int(jet[slot]) != number { slot += 1 }
    return slot
  }

  private func finish(
    _ slot: Int, at d: Double, _ n: inout Int, _ record: inout ClusterRecord
  ) {
    let gone = jet[slot]
    record.finish(gone, at: d)
    remove(slot, &n)
    for other in 0..<n where partner[other] == gone { findPartner(other, n, record) }
  }

  private func join(
    _ one: Int, _ other: Int, _ n: inout Int, _ record: inout ClusterRecord
  ) {
    let (a, b) = (jet[one], jet[other])
    let noted = metric.noted(Int(a), Int(b), distance[one], record)
    let merged = record.merge(a, b, at: noted)
    let (keep, drop) = one < other ? (one, other) : (other, one)
    label[keep] = Swift.min(label[one], label[other])
    jet[keep] = merged
    remove(drop, &n)
    findPartner(keep, n, record)
    for slot in 0..<n where slot != keep {
      if partner[slot] == a || partner[slot] == b {
        findPartner(slot, n, record)
      } else {
        consider(slot, keep, n, record)
      }
    }
  }

  private func remove(_ slot: Int, _ n: inout Int) {
    n -= 1
    jet[slot] = jet[n]
    partner[slot] = partner[n]
    distance[slot] = distance[n]
    label[slot] = label[n]
  }

  private func findPartner(_ slot: Int, _ n: Int, _ record: ClusterRecord) {
    distance[slot] = metric.beamDistance(Int(jet[slot]), record)
    partner[slot] = -1
    for other in 0..<n where other != slot { consider(slot, other, n, record) }
  }

  private func consider(_ slot: Int, _ other: Int, _ n: Int, _ record: ClusterRecord) {
    let d = metric.distance(Int(jet[slot]), Int(jet[other]), record)
    guard d <= distance[slot] else { return }
    if d == distance[slot] {
      // The beam comes before all partners.
      guard partner[slot] >= 0 else { return }
      guard label[other] < label[self.slot(of: Int(partner[slot]), n)] else { return }
    }
    distance[slot] = d
    partner[slot] = jet[other]
  }

  private func smallest(_ n: Int) -> Int {
    var best = 0
    for slot in 1..<Swift.max(n, 1) where distance[slot] <= distance[best] {
      if distance[slot] < distance[best] || label[slot] < label[best] { best = slot }
    }
    return best
  }
}
