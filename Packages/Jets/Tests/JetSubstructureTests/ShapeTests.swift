import Foundation
import Jets
import Testing
import Vectors

@testable import JetSubstructure

struct ShapeTests {
  @Test(arguments: [1, 2, 3] as [UInt64], [0.5, 1, 2])
  func correlatorsAreTheirSums(seed: UInt64, beta: Double) throws {
    let jet = try twoProngJet(12, seed: seed)
    let parts = jet.constituents
    let pt = parts.map(\.pt)
    let angle = { (i: Int, j: Int) in pow(parts[i].deltaR(parts[j]), beta) }
    var (two, three, four, least) = (0.0, 0.0, 0.0, 0.0)
    for i in parts.indices {
      for j in 0..<i {
        two += pt[i] * pt[j] * angle(i, j)
        for k in 0..<j {
          let sides = [angle(i, j), angle(i, k), angle(j, k)]
          three += pt[i] * pt[j] * pt[k] * sides.reduce(1, *)
          least += pt[i] * pt[j] * pt[k] * sides.min()!
          for l in 0..<k {
            let more = [angle(i, l), angle(j, l), angle(k, l)]
            four += pt[i] * pt[j] * pt[k] * pt[l] * (sides + more).reduce(1, *)
          }
        }
      }
    }
    let correlators = EnergyCorrelators(jet, beta: beta)
    let whole = pt.reduce(0, +)
    for (found, expected) in [
      (correlators.ecf(0), 1), (correlators.ecf(1), whole), (correlators.ecf(2), two),
      (correlators.ecf(3), three), (correlators.ecf(4), four),
      (correlators.e(2, angles: 1), two / pow(whole, 2)),
      (correlators.e(3, angles: 3), three / pow(whole, 3)),
      (correlators.e(4, angles: 6), four / pow(whole, 4)),
      (correlators.u(2), least / pow(whole, 3)),
      (correlators.d2, three * pow(whole, 3) / pow(two, 3)),
    ] { #expect(abs(found - expected) < 1e-9 * expected) }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func moreAxesAndBetterAxesGiveLess(seed: UInt64) throws {
    let jet = try twoProngJet(seed: seed)
    for beta in [0.5, 1, 2] {
      var last = Double.infinity
      for count in 1...4 {
        let plain = try Subjettiness(axes: .winnerTakesAllKt, beta: beta)(count, of: jet)
        let refined = try Subjettiness(axes: .winnerTakesAllKt, beta: beta, refinements: 50)(
          count, of: jet)
        let search = Subjettiness(
          axes: .winnerTakesAllKt, beta: beta, refinements: 50, attempts: 20, seed: seed)
        let best = try search(count, of: jet)
        #expect(best <= refined && refined <= plain && plain <= last)
        #expect(best == (try search(count, of: jet)))
        last = plain
      }
    }
    let axes = jet.constituents.map(\.momentum)
    #expect(try Subjettiness(axes: .manual(axes))(axes.count, of: jet) < 1e-6)
  }

  @Test
  func shapesOfTwoEqualParticles() throws {
    let pair = [-0.2, 0.2].map { LorentzVector(pt: 50, rapidity: $0, phi: 1, mass: 0) }
    let jet = try ClusterSequence(pair, JetDefinition(.antiKt(R: 1))).inclusiveJets()[0]
    #expect(abs(jet.width - 0.2) < 1e-9)
    #expect(abs(jet.ptD - 0.5.squareRoot()) < 1e-12)
    #expect(abs(jet.angularity(beta: 2, radius: 0.5) - 0.16) < 1e-9)
    #expect(abs(try jet.charge([1, -0.5], kappa: 0.5) - 0.5 * 0.5.squareRoot()) < 1e-9)
    #expect(abs(jet.pull.rapidity) < 1e-12 && abs(jet.pull.phi) < 1e-12)
    #expect(jet.planarFlow < 1e-12 && jet.sphericity < 1e-9)
    let correlator = jet.energyEnergyCorrelator()
    #expect(abs(correlator.distances[0] - 0.4) < 1e-9 && abs(correlator.weights[0] - 0.5) < 1e-12)
    #expect(throws: JetsError.self) { try jet.charge([1], kappa: 1) }
  }

  @Test
  func fourParticlesInASquareFlowInThePlane() throws {
    let square = [(0.1, 0.0), (-0.1, 0), (0, 0.1), (0, -0.1)].map {
      LorentzVector(pt: 50, rapidity: $0.0, phi: 2 + $0.1, mass: 0)
    }
    let jet = try ClusterSequence(square, JetDefinition(.antiKt(R: 1))).inclusiveJets()[0]
    #expect(jet.planarFlow > 0.99 && jet.planarFlow <= 1)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func theLundTreeHasEveryBranchingOnce(seed: UInt64) throws {
    let jet = try twoProngJet(seed: seed)
    let tree = try LundTree(jet)
    #expect(tree.declusterings.count == jet.constituentIndices.count - 1)
    #expect(tree.parents[0] == nil && tree.depths[0] == 0)
    for (row, parent) in tree.parents.enumerated().dropFirst() {
      let origin = try #require(parent)
      #expect(origin < row && [0, 1].contains(tree.depths[row] - tree.depths[origin]))
    }
    for branching in tree.declusterings {
      #expect(branching.z > 0 && branching.z <= 0.5 && branching.kt > 0)
    }
    let groomed = try #require(try SoftDrop(zCut: 0.1, beta: 0).groom(jet))
    let row = try #require(tree.leadingRow(zCut: 0.1))
    #expect(abs(tree.declusterings[row].z - groomed.symmetry) < 1e-12)
    #expect(abs(tree.declusterings[row].delta - groomed.deltaR) < 1e-12)
    let sides = tree.primary.indices.map { tree.secondary(of: $0).count }
    #expect(sides.reduce(0, +) <= tree.depths.filter { $0 == 1 }.count)
  }
}
