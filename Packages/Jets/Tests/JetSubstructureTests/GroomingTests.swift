import Jets
import Testing
import Vectors

@testable import JetSubstructure

struct GroomingTests {
  static let seeds: [UInt64] = [1, 2, 3, 4]

  @Test(arguments: seeds)
  func softDropStopsAtTheFirstBranchingThatPasses(seed: UInt64) throws {
    let jet = try twoProngJet(seed: seed)
    for measure in SymmetryMeasure.allCases {
      let groomed = try #require(
        try SoftDrop(zCut: 0.1, beta: 1, measure: measure).groom(jet))
      let (harder, softer) = try #require(groomed.subjet.parents)
      #expect(groomed.symmetry > 0.1 * groomed.deltaR)
      #expect(groomed.symmetry == measure.symmetry(harder, softer))
      #expect(Set(groomed.jet.constituentIndices).isSubset(of: jet.constituentIndices))
      #expect(groomed.jet.momentum.energy <= jet.energy * (1 + 1e-12))
    }
  }

  @Test(arguments: seeds)
  func withoutCutsNothingIsLost(seed: UInt64) throws {
    let jet = try twoProngJet(seed: seed)
    let all = jet.constituentIndices
    #expect(try SoftDrop(zCut: 0, beta: 0).groom(jet)?.jet.constituentIndices == all)
    #expect(
      try RecursiveSoftDrop(SoftDrop(zCut: 0, beta: 0), count: nil).groom(jet)?.constituentIndices
        == all)
    #expect(try BottomUpSoftDrop(zCut: 0, beta: 0).groom(jet)?.constituentIndices == all)
    #expect(try Pruner(zCut: 0).groom(jet)?.constituentIndices == all)
    #expect(try Filter.trimming(radius: 0.3, ptFraction: 0).groom(jet).constituentIndices == all)
    #expect(try IteratedSoftDrop(SoftDrop(zCut: 0, beta: 0)).multiplicity(of: jet) <= all.count - 1)
  }

  @Test(arguments: seeds)
  func groomersAgreeWhereTheyMust(seed: UInt64) throws {
    let jet = try twoProngJet(seed: seed)
    let condition = SoftDrop(zCut: 0.1, beta: 0)
    let one = try RecursiveSoftDrop(condition, count: 1).groom(jet)
    #expect(one?.constituentIndices == (try condition.groom(jet)?.jet.constituentIndices))
    let trimmed = try Filter.trimming(radius: 0.2, ptFraction: 0.05).groom(jet)
    #expect(trimmed.pieces.allSatisfy { $0.pt >= 0.05 * jet.pt })
    #expect(try Filter.hardest(2, radius: 0.3).groom(jet).pieces.count == 2)
  }

  @Test
  func aTopHasThreeSubjetsAndAPair() throws {
    let prongs = [(0.0, 0.0, 300.0), (0.4, 0.1, 150), (-0.1, 0.45, 120)].map {
      LorentzVector(pt: $0.2, rapidity: $0.0, phi: $0.1 + 3, mass: 0)
    }
    let jet = try ClusterSequence(prongs, JetDefinition(.cambridgeAachen(R: 1))).inclusiveJets()[0]
    let top = try #require(try JHTopTagger().tag(jet))
    #expect(top.top.pieces.count == 3)
    #expect(abs(top.top.momentum.mass - jet.mass) < 1e-9)
    #expect(try JHTopTagger(ptFraction: 0.4).tag(jet) == nil)
    let two = try ClusterSequence(prongs.prefix(2), JetDefinition(.cambridgeAachen(R: 1)))
    #expect(try JHTopTagger().tag(two.inclusiveJets()[0]) == nil)
    #expect(try MassDropTagger().tag(two.inclusiveJets()[0]) != nil)
  }

  @Test
  func oneParticleAndNone() throws {
    let one = [LorentzVector(px: 3.0, py: 1, pz: 2, energy: 5)]
    let jet = try ClusterSequence(one, JetDefinition(.antiKt(R: 1))).inclusiveJets()[0]
    let groomed = try #require(try SoftDrop(zCut: 0.1, beta: 0).groom(jet))
    #expect(groomed.jet.momentum == one[0] && groomed.symmetry == 0)
    #expect(try MassDropTagger().tag(jet) == nil)
    #expect(try Subjettiness(axes: .kt)(2, of: jet) == 0)
    #expect(EnergyCorrelators(jet).ecf(2) == 0 && EnergyCorrelators(jet).d2 == 0)
    #expect(try jet.primaryLundPlane().isEmpty)
    #expect(jet.planarFlow == 0)
  }
}
