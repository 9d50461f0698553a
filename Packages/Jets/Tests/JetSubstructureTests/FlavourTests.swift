import HEPCore
import Jets
import Testing
import Vectors

@testable import JetSubstructure

struct FlavourTests {
  private func event(_ seed: UInt64) -> [LorentzVector<Double>] {
    var generator = RandomStream(seed: seed)
    return (0..<80).map { _ in
      LorentzVector(
        pt: generator.exponential(mean: 10) + 0.1, rapidity: generator.uniform(in: -2...2),
        phi: generator.uniform(in: 0...6.28), mass: 0)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func withoutFlavoursItIsAntiKt(seed: UInt64) throws {
    let particles = event(seed)
    let plain = try ClusterSequence(particles, JetDefinition(.antiKt(R: 0.5))).inclusiveJets()
    for flavours in [[Int](repeating: 0, count: 80), [Int](repeating: 1, count: 80)] {
      let jets = try FlavouredAntiKt(radius: 0.5).jets(of: particles, flavours: flavours)
      #expect(jets.map(\.constituentIndices) == plain.map(\.constituentIndices))
      #expect(jets.map(\.flavour).reduce(0, +) == flavours.reduce(0, +))
    }
  }

  /// A soft gluon splits to two heavy quarks at a wide angle: they find each other before the hard jets.
  @Test
  func aSoftPairIsNeutral() throws {
    let particles = [
      LorentzVector(pt: 100, rapidity: 0, phi: 1, mass: 0),
      LorentzVector(pt: 100, rapidity: 0, phi: 4.14, mass: 0),
      LorentzVector(pt: 0.01, rapidity: 0.3, phi: 1.1, mass: 0),
      LorentzVector(pt: 0.01, rapidity: 0.8, phi: 1.2, mass: 0),
    ]
    let jets = try FlavouredAntiKt(radius: 0.7).jets(of: particles, flavours: [0, 0, 1, -1])
    #expect(jets.allSatisfy { $0.flavour == 0 })
    #expect(throws: JetsError.self) {
      try FlavouredAntiKt(radius: 0.7).jets(of: particles, flavours: [1])
    }
    #expect(throws: JetsError.self) {
      try FlavouredAntiKt(radius: 0.7, omega: -1).jets(of: particles, flavours: [0, 0, 0, 0])
    }
    #expect(throws: JetsError.self) {
      try FlavouredAntiKt(radius: 0.7, a: 0).jets(of: particles, flavours: [0, 0, 0, 0])
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func emissionsDoNotChangeFlavours(seed: UInt64) throws {
    var generator = RandomStream(seed: seed)
    for _ in 0..<200 {
      let hard = FlavouredEvent.hard(&generator)
      var event = hard
      event.addSoftPair(scale: 1e-5, &generator)
      if generator.uniform() < 0.5 { event.splitCollinearly(angle: 1e-7, &generator) }
      let found = try [event, hard].map { event in
        try FlavouredAntiKt(radius: 0.7).jets(of: event.momenta, flavours: event.flavours)
          .filter { $0.momentum.pt > 10 }.map(\.flavour)
      }
      #expect(found[0] == found[1])
    }
  }

  @Test
  func puppiKeepsWhatLiesNearTheHardVertex() throws {
    let hard = (0..<10).map {
      LorentzVector(pt: 20, rapidity: 0.02 * Double($0), phi: 1, mass: 0)
    }
    let soft = (0..<40).flatMap { event(40 + $0) }.map { $0 * 0.05 }
    let neutral = [
      LorentzVector(pt: 10, rapidity: 0.1, phi: 1.02, mass: 0),
      LorentzVector(pt: 10, rapidity: 1.9, phi: 4, mass: 0),
    ]
    let origins =
      hard.map { _ in PUPPI.Origin.hardVertex } + soft.map { _ in .pileup } + [.neutral, .neutral]
    let weights = try PUPPI().weights(of: hard + soft + neutral, origins)
    #expect(weights[..<10].allSatisfy { $0 == 1 } && weights[10..<3210].allSatisfy { $0 == 0 })
    #expect(weights[3210] > 0.9 && weights[3211] == 0)
    #expect(throws: JetsError.self) { try PUPPI().weights(of: hard, []) }
  }
}
