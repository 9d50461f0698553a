import Vectors

/// Finds the jets of a clustering without ghosts in one with ghosts, and their areas.
///
/// Ghosts do not change the jets of infrared safe algorithms: the mergers among particles are the same,
/// with mergers of ghosts between them.
struct GhostMatching {
  private let record: ClusterRecord
  private let plain: ClusterSequence
  private let ghostArea: Double
  /// For each jet with ghosts the jet without; −1 for jets of ghosts alone.
  private var twin: [Int]
  /// The area of the ghosts in each jet with ghosts.
  private var inner: AreaLedger

  init(_ record: ClusterRecord, _ plain: ClusterSequence, ghostArea: Double) {
    self.record = record
    self.plain = plain
    self.ghostArea = ghostArea
    twin = Array(repeating: -1, count: record.jets)
    inner = AreaLedger(jets: record.jets)
  }

  /// The areas of the jets without ghosts, when each was used up.
  mutating func ledger() -> AreaLedger {
    for particle in 0..<plain.inputCount { twin[particle] = particle }
    for ghost in plain.inputCount..<record.count {
      inner.add(ghostArea, along: record.momentum(ghost), to: ghost)
    }
    var found = AreaLedger(jets: plain.fate.count)
    var product = record.count
    for step in 0..<record.count {
      let (one, other) = (Int(record.first[step]), Int(record.second[step]))
      if other < 0 {
        finish(one, &found)
        continue
      }
      let (a, b) = (twin[one], twin[other])
      if a >= 0, b >= 0 {
        copy(one, to: a, &found)
        copy(other, to: b, &found)
        twin[product] = merger(a, b)
      } else {
        twin[product] = Swift.max(a, b)
      }
      inner.add(one, to: product)
      inner.add(other, to: product)
      product += 1
    }
    return found
  }

  private func merger(_ a: Int, _ b: Int) -> Int {
    let step = Int(plain.fate[a])
    guard Int(plain.fate[b]) == step else { return -1 }
    return plain.product(of: step) ?? -1
  }

  private func finish(_ jet: Int, _ found: inout AreaLedger) {
    if twin[jet] >= 0 {
      copy(jet, to: twin[jet], &found)
    } else {
      found.emptyJets.append(
        EmptyJet(
          rapidity: record.rapidity[jet], phi: record.phi[jet], area: inner.scalar[jet], weight: 1))
    }
  }

  private func copy(_ jet: Int, to twin: Int, _ found: inout AreaLedger) {
    found.scalar[twin] = inner.scalar[jet]
    found.px[twin] = inner.px[jet]
    found.py[twin] = inner.py[jet]
    found.pz[twin] = inner.pz[jet]
    found.energy[twin] = inner.energy[jet]
  }
}
