import Foundation
import Testing
import Vectors

@testable import Jets

struct StructureTests {
  private let event = randomEvent(80, seed: 11)

  @Test(arguments: BadInputTests.algorithms)
  func momentaAddUpAndParticlesAreKept(algorithm: JetAlgorithm) throws {
    let sequence = try ClusterSequence(event, JetDefinition(algorithm))
    for jet in sequence.inclusiveJets() {
      let sum = jet.constituents.reduce(LorentzVector<Double>.zero) { $0 + $1.momentum }
      #expect(abs(sum.energy - jet.energy) < 1e-9 * jet.energy)
      #expect(abs(sum.px - jet.momentum.px) < 1e-9 * jet.energy)
      if let (harder, softer) = jet.parents {
        #expect(harder.pt >= softer.pt)
        #expect(harder.child == jet && softer.child == jet && harder.partner == softer)
        #expect(jet.contains(harder) && !harder.contains(jet))
      }
      #expect(jet.child == nil)
    }
  }

  @Test
  func distancesOfKtRise() throws {
    let sequence = try ClusterSequence(event, JetDefinition(.kt(R: 1)))
    for count in 1..<80 {
      #expect(sequence.dMerge(count) <= sequence.dMerge(count - 1) * (1 + 1e-9))
      #expect(sequence.dMergeMax(count) >= sequence.dMerge(count))
      #expect(try sequence.exclusiveJets(count: count).count == count)
    }
    #expect(sequence.dMerge(80) == 0)
    let y = sequence.yMerge(3)
    #expect(sequence.exclusiveJets(yCut: y * 1.0001).count == 3)
    #expect(sequence.exclusiveJets(yCut: y * 0.9999).count == 4)
  }

  @Test
  func subjetsAreThoseOfTheJetAlone() throws {
    let definition = JetDefinition(.kt(R: 1))
    let jet = try ClusterSequence(event, definition).inclusiveJets()[0]
    let alone = try ClusterSequence(jet.constituents.map(\.momentum), definition)
    for count in 1...6 {
      let parts = try jet.exclusiveSubjets(count: count)
      let expected = try alone.exclusiveJets(count: count)
      #expect(parts.map(\.pt) == expected.map(\.pt))
      #expect(abs(jet.subjetDMerge(count) - alone.dMerge(count)) <= 1e-12 * alone.dMerge(count))
    }
    let d = jet.subjetDMerge(3)
    #expect(jet.exclusiveSubjets(dCut: d * 1.0001).count == 3)
    #expect(jet.exclusiveSubjets(dCut: d * 0.9999).count == 4)
    #expect(throws: JetsError.self) { try jet.exclusiveSubjets(count: 1000) }
  }

  @Test(arguments: [1.0, 0, -1])
  func jetsDoNotDependOnOrderRotationOrBoost(power: Double) throws {
    let definition = JetDefinition(.generalizedKt(R: 0.6, p: power))
    let jets = try ClusterSequence(event, definition).inclusiveJets(ptMin: 2)
    let angle = 1.234
    let moved = event.reversed().map { v -> LorentzVector<Double> in
      let turned = LorentzVector(
        px: v.px * cos(angle) - v.py * sin(angle), py: v.px * sin(angle) + v.py * cos(angle),
        pz: v.pz, energy: v.energy)
      return turned.boosted(along: .z, rapidity: 0.7)
    }
    let others = try ClusterSequence(moved, definition).inclusiveJets(ptMin: 2)
    #expect(jets.count == others.count)
    for (jet, other) in zip(jets, others) {
      #expect(abs(jet.pt - other.pt) < 1e-9 * jet.pt)
      #expect(abs(abs(jet.rapidity - other.rapidity) - 0.7) < 1e-9)
      #expect(jet.constituentIndices == other.constituentIndices.map { 79 - $0 }.sorted())
    }
  }

  @Test(arguments: [1.0, 0, -1])
  func softAndCollinearSplittingsDoNotMatter(power: Double) throws {
    let definition = JetDefinition(.generalizedKt(R: 0.6, p: power))
    let jets = try ClusterSequence(event, definition).inclusiveJets(ptMin: 5)
    let half = event.flatMap { [$0.scaledBy(0.3), $0.scaledBy(0.7)] }
    let soft = randomEvent(60, seed: 3).map { $0.scaledBy(1e-60) }
    let others = try ClusterSequence(half + soft, definition).inclusiveJets(ptMin: 5)
    #expect(jets.count == others.count)
    for (jet, other) in zip(jets, others) { #expect(abs(jet.pt - other.pt) < 1e-9 * jet.pt) }
  }

  @Test
  func batchesAreEventsOneByOne() throws {
    let events = (0..<150).map { randomEvent($0 % 40, seed: UInt64($0)) }
    let offsets = events.reduce(into: [0]) { $0.append($0.last! + $1.count) }
    let columns = LorentzVectorColumns(events.flatMap { $0 })
    let definition = JetDefinition(.antiKt(R: 0.5))
    let one = try definition.cluster(columns, offsets: offsets, ptMin: 1, workers: 1)
    let many = try definition.cluster(columns, offsets: offsets, ptMin: 1, workers: 3)
    #expect(one.offsets == many.offsets && one.momenta == many.momenta)
    #expect(one.constituents == many.constituents)
    for (number, event) in events.enumerated() {
      let jets = try ClusterSequence(event, definition).inclusiveJets(ptMin: 1)
      #expect(one.counts[number] == jets.count)
      for (place, jet) in jets.enumerated() {
        let row = one.offsets[number] + place
        #expect(one.momenta.px[row] == jet.momentum.px)
        #expect(Array(one.constituents[row]) == jet.constituentIndices)
      }
    }
  }

  @Test
  func selectorsCombine() throws {
    let jets = try ClusterSequence(event, JetDefinition(.antiKt(R: 0.4))).inclusiveJets()
    let central = JetSelector.absRapidity(max: 1.5) && .pt(min: 1)
    #expect(
      central(jets) == jets.filter { abs($0.rapidity) <= 1.5 && $0.pt >= 1 })
    #expect((!central)(jets).count + central(jets).count == jets.count)
    #expect(central.then(.hardest(2))(jets) == Array(central(jets).prefix(2)))
    #expect((central && .hardest(2))(jets) == central(Array(jets.prefix(2))))
    #expect((central || .hardest(2))(jets).count >= 2)
    let ring = JetSelector.doughnut(around: jets[0], inner: 0.5, outer: 2)
    #expect(ring(jets) == jets.filter { (0.5...2).contains($0.deltaR(jets[0])) })
    #expect(
      JetSelector.phi(from: 6, to: 7)(jets) == jets.filter { $0.phi >= 6 || $0.phi <= 7 - 2 * .pi })
    #expect(JetSelector.circle(around: jets[0], radius: 0.1).sift(jets).passing.contains(jets[0]))
  }

  @Test
  func ghostsDoNotMoveJetsAndFillTheirAreas() throws {
    let definition = JetDefinition(.antiKt(R: 0.5))
    let plain = try ClusterSequence(event, definition)
    for area in [
      AreaDefinition.active(), .activeWithExplicitGhosts(), .voronoi(),
    ] {
      let sequence = try ClusterSequence(event, definition, area: area)
      for (jet, other) in zip(plain.inclusiveJets(ptMin: 2), sequence.inclusiveJets(ptMin: 2)) {
        #expect(abs(jet.pt - other.pt) < 1e-9 * jet.pt)
        #expect(jet.constituentIndices == other.constituentIndices)
        #expect(other.area! > 0 && other.area! < 2)
      }
    }
  }

  @Test
  func passiveAreaOfOneParticleIsACircle() throws {
    let one = [LorentzVector(px: 10.0, py: 0, pz: 2, energy: 11)]
    for definition in [JetDefinition(.kt(R: 0.6)), JetDefinition(.antiKt(R: 0.6))] {
      let ghosts = GhostSpecification(maxRapidity: 2, area: 0.002)
      for area in [AreaDefinition.passive(ghosts), .oneGhostPassive(ghosts), .voronoi()] {
        let jet = try ClusterSequence(one, definition, area: area).inclusiveJets()[0]
        #expect(abs(jet.area! - .pi * 0.36) < 0.02)
      }
    }
  }
}
