import Columnar
import ROOTFiles
import Vectors

/// Four columns of lists in a tree: px, py, pz and energy, or pt, eta, phi and mass.
struct TreeParticles: ParticleSource {
  private let tree: ROOTTree
  private let columns: [String]

  init(_ path: String, tree name: String?, columns: [String]) throws {
    guard let name else { throw InputError("'\(path)' is a ROOT file; name its tree with --tree") }
    guard columns.count == 4 else {
      throw InputError(
        "name the four columns of the particles, as --columns px,py,pz,E or pt,eta,phi,mass")
    }
    tree = try ROOTFile(path).tree(name)
    self.columns = columns
  }

  func forEachEvent(_ body: ([LorentzVector<Double>]) throws -> Void) throws {
    let isPolar = columns[1].lowercased().hasSuffix("eta")
    let block = 10_000
    for first in stride(from: 0, to: tree.entryCount, by: block) {
      let range = first..<min(first + block, tree.entryCount)
      let lists = try columns.map { try numbers($0, range) }
      for row in 0..<range.count {
        let values = lists.map { Array($0[row]) }
        guard Set(values.map(\.count)).count == 1 else {
          throw InputError(
            "entry \(first + row): the columns have different numbers of particles")
        }
        try body(
          values[0].indices.map { index in momentum(values.map { $0[index] }, isPolar) })
      }
    }
  }

  private func momentum(_ v: [Double], _ isPolar: Bool) -> LorentzVector<Double> {
    isPolar
      ? PtEtaPhiM(pt: v[0], eta: v[1], phi: v[2], mass: v[3]).cartesian
      : LorentzVector(px: v[0], py: v[1], pz: v[2], energy: v[3])
  }

  private func numbers(_ column: String, _ entries: Range<Int>) throws -> Jagged<Double> {
    let list = try tree.read(column, entries: entries)
    if let doubles = try? list.typed(as: Jagged<Double>.self) { return doubles }
    return try list.typed(as: Jagged<Float>.self).mapItems { Double($0) }
  }
}
