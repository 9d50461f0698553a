import Testing
import Vectors

@testable import Jets

struct StrategyTests {
  static let powers: [Double] = [1, 0, -1, -0.5]

  @Test(arguments: [0, 1, 2, 3, 17, 60, 90], powers)
  func everyStrategyFollowsTheDefinition(count: Int, power: Double) throws {
    for (seed, R) in [(1, 0.4), (2, 1.0), (3, 2.5), (4, 0.1), (5, 1e-8)] as [(UInt64, Double)] {
      try compare(randomEvent(count, seed: seed &+ UInt64(count)), R, power)
    }
  }

  @Test(arguments: powers)
  func everyStrategyBreaksTiesAlike(power: Double) throws {
    for seed in 0..<8 as Range<UInt64> {
      let event = randomEvent(50, seed: seed, ties: true)
      try compare(event + event.prefix(12), 0.6, power, distances: 1e-9, exact: false)
    }
  }

  private func compare(
    _ event: [LorentzVector<Double>], _ R: Double, _ power: Double, distances: Double = 1e-9,
    exact: Bool = true
  ) throws {
    let sequences = try ClusteringStrategy.allCases.map {
      try ClusterSequence(event, JetDefinition(.generalizedKt(R: R, p: power), strategy: $0))
    }
    for sequence in sequences.dropFirst() {
      #expect(sequence.steps == sequences[0].steps)
      #expect(sequence.momenta == sequences[0].momenta)
    }
    guard exact else { return }
    let expected = NaiveClustering.steps(event, R: R, p: power)
    #expect(expected.map(\.first) == sequences[0].steps.map(\.first))
    #expect(expected.map(\.second) == sequences[0].steps.map { $0.second ?? -1 })
    for (step, reference) in zip(sequences[0].steps, expected) {
      #expect(abs(step.distance - reference.distance) <= distances * reference.distance)
    }
  }

  @Test(arguments: [1e-12, 1e-3, 10, 1e6])
  func anyRadiusWillDo(R: Double) throws {
    for event in [randomEvent(1, seed: 1), randomEvent(2, seed: 2), randomEvent(30, seed: 3)] {
      try compare(event, R, -1)
    }
  }

  @Test(arguments: ClusteringStrategy.allCases)
  func aWorkspaceChangesNothing(strategy: ClusteringStrategy) throws {
    let workspace = ClusterWorkspace()
    let definition = JetDefinition(.antiKt(R: 0.4), strategy: strategy)
    for count in [200, 0, 3, 400, 50] {
      let event = randomEvent(count, seed: UInt64(count))
      let fresh = try ClusterSequence(event, definition)
      let reused = try ClusterSequence(event, definition, workspace: workspace)
      #expect(fresh.steps == reused.steps && fresh.momenta == reused.momenta)
    }
  }
}
