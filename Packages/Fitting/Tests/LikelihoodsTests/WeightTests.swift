import Foundation
import HEPCore
import Likelihoods
import Testing

@Suite struct WeightTests {
  private let mean = Parameter("mean", 5.2, in: 3...7)
  private let sigma = Parameter("sigma", 0.6, in: 0.1...3)

  private func normal(_ count: Int, seed: UInt64) -> [Double] {
    var generator = RandomStream(seed: seed)
    return (0..<count).map { _ in generator.normal(mean: 5, sigma: 0.7) }
  }

  @Test func weightsAreRepetitions() throws {
    let events = normal(300, seed: 3)
    let twice = events.flatMap { [$0, $0, $0] }
    let gauss = Gaussian(mean: mean, sigma: sigma)
    let weighted = try UnbinnedNLL(gauss, events, weights: events.map { _ in 3 }, in: 0...10)
    let repeated = try UnbinnedNLL(gauss, twice, in: 0...10)
    let point = [4.9, 0.8]
    #expect(abs(weighted.value(at: point) - repeated.value(at: point)) < 1e-9)
    let (a, b) = (try weighted.minimize(), try repeated.minimize())
    #expect(abs(a.values[0] - b.values[0]) < 1e-4)
    // The plain errors believe in three times the events; the robust ones do not.
    let plain = try #require(a[mean].error)
    let robust = try weighted.robustCovariance(of: a).errors[0]
    #expect(abs(robust / plain - 3.0.squareRoot()) < 0.15)
  }

  @Test func robustAndPlainErrorsAgreeForATrueModel() throws {
    let events = normal(4000, seed: 4)
    let cost = try UnbinnedNLL(Gaussian(mean: mean, sigma: sigma), events, in: 0...10)
    let fit = try cost.minimize()
    let robust = try cost.robustCovariance(of: fit)
    let information = try cost.fisherInformation(at: fit)
    for (index, parameter) in fit.fittedParameters.enumerated() {
      let error = try #require(parameter.error)
      #expect(abs(robust.errors[index] / error - 1) < 0.08)
      #expect(abs(information.matrix[index, index] * error * error - 1) < 0.15)
    }
  }

  /// Random weights, as of a background subtraction: only the robust errors cover.
  @Test func robustErrorsCoverWithWeights() throws {
    var (inside, plainInside) = (0, 0)
    let toys = 150
    for toy in 0..<toys {
      var generator = RandomStream(seed: 11, event: UInt64(toy))
      let events = (0..<200).map { _ in generator.normal(mean: 5, sigma: 0.7) }
      let weights = events.map { _ in generator.uniform() < 0.2 ? 4.0 : 0.25 }
      let cost = try UnbinnedNLL(
        Gaussian(mean: mean, sigma: sigma), events, weights: weights, in: 0...10)
      let fit = try cost.minimize()
      let error = try cost.robustCovariance(of: fit).errors[0]
      inside += abs(fit.values[0] - 5) < error ? 1 : 0
      plainInside += abs(fit.values[0] - 5) < (fit[mean].error ?? 0) ? 1 : 0
    }
    // 68.27 % of 150 are 102 ± 6.
    #expect(abs(Double(inside) - 102.4) < 18)
    #expect(plainInside < 82)
  }

  @Test func scaledCountsAreUnscaledOnes() throws {
    let edges = (0...20).map { 0.5 * Double($0) }
    let counts = (0..<20).map { Double(5 + ($0 * 7) % 11) }
    let yield = Parameter("n", 100, in: 0...1000)
    let model = yield * Exponential(slope: Parameter("a", -0.1, in: -1...1))
    let plain = try ExtendedBinnedNLL(model, counts, edges: edges)
    let scaled = try ExtendedBinnedNLL(
      model, counts.map { 2 * $0 }, variances: counts.map { 4 * $0 }, edges: edges)
    #expect(abs(scaled.value(at: [200, -0.2]) - plain.value(at: [100, -0.2])) < 1e-9)
    let pulls = zip(scaled.pulls(at: [200, -0.2]), plain.pulls(at: [100, -0.2]))
    #expect(pulls.allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func badWeightsAreNamed() {
    func text(_ make: () throws -> Any) -> String {
      do {
        return "\(try make())"
      } catch {
        return "\(error)"
      }
    }
    let gauss = Gaussian(mean: mean, sigma: sigma)
    #expect(
      text { try UnbinnedNLL(gauss, [1, 2], weights: [1], in: 0...10) }.contains("1 weights"))
    #expect(
      text { try UnbinnedNLL(gauss, [1, 2], weights: [1, .nan], in: 0...10) }
        .contains("The weight of event 1 is nan"))
    #expect(
      text { try BinnedNLL(gauss, [1, 2], variances: [1, -1], edges: [0, 1, 2]) }
        .contains("The variance of bin 1 is -1.0"))
    #expect(
      text { try BinnedNLL(gauss, [1, 2], variances: [1], edges: [0, 1, 2]) }
        .contains("1 variances"))
  }
}
