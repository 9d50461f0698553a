import Testing
import Vectors

@testable import Jets

struct SISConeTests {
  @Test(arguments: 0..<6 as Range<UInt64>)
  func conesAreStableAndJetsAreDisjoint(seed: UInt64) throws {
    let event = randomEvent(60, seed: seed)
    let jets = try SISCone(radius: 0.7).jets(of: event)
    let all = jets.flatMap(\.constituentIndices)
    #expect(Set(all).count == all.count && all.count == 60)
    for jet in jets {
      let sum = jet.constituentIndices.reduce(LorentzVector<Double>.zero) { $0 + event[$1] }
      #expect(abs(sum.energy - jet.momentum.energy) < 1e-9 * sum.energy)
    }
  }

  /// Infrared safety: the hard jets do not change when many soft particles are added.
  @Test(arguments: 0..<6 as Range<UInt64>)
  func softParticlesDoNotMatter(seed: UInt64) throws {
    let event = randomEvent(20, seed: seed)
    let soft = randomEvent(40, seed: seed + 100).map { $0.scaledBy(1e-30) }
    let jets = try SISCone(radius: 0.7).jets(of: event)
    let others = try SISCone(radius: 0.7).jets(of: event + soft).filter { $0.momentum.pt > 1e-10 }
    #expect(jets.count == others.count)
    for (jet, other) in zip(jets, others) {
      #expect(abs(jet.momentum.pt - other.momentum.pt) < 1e-9 * jet.momentum.pt)
    }
  }

  @Test
  func parametersAndEdges() throws {
    let event = randomEvent(5, seed: 1)
    #expect(throws: JetsError.self) { try SISCone(radius: 0).jets(of: event) }
    #expect(throws: JetsError.self) {
      try SISCone(radius: 1, overlapThreshold: 1.5).jets(of: event)
    }
    #expect(try SISCone(radius: 1).jets(of: event.prefix(0)).isEmpty)
    #expect(try SISCone(radius: 1).jets(of: event.prefix(1)).count == 1)
    let twins = [event[0], event[0], event[0]]
    #expect(try SISCone(radius: 0.4).jets(of: twins).flatMap(\.constituentIndices).count == 3)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func sphericalConesTurnWithTheEvent(seed: UInt64) throws {
    let event = randomEvent(40, seed: seed)
    // The beam axis becomes the x axis.
    let turned = event.map { LorentzVector(px: $0.pz, py: $0.px, pz: $0.py, energy: $0.energy) }
    let algorithm = SphericalSISCone(angle: 0.5)
    let (jets, others) = (try algorithm.jets(of: event), try algorithm.jets(of: turned))
    #expect(jets.map(\.constituentIndices) == others.map(\.constituentIndices))
    #expect(jets.flatMap(\.constituentIndices).count == 40)
    #expect(zip(jets, jets.dropFirst()).allSatisfy { $0.momentum.energy >= $1.momentum.energy })
    #expect(throws: JetsError.self) { try SphericalSISCone(angle: 2).jets(of: event) }
  }
}
