import Foundation
import HEPCore
import Testing

@Suite struct DiscreteDrawTests {
  private static let draws = 100_000

  private func histogram(_ draw: () -> Int) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for _ in 0..<Self.draws { counts[draw(), default: 0] += 1 }
    return counts
  }

  @Test(arguments: [0.01, 0.7, 3, 9.99, 10, 11.3, 30, 250, 4000])
  func poissonFollowsItsLaw(mean: Double) {
    var generator = RandomStream(seed: 30)
    let counts = histogram { generator.poisson(mean: mean) }
    let deviation = chiSquaredDeviation(counts, total: Self.draws) { k in
      exp(Double(k) * log(mean) - mean - lgamma(Double(k) + 1))
    }
    #expect(abs(deviation) < 3.5)
  }

  @Test(arguments: [1e5, 1e9, 1e15])
  func poissonOfLargeMeanIsNormal(mean: Double) {
    var generator = RandomStream(seed: 31)
    let pulls = (0..<100_000).map { _ in
      (Double(generator.poisson(mean: mean)) - mean) / mean.squareRoot()
    }
    let (average, variance) = moments(pulls)
    #expect(abs(average) < 4 / 1e5.squareRoot())
    #expect(abs(variance - 1) < 4 * (2 / 1e5).squareRoot())
  }

  @Test(arguments: [
    (1, 0.3), (10, 0.5), (20, 0.49), (20, 0.9), (40, 0.25), (100, 0.3), (100, 0.97), (1000, 0.5),
    (100_000, 0.00002), (100_000, 0.01),
  ])
  func binomialFollowsItsLaw(trials: Int, probability: Double) {
    var generator = RandomStream(seed: 32)
    let counts = histogram { generator.binomial(trials: trials, probability: probability) }
    let n = Double(trials)
    let deviation = chiSquaredDeviation(counts, total: Self.draws) { k in
      let k = Double(k)
      let ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
      return exp(ways + k * log(probability) + (n - k) * log1p(-probability))
    }
    #expect(abs(deviation) < 3.5)
    #expect(counts.keys.allSatisfy { $0 >= 0 && $0 <= trials })
  }

  @Test func binomialOfManyTrialsIsNormal() {
    var generator = RandomStream(seed: 33)
    let (trials, p) = (1_000_000_000_000, 0.3)
    let pulls = (0..<100_000).map { _ in
      let k = Double(generator.binomial(trials: trials, probability: p))
      return (k - Double(trials) * p) / (Double(trials) * p * (1 - p)).squareRoot()
    }
    let (average, variance) = moments(pulls)
    #expect(abs(average) < 4 / 1e5.squareRoot())
    #expect(abs(variance - 1) < 4 * (2 / 1e5).squareRoot())
  }

  @Test func edgesOfTheParameters() {
    var generator = RandomStream(seed: 34)
    #expect(generator.poisson(mean: 0) == 0)
    #expect(generator.poisson(mean: 1e-300) == 0)
    #expect(generator.binomial(trials: 0, probability: 0.5) == 0)
    #expect(generator.binomial(trials: 50, probability: 0) == 0)
    #expect(generator.binomial(trials: 50, probability: 1) == 50)
  }

  @Test(
    arguments: [
      [1], [1, 0, 3], [0.1, 0.2, 0.3, 0.4], (1...100).map { Double($0 * $0) }, [3e-308, 0, 3e-308],
    ] as [[Double]])
  func categoricalFollowsItsWeights(weights: [Double]) throws {
    var generator = RandomStream(seed: 35)
    let sum = weights.reduce(0, +)
    let table = try AliasTable(weights: weights)
    let fromTable = histogram { table.draw(using: &generator) }
    var direct: [Int: Int] = [:]
    for _ in 0..<Self.draws { direct[try generator.categorical(weights: weights), default: 0] += 1 }
    #expect(table.count == weights.count)
    for counts in [fromTable, direct] {
      #expect(counts.keys.allSatisfy { weights[$0] > 0 })
      guard weights.count > 1 else { continue }
      let deviation = chiSquaredDeviation(counts, total: Self.draws) { weights[$0] / sum }
      #expect(abs(deviation) < 3.5)
    }
  }

  @Test func categoricalNeverGivesAWeightOfZero() throws {
    var generator = RandomStream(seed: 37)
    for count in 2...60 {
      let weights = (0..<count).map { $0 % 3 == 0 ? generator.uniform() : 0 }
      let table = try AliasTable(weights: weights)
      for _ in 0..<500 { #expect(weights[table.draw(using: &generator)] > 0) }
    }
  }

  @Test(
    arguments: [
      ([], "There are no weights"), ([0, 0], "sum to 0"), ([1, -1], "Weight 1 is -1"),
      ([.nan], "Weight 0 is nan"), ([1, .infinity], "Weight 1 is inf"),
      ([.greatestFiniteMagnitude, .greatestFiniteMagnitude], "sum to inf"),
    ] as [([Double], String)])
  func badWeightsThrow(weights: [Double], message: String) throws {
    var generator = RandomStream(seed: 36)
    let fromTable = #expect(throws: HEPCoreError.self) { try AliasTable(weights: weights) }
    let direct = #expect(throws: HEPCoreError.self) { try generator.categorical(weights: weights) }
    #expect(fromTable?.description.contains(message) == true)
    #expect(fromTable == direct)
  }
}
