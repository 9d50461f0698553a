import Testing

@testable import Jets

@Suite(
  .enabled(if: Conformance.folder != nil, "MARTLET_TESTDATA does not name the conformance data"))
struct ConformanceTests {
  struct Reference: Sendable, CustomTestStringConvertible {
    var file: String
    var algorithm: JetAlgorithm
    var event = "single-pp-event.dat"
    var dCut: Double?
    var testDescription: String { file }
  }

  static let references = [
    Reference(file: "antikt_r0.4_escheme_best.ref", algorithm: .antiKt(R: 0.4)),
    Reference(file: "antikt_r1.0_escheme_best.ref", algorithm: .antiKt(R: 1)),
    Reference(file: "cam_r0.7_escheme_best.ref", algorithm: .cambridgeAachen(R: 0.7)),
    Reference(file: "genkt_p+0.0_r0.7_escheme_best.ref", algorithm: .generalizedKt(R: 0.7, p: 0)),
    Reference(file: "kt_r0.4_escheme_best.ref", algorithm: .kt(R: 0.4)),
    Reference(file: "kt_r1.0_escheme_best.ref", algorithm: .kt(R: 1)),
    Reference(
      file: "eegenkt_p-1.0_r0.7_escheme_best.ref", algorithm: .generalizedEE(R: 0.7, p: -1),
      event: "single-ee-event.dat"),
    Reference(
      file: "eekt_excld+2.0_r0.4_escheme_best.ref", algorithm: .durham,
      event: "single-ee-event.dat", dCut: 2),
  ]

  @Test(arguments: references)
  func jetsAreThoseOfFastJet(reference: Reference) throws {
    let sequence = try ClusterSequence(
      Conformance.event(reference.event), JetDefinition(reference.algorithm))
    let jets =
      reference.dCut.map { sequence.exclusiveJets(dCut: $0) } ?? sequence.inclusiveJets()
    let rows = try Conformance.rows(reference.file)
    #expect(jets.count >= rows.count && rows.count > 5)
    for (jet, row) in zip(jets, rows) {
      #expect(abs(jet.rapidity - row[1]) < 1e-6)
      #expect(abs(jet.phi - row[2]) < 1e-6)
      #expect(abs(jet.pt - row[3]) < 1e-6)
    }
  }

  @Test
  func knownNumbersOfKt() throws {
    let sequence = try ClusterSequence(
      Conformance.event("single-pp-event.dat"), JetDefinition(.kt(R: 1)))
    let jets = sequence.inclusiveJets(ptMin: 5)
    #expect(jets.count == 9)
    #expect(jets.prefix(4).map { $0.constituentIndices.count } == [35, 52, 48, 18])
    let exclusive = sequence.exclusiveJets(dCut: 25)
    #expect(exclusive.count == 10)
    #expect(abs(exclusive[1].pt - 898.62586887) < 1e-6)
    #expect(try sequence.exclusiveJets(count: 10) == exclusive)
  }

  @Test
  func activeAreasAreNearThoseOfFastJet() throws {
    let event = try Conformance.event("single-pp-event.dat")
    let ghosts = GhostSpecification(repeats: 4)
    let sequence = try ClusterSequence(
      event, JetDefinition(.antiKt(R: 1)), area: .active(ghosts))
    let explicit = try ClusterSequence(
      event, JetDefinition(.antiKt(R: 1)), area: .activeWithExplicitGhosts())
    let rows = try Conformance.rows("area_ghost_active_antikt_r1.0_escheme_best.ref")
    for ((jet, other), row) in zip(
      zip(sequence.inclusiveJets(), explicit.inclusiveJets()), rows)
    {
      #expect(abs(jet.area! - row[4]) < 0.2)
      #expect(abs(other.area! - row[4]) < 0.25)
      #expect(abs(other.pt - row[3]) < 1e-3)
      // A disc of radius 1 has the four-vector area 2 J₁(1) = 0.88 of its area.
      #expect(abs(jet.areaVector!.pt - 0.88 * jet.area!) < 0.06 * jet.area!)
    }
  }
}
