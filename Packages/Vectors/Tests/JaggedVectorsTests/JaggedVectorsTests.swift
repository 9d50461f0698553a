import Columnar
import JaggedVectors
import Testing
import Vectors

@Suite("Jagged columns of four-momenta")
struct JaggedVectorsTests {
  /// Rows of up to four muons, and one row too long for a block.
  static let muons: Jagged<PtEtaPhiM<Float>> = {
    let rows = (0..<1200).map { row in
      (0..<(row == 700 ? 1100 : row * 7 % 5)).map { index in
        PtEtaPhiM<Float>(
          pt: Float((row * 13 + index * 7) % 60) + 3,
          eta: Float((row + index * 11) % 47) / 10 - 2.3,
          phi: Float((row * 3 + index * 17) % 63) / 10 - 3.1, mass: 0.10566)
      }
    }
    let offsets = rows.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    return Jagged(uncheckedOffsets: offsets, content: PtEtaPhiMColumns(rows.joined()))
  }()

  @Test func rowsHoldSingleMomenta() throws {
    let muons = Self.muons
    let row = muons[9]
    #expect(row.count == 3 && row[0] == muons.content[muons.offsets[9]])
    #expect(muons.pt[9][1] == row[1].pt)
    #expect(muons.rapidity.hasSameRows(as: muons))
    let rebuilt = try Jagged<PtEtaPhiM<Float>>(
      pt: muons.pt, eta: muons.eta, phi: muons.phi, mass: 0.10566)
    #expect(rebuilt == muons)
    #expect(throws: ColumnarError.self) {
      try Jagged<PtEtaPhiM<Float>>(
        pt: muons.pt, eta: muons.eta, phi: muons.phi.extracting(0..<9), mass: 0.10566)
    }
  }

  @Test func pairMassesAreThoseOfSingleMomenta() {
    let masses = Self.muons.pairs.masses
    #expect(masses.offsets == Self.muons.pairs.offsets)
    for (row, event) in Self.muons.enumerated() {
      var pair = 0
      for (first, second) in event.pairs {
        let expected = first.invariantMass(with: second)
        let found = masses[row][pair]
        if (found - expected).magnitude > 2e-6 * expected {
          Issue.record("row \(row) pair \(pair)")
        }
        pair += 1
      }
      #expect(pair == masses[row].count)
    }
  }

  @Test func closeLightPairsKeepTheirMass() throws {
    let first = PtEtaPhiM<Float>(pt: 500, eta: 1.25, phi: 0.5, mass: 0.000511)
    let second = PtEtaPhiM<Float>(pt: 300, eta: 1.2501, phi: 0.5001, mass: 0.000511)
    let pair = Jagged<PtEtaPhiM<Float>>(
      uncheckedOffsets: [0, 2], content: PtEtaPhiMColumns([first, second]))
    let mass = pair.pairs.masses.content[0]
    #expect((mass / first.invariantMass(with: second) - 1).magnitude < 1e-6)
    let single = (first + second).mass
    #expect((mass / single - 1).magnitude > 1e-5)
  }

  @Test func theBestCandidateIsFound() {
    let best = Self.muons.pairs.masses.closest(to: 91.2)
    for (row, event) in Self.muons.enumerated() {
      let masses = event.pairs.map { $0.invariantMass(with: $1) }
      let expected = masses.min { ($0 - 91.2).magnitude < ($1 - 91.2).magnitude }
      #expect((best[row] == nil) == (expected == nil))
      if let found = best[row], let expected {
        #expect(((found - 91.2).magnitude - (expected - 91.2).magnitude).magnitude < 1e-3)
      }
    }
  }

  @Test func theBestCandidateInOnePassIsTheSame() {
    let muons = Self.muons
    #expect(muons.pairs.closestMass(to: 91.2) == muons.pairs.masses.closest(to: 91.2))
    let broken = Jagged<PtEtaPhiM<Float>>(
      uncheckedOffsets: [0, 2, 5],
      content: PtEtaPhiMColumns(
        [Float.nan, 20, .nan, 30, 40].map { PtEtaPhiM(pt: $0, eta: 0, phi: $0, mass: 0) }))
    let found = broken.pairs.closestMass(to: 91.2)
    #expect(found.validity == [false, true])
    #expect(found == broken.pairs.masses.closest(to: 91.2))
  }

  @Test func selectionsKeepCoordinatesTogether() throws {
    let muons = Self.muons
    let hard = muons.filterItems { $0.pt > 30 }
    #expect(hard == (try muons.filtered(by: muons.pt .> 30)))
    #expect(hard.pt.content.allSatisfy { $0 > 30 })
    let sorted = try muons.taking(muons.pt.argSorted(by: .descending))
    #expect(sorted.pt == muons.pt.sorted(by: .descending))
    let leading = try muons.taking(muons.pt.argMax())
    #expect(leading[9]?.pt == sorted[9].first?.pt)
    var both = muons.extracting(3..<9)
    both.append(contentsOf: muons.extracting(9..<12))
    #expect(both == muons.extracting(3..<12))
    #expect(try muons.joiningRows(of: muons).counts == muons.counts.map { $0 * 2 })
  }

  @Test func sumsAreThoseOfSingleMomenta() throws {
    let muons = Self.muons.extracting(0..<600)
    let sums = muons.sum()
    for (row, event) in muons.enumerated() {
      let expected = event.reduce(LorentzVector<Float>.zero) { $0 + $1 }
      #expect((sums[row] - expected).p <= 1e-5 * Swift.max(1, expected.energy))
    }
    #expect(muons.invariantMasses() == sums.mass)
    let members = muons.combinations(of: 3).members
    let trios = try members[0] + members[1] + members[2]
    let loop = muons.flatMap { event in event.triples.map { ($0 + $1 + $2).mass } }
    #expect(trios.mass.content.count == loop.count && !loop.isEmpty)
    #expect(zip(trios.mass.content, loop).allSatisfy { ($0 - $1).magnitude <= 1e-3 * $1 })
  }

  @Test func electronsAndMuonsMix() throws {
    let muons = Self.muons.extracting(0..<20)
    let electrons = try Jagged<LorentzVector<Float>>(
      px: muons.px, py: muons.py, pz: muons.pz, energy: muons.energy)
    let masses = try muons.product(with: electrons).masses
    #expect(masses.counts == muons.counts.map { $0 * $0 })
    #expect((masses[3][0] - 2 * 0.10566).magnitude < 0.1)
    #expect(electrons.erased.typeDescription.hasPrefix("var * {px: float32"))
    #expect(throws: ColumnarError.self) {
      try Jagged<LorentzVector<Float>>(
        px: muons.px, py: muons.py, pz: muons.pz, energy: muons.energy.extracting(1..<20))
    }
  }

  @Test func momentaAreRecordsAtRunTime() throws {
    let muons = Self.muons.extracting(0..<20)
    let erased = muons.erased
    #expect(
      erased.typeDescription == "var * {pt: float32, eta: float32, phi: float32, mass: float32}")
    #expect(try erased.typed(as: Jagged<PtEtaPhiM<Float>>.self) == muons)
    #expect(throws: ColumnarError.self) { try erased.typed(as: Jagged<PtEtaPhiM<Double>>.self) }
    #expect(throws: ColumnarError.self) { try erased.typed(as: Jagged<LorentzVector<Float>>.self) }
    #expect(throws: ColumnarError.self) {
      try muons.pt.erased.typed(as: Jagged<PtEtaPhiM<Float>>.self)
    }
  }
}
