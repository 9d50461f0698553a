import Testing
import Vectors

@testable import Jets

struct BadInputTests {
  private let event = randomEvent(20, seed: 5)

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e200])
  func aComponentThatIsNotFiniteNamesItsParticle(value: Double) {
    var event = event
    event[7].py = value
    let error = #expect(throws: JetsError.self) {
      try ClusterSequence(event, JetDefinition(.kt(R: 1)))
    }
    #expect(error?.description.contains("Particle 7 ") == true)
  }

  @Test
  func aNegativeEnergyNamesItsParticleAndEvent() {
    var event = event
    event[13].energy = -1
    let columns = LorentzVectorColumns(self.event + event)
    let error = #expect(throws: JetsError.self) {
      try JetDefinition(.durham).cluster(columns, offsets: [0, 20, 40])
    }
    #expect(error?.description.contains("Particle 13 of event 1 has the negative energy") == true)
  }

  @Test(arguments: [
    JetAlgorithm.kt(R: 0), .antiKt(R: -1), .cambridgeAachen(R: .nan),
    .generalizedKt(R: .infinity, p: 1), .generalizedKt(R: 1, p: .nan), .generalizedEE(R: 10, p: 1),
    .valencia(R: 0, beta: 1, gamma: 1), .variableR(rho: 0, minRadius: 0, maxRadius: 1, p: 1),
    .variableR(rho: 1, minRadius: 2, maxRadius: 1, p: 1), .cambridge(yCut: -1),
  ])
  func parametersOutOfRangeAreRefused(algorithm: JetAlgorithm) {
    #expect(throws: JetsError.self) { try ClusterSequence(event, JetDefinition(algorithm)) }
  }

  @Test
  func tooManyExclusiveJetsAreRefused() throws {
    let sequence = try ClusterSequence(event, JetDefinition(.kt(R: 1)))
    #expect(throws: JetsError.self) { try sequence.exclusiveJets(count: 21) }
    #expect(throws: JetsError.self) { try sequence.exclusiveJets(count: -1) }
    #expect(sequence.exclusiveJets(upTo: 21).count == 20)
    #expect(throws: JetsError.self) {
      try sequence.values([1, 2], in: sequence.inclusiveJets()[0])
    }
  }

  @Test(arguments: [
    GhostSpecification(area: 0), GhostSpecification(area: 1e-12),
    GhostSpecification(maxRapidity: -1),
    GhostSpecification(repeats: 0), GhostSpecification(meanPt: 0),
    GhostSpecification(ptScatter: .nan),
  ])
  func ghostsOutOfRangeAreRefused(ghosts: GhostSpecification) {
    #expect(throws: JetsError.self) {
      try ClusterSequence(event, JetDefinition(.kt(R: 1)), area: .active(ghosts))
    }
  }

  @Test(arguments: [[1, 20], [0, 19], [], [0, 21, 20]])
  func offsetsThatDoNotFitAreRefused(offsets: [Int]) {
    #expect(throws: JetsError.self) {
      try JetDefinition(.kt(R: 1)).cluster(LorentzVectorColumns(event), offsets: offsets)
    }
  }

  static let algorithms: [JetAlgorithm] = [
    .kt(R: 0.7), .cambridgeAachen(R: 0.7), .antiKt(R: 0.7), .generalizedKt(R: 0.7, p: 0.3),
    .variableR(rho: 10, minRadius: 0, maxRadius: 1, p: -1), .durham, .cambridge(yCut: 0.01),
    .generalizedEE(R: 0.7, p: -1), .jade, .valencia(R: 1, beta: 1, gamma: 0.5),
  ]

  @Test(arguments: algorithms)
  func degenerateEventsAreClustered(algorithm: JetAlgorithm) throws {
    let beam = LorentzVector(px: 0.0, py: 0, pz: 5, energy: 5)
    let zero = LorentzVector<Double>.zero
    let tachyon = LorentzVector(px: 0.0, py: 0, pz: 5, energy: 4)
    let small = LorentzVector(px: 1e-170, py: 0.0, pz: 1e-170, energy: 1e-170)
    let big = LorentzVector(px: 1e130, py: 0.0, pz: 1e130, energy: 2e130)
    let schemes: [RecombinationScheme] = [
      .e, .pt, .pt2, .et, .et2, .boostInvariantPt, .boostInvariantPt2, .winnerTakesAllPt,
      .winnerTakesAllP, .custom { $0 + $1 },
    ]
    for scheme in schemes {
      for event in [
        [], [zero], [beam], [zero, zero, zero], [beam, beam, tachyon, zero, small],
        Array(repeating: self.event[0], count: 9), self.event + [beam, zero, small, tachyon, big],
      ] {
        let definition = JetDefinition(algorithm, recombination: scheme)
        let sequence = try ClusterSequence(event, definition)
        #expect(sequence.steps.count == event.count)
        let last = sequence.steps.filter { $0.second == nil }.map(\.first)
        let found = last.flatMap { sequence.jet(at: $0).constituentIndices }.sorted()
        #expect(found == Array(event.indices))
      }
    }
  }
}
