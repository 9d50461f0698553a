import ParticleData
import Testing

@Suite("Numbers and names elsewhere") struct ConversionTests {
  @Test func numbers() {
    #expect(PDGID.piPlus.geant3Number == 8 && PDGID(geant3: 8) == .piPlus)
    #expect(PDGID.muon.corsika7Number == 6 && PDGID(corsika7: 6) == .muon)
    #expect(PDGID(pythia: 10_221) == 9_010_221 && PDGID(9_010_221).pythiaNumber == 10_221)
    #expect(PDGID(pythia: -10_211) == -9_000_211 && PDGID(pythia: 211) == .piPlus)
    #expect(PDGID(geant3: 0) == nil && PDGID(corsika7: -6) == nil)
  }

  @Test func names() {
    #expect(PDGID.b0.evtGenName == "B0" && PDGID(evtGenName: "anti-B0") == -511)
    #expect(PDGID(lhcbName: "B_s~0") == -531 && PDGID(-531).lhcbName == "B_s~0")
    #expect(PDGID(evtGenName: "") == nil && PDGID(lhcbName: "?") == nil)
  }

  @Test func thereAndBack() {
    for particle in ParticleTable.pdg {
      let id = particle.id
      if let number = id.geant3Number { #expect(PDGID(geant3: number) == id) }
      if let number = id.corsika7Number { #expect(PDGID(corsika7: number) == id) }
      if let name = id.lhcbName { #expect(PDGID(lhcbName: name) == id) }
      // Pythia uses these numbers for other mesons.
      if [10_111, 10_211, 10_331].contains(id.absoluteValue) { continue }
      #expect(PDGID(pythia: id.pythiaNumber) == id)
    }
  }

  @Test func corsikaRecords() {
    #expect(CorsikaRecord(word: 6_001).id == .muon)
    #expect(CorsikaRecord(word: -5_001).isMother)
    #expect(CorsikaRecord(word: 76_000).id == nil && !CorsikaRecord(word: 76_000).isParticle)
    #expect(CorsikaRecord(word: .min).isMother)
  }
}
