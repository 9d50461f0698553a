import HEPCore
import HistFactory
import Testing

@testable import HypothesisTests

struct ToyTests {
  @Test func countingToysFollowThePoissonLaw() throws {
    // With one bin and no nuisance parameters the statistic falls with the count, so that CLs+b is
    // the probability of at most the observed count.
    let model = try uncorrelated(signal: [6], background: [5], uncertainty: nil, data: [5])
    let result = try HypothesisTest(model).toys(mu: 1, toys: 0..<1500, seed: 11)
    let expected = SpecialFunctions.gammaQ(6, 11) / SpecialFunctions.gammaQ(6, 5)
    #expect(result.failureCount == 0)
    #expect(abs(result.cls - expected) < 4 * result.clsError)
    #expect(result.clsError < 0.02)
  }

  @Test func sameForAnyNumberOfWorkersAndInParts() throws {
    let test = try HypothesisTest(
      uncorrelated(signal: [12, 11], background: [50, 52], uncertainty: [3, 7], data: [51, 48]))
    let whole = try test.toys(mu: 1, toys: 0..<200, seed: 3, workers: 1)
    #expect(try test.toys(mu: 1, toys: 0..<200, seed: 3, workers: 2) == whole)
    let first = try test.toys(mu: 1, toys: 0..<77, seed: 3)
    let rest = try test.toys(mu: 1, toys: 77..<200, seed: 3)
    #expect(try first.merged(with: rest) == whole)
    #expect(throws: HypothesisTestError.self) { try rest.merged(with: first) }
  }

  @Test func toysAgreeWithTheAsymptoticFormulae() throws {
    let test = try HypothesisTest(
      uncorrelated(signal: [40], background: [200], uncertainty: [10], data: [205]))
    let toys = try test.toys(mu: 1, toys: 0..<400, seed: 5)
    let formula = try test.asymptotic(mu: 1)
    #expect(abs(toys.cls - formula.cls) < 5 * toys.clsError + 0.01)
  }

  @Test func limitOfACountByToysIsThatOfThePoissonLaw() throws {
    // CLs = P(n ≤ 5 | s + 5) / P(n ≤ 5 | 5) is 0.05 at the limit.
    let model = try uncorrelated(signal: [3], background: [5], uncertainty: nil, data: [5])
    let test = try HypothesisTest(model)
    let limit = try test.upperLimit(toys: 0..<300, seed: 4, tolerance: 0.1)
    func cls(_ mu: Double) -> Double {
      SpecialFunctions.gammaQ(6, 5 + 3 * mu) / SpecialFunctions.gammaQ(6, 5)
    }
    #expect(limit.failureCount == 0)
    #expect(limit.observedError > 0 && limit.observedError < 0.2 * limit.observed)
    #expect(cls(limit.observed - 4 * limit.observedError) > 0.05)
    #expect(cls(limit.observed + 4 * limit.observedError) < 0.05)
    // Without signal 5 events are the median, so the expected limit is the observed one.
    #expect(abs(limit.expected.median - limit.observed) < 3 * limit.observedError)
    let values = limit.expected.values
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    let few = try [1, 2].map {
      try test.upperLimit(toys: 0..<40, seed: 4, tolerance: 0.2, workers: $0)
    }
    #expect(few[0].tests == few[1].tests && few[0].observed == few[1].observed)
  }

  @Test func limitByToysOutsideOfTheRangeSaysSo() throws {
    let model = try uncorrelated(signal: [3], background: [5], uncertainty: nil, data: [5])
    let error = #expect(throws: HypothesisTestError.self) {
      try HypothesisTest(model).upperLimit(toys: 0..<100, seed: 4, in: 0...0.5)
    }
    #expect(error?.isNotBracketed == true)
  }

  @Test func pullsAndCoverage() throws {
    let model = try uncorrelated(
      signal: [80], background: [200], uncertainty: [10], data: [280])
    let sampler = try model.sampler(at: model.parameters.map(\.start))
    let toys = 300
    var (sum, squares, covered) = (0.0, 0.0, 0)
    for toy in 0..<toys {
      var generator = RandomStream(seed: 8, event: UInt64(toy))
      let fit = try HistFactoryLikelihood(model, data: sampler.draw(using: &generator)).minimize()
      let mu = try #require(fit["mu"])
      let pull = (mu.value - 1) / (mu.error ?? .nan)
      sum += pull
      squares += pull * pull
      if abs(pull) <= 1 { covered += 1 }
    }
    let n = Double(toys)
    #expect(abs(sum / n) < 4 / n.squareRoot())
    #expect(abs((squares / n).squareRoot() - 1) < 4 / (2 * n).squareRoot())
    #expect(abs(Double(covered) / n - 0.683) < 4 * (0.683 * 0.317 / n).squareRoot())
  }
}
