import Columnar
import GeneratorTrees
import ROOTFiles
import Testing

/// The tree of `Scripts/make_gst.py`.
@Suite struct GENIETests {
  private func table() throws -> any Table { try fixture("gst").table("gst") }

  @Test func interaction() throws {
    let events = try table().read(GENIEInteraction.self)
    #expect(events.number == Array(0..<10) && events.neutCode == (0..<10).map { $0 + 2 })
    #expect(events.isQuasielastic == (0..<10).map { $0 % 2 == 0 })
    #expect(events.isQuasielastic == events.isChargedCurrent)
    #expect(events.isMesonExchange == [Bool](repeating: false, count: 10))
    #expect(events.isSingleKaon == nil)
    #expect(events.weight == (0..<10).map(Double.init))
  }

  @Test func kinematics() throws {
    let events = try table().read(GENIEKinematics.self)
    #expect(events.selectedX[3] == 3.25 && events.q2[0] == 2.25 && events.w[0] == 2.5)
    #expect(events.probeEnergy[1] == 4 && events.probeEnergyInRestFrame?[1] == 3.75)
    #expect(events.leptonCosTheta?[0] == 6.25 && events.vertexT[0] == 7.25)
    #expect(events.calorimeterResponse?[2] == 9.75)
  }

  @Test func hadrons() throws {
    let final = try table().read(GENIEFinalHadrons.self)
    #expect(final.energy.counts == (0..<10).map { $0 % 3 })
    #expect(final.pdgID[5] == [5, 6] && final.energy[5] == [5.25, 6.25])
    #expect(final.cosTheta.map { Array($0[1]) } == [2.5] && final.protons[0] == 2)
    let primary = try table().read(GENIEPrimaryHadrons.self)
    #expect(primary.px.counts == (0..<10).map { ($0 + 1) % 3 })
    #expect(primary.rescattering.map { Array($0[1]) } == [1, 2] && primary.pz[1] == [2.25, 3.25])
  }
}
