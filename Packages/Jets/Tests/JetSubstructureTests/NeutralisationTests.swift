import HEPCore
import Jets
import Testing
import Vectors

@testable import JetSubstructure

struct NeutralisationTests {
  private func parton(_ pt: Double, _ y: Double, _ phi: Double) -> LorentzVector<Double> {
    LorentzVector(pt: pt, rapidity: y, phi: phi, mass: 0)
  }

  /// One of a soft pair falls into a hard jet, the other beside it.
  @Test(arguments: [1.0, 2])
  func aSoftPairCancels(alpha: Double) throws {
    let particles = [
      parton(100, 0, 1), parton(90, 0, 4.14), parton(0.01, 0.3, 1.1), parton(0.01, 0.8, 1.2),
    ]
    let definition = JetDefinition(.antiKt(R: 0.7))
    let jets = try InterleavedFlavourNeutralisation(alpha: alpha)
      .jets(of: particles, flavours: [1, 0, 1, -1], definition: definition)
    #expect(jets.map(\.flavour) == [1, 0, 0])
    let plain = try ClusterSequence(particles, definition).inclusiveJets()
    #expect(jets.map(\.momentum) == plain.map(\.momentum))
    #expect(jets.map(\.constituentIndices) == plain.map(\.constituentIndices))
  }

  /// By hand for α = 1: *u* of 1 and the jet is 9, of 1 and 2 it is 2.3, but 2 has 3 at 0.01.
  @Test
  func whatIsNearerComesFirst() throws {
    let particles = [
      parton(100, 0, 1), parton(1, 0.3, 1), parton(1, 1.5, 1), parton(1, 1.6, 1),
    ]
    let definition = JetDefinition(.antiKt(R: 0.7))
    let method = InterleavedFlavourNeutralisation(alpha: 1)
    let four = try method.jets(of: particles, flavours: [0, 1, -1, 1], definition: definition)
    #expect(four.map(\.flavour) == [1, 0])
    let three = try method.jets(
      of: Array(particles[..<3]), flavours: [0, 1, -1], definition: definition)
    #expect(three.map(\.flavour) == [0, 0])
    let same = try method.jets(of: particles, flavours: [0, 1, 1, 1], definition: definition)
    #expect(same.map(\.flavour) == [1, 2])
    let odd = try InterleavedFlavourNeutralisation(alpha: 1, summation: .modulo2)
      .jets(of: particles, flavours: [0, 1, 1, 1], definition: definition)
    #expect(odd.map(\.flavour) == [1, 0])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func emissionsDoNotChangeFlavours(seed: UInt64) throws {
    var generator = RandomStream(seed: seed)
    var plainFailures = 0
    for _ in 0..<200 {
      let hard = FlavouredEvent.hard(&generator)
      var event = hard
      for _ in 0..<Int(generator.uniform(in: 0...2.999)) {
        event.addSoftPair(scale: 1e-5, &generator)
      }
      if generator.uniform() < 0.5 { event.addSoftPair(scale: 1e-10, &generator) }
      if generator.uniform() < 0.5 { event.splitCollinearly(angle: 1e-7, &generator) }
      if generator.uniform() < 0.5 { event.addAlongBeam(scale: 1e-7, &generator) }
      for algorithm in [JetAlgorithm.antiKt(R: 0.7), .cambridgeAachen(R: 0.7)] {
        for alpha in [1.0, 2] {
          let method = InterleavedFlavourNeutralisation(alpha: alpha)
          let found = try flavours(event, method, algorithm)
          #expect(found == (try flavours(hard, method, algorithm)))
        }
      }
      let plain = try ClusterSequence(event.momenta, JetDefinition(.antiKt(R: 0.7)))
      let sums = try plain.inclusiveJets(ptMin: 10).map {
        try plain.values(event.flavours, in: $0).reduce(0, +)
      }
      let unchanged = try flavours(
        hard, InterleavedFlavourNeutralisation(), .antiKt(R: 0.7))
      plainFailures += sums == unchanged ? 0 : 1
    }
    #expect(plainFailures > 5)
  }

  private func flavours(
    _ event: FlavouredEvent, _ method: InterleavedFlavourNeutralisation, _ algorithm: JetAlgorithm
  ) throws -> [Int] {
    try method.jets(
      of: event.momenta, flavours: event.flavours, definition: JetDefinition(algorithm)
    ).filter { $0.momentum.pt > 10 }.map(\.flavour)
  }

  @Test
  func badParametersThrow() throws {
    let sequence = try ClusterSequence([parton(1, 0, 1)], JetDefinition(.antiKt(R: 0.7)))
    for (alpha, omega) in [(3.0, 1.0), (-1, 4), (1, 1), (1, .nan), (.nan, 2)] {
      #expect(throws: JetsError.self) {
        try InterleavedFlavourNeutralisation(alpha: alpha, omega: omega).flavours(of: sequence, [1])
      }
    }
    for flavours in [[], [1, 2], [Int.max]] {
      #expect(throws: JetsError.self) {
        try InterleavedFlavourNeutralisation().flavours(of: sequence, flavours)
      }
    }
    let spherical = try ClusterSequence([parton(1, 0, 1)], JetDefinition(.durham))
    #expect(throws: JetsError.self) {
      try InterleavedFlavourNeutralisation().flavours(of: spherical, [1])
    }
  }
}
