import Foundation
import HEPCore
import HistFactory
import LinearAlgebra
import Minimization
import Testing

@testable import HypothesisTests

struct SampleTests {
  @Test func blocks() throws {
    let peak = (0..<60).map { 2 + 0.2 * SpecialFunctions.normalQuantile((Double($0) + 0.5) / 60) }
    let flat = (0..<100).map { 5 * (Double($0) + 0.5) / 100 }
    let edges = try BayesianBlocks.edges(of: peak + flat)
    let expected = [0.025, 1.6643335603877754, 2.3356664396122246, 4.975]
    #expect(edges.count == 4)
    #expect(zip(edges, expected).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(throws: HypothesisTestError.self) { try BayesianBlocks.edges(of: [1, 1]) }
    #expect(throws: HypothesisTestError.self) { try BayesianBlocks.edges(of: [1, .nan]) }
    #expect(try BayesianBlocks.edges(of: [1, 1, 2, 2, 2]).first == 1)
  }

  private func variance(_ sample: [Double]) -> Double {
    let mean = sample.reduce(0, +) / Double(sample.count)
    return sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sample.count)
  }

  @Test func jackknife() {
    let found = Resampling.jackknife([1.2, 3.4, 0.7, 2.8, 5.1, 4.4, 2.2]) { variance($0) }
    #expect(abs(found.bias + 0.3698639455782331) < 1e-12)
    #expect(abs(found.variance - 0.84483365457294) < 1e-12)
  }

  @Test func bootstrap() throws {
    var generator = RandomStream(seed: 9)
    let sample = (0..<400).map { _ in generator.normal() }
    let mean: @Sendable ([Double]) -> Double = { $0.reduce(0, +) / Double($0.count) }
    let found = try Resampling.bootstrap(sample, replicas: 1000, seed: 2, workers: 2, mean)
    #expect(abs(found.variance * 400 / variance(sample) - 1) < 0.15)
    #expect(found.interval(level: 0.68).contains(found.value))
    #expect(try Resampling.bootstrap(sample, replicas: 1000, seed: 2, workers: 1, mean) == found)
  }

  /// The reference of ROOT and iminuit: 300 quantiles of a normal peak, 700 of a truncated exponential.
  @Test func sPlot() throws {
    let span = 1 - exp(-2.5)
    let peak = (0..<300).map { 5 + 0.6 * SpecialFunctions.normalQuantile((Double($0) + 0.5) / 300) }
    let tail = (0..<700).map { -4 * log(1 - span * (Double($0) + 0.5) / 700) }
    let x = peak + tail
    let (mu, sigma, slope) = (4.999991423518498, 0.6003412964092515, -0.2500490583686295)
    let norm = (2.0 * .pi).squareRoot() * sigma
    let densities = [
      x.map { exp(-0.5 * ($0 - mu) * ($0 - mu) / (sigma * sigma)) / norm },
      x.map { slope * exp(slope * $0) / (exp(10 * slope) - 1) },
    ]
    let yields = [300.0820012002234, 699.9259174956263]
    let plot = try SPlot(densities: densities, yields: yields)
    #expect(abs(plot.covariance[0, 0] / 474.3324926265015 - 1) < 1e-6)
    #expect(abs(plot.covariance[0, 1] / -174.2645846301303 - 1) < 1e-6)
    #expect(abs(plot.covariance[1, 1] / 874.2125147940059 - 1) < 1e-6)
    #expect(abs(plot.weights[0].reduce(0, +) - yields[0]) < 0.01)
    #expect(abs(plot.weights[0].reduce(0) { $0 + $1 * $1 } - plot.covariance[0, 0]) < 1e-6)
    #expect(abs(plot.weights[0][0] + 0.192569638573226) < 1e-5)
    #expect(abs(plot.weights[0][300] + 0.24897575625376) < 1e-5)
    let sums = plot.sums(species: 0, bins: x.map { $0 < 5 ? 0 : 1 }, count: 2)
    #expect(abs(sums.sums[0] + sums.sums[1] - yields[0]) < 0.01)
    #expect(abs(sums.variances[0] + sums.variances[1] - plot.covariance[0, 0]) < 1e-6)
    #expect(plot.sums(species: 0, bins: x.map { _ in nil }, count: 1).sums == [0])
    #expect(throws: HypothesisTestError.self) {
      try SPlot(densities: [densities[0], densities[0]], yields: yields)
    }
    #expect(throws: HypothesisTestError.self) { try SPlot(densities: densities, yields: [1]) }
  }
}

struct OneSampleTests {
  private let few = [0.03, 0.11, 0.18, 0.25, 0.29, 0.41, 0.48, 0.55, 0.83, 0.97]
  private func bent(_ count: Int, by power: Double) -> [Double] {
    (1...count).map { pow(Double($0) / Double(count + 1), power) }
  }

  /// P-values of SciPy, exact for ten events and to 1e-6 for more.
  @Test func kolmogorovSmirnov() {
    let first = OneSampleTest.kolmogorovSmirnov(few.reversed())
    #expect(abs(first.statistic - 0.25) < 1e-14)
    #expect(abs(first.pValue - 0.4841115325000003) < 1e-12)
    let second = OneSampleTest.kolmogorovSmirnov(bent(150, by: 1.15))
    #expect(abs(second.pValue - 0.7521848323643272) < 2e-6)
    let third = OneSampleTest.kolmogorovSmirnov(bent(1000, by: 1.06))
    #expect(abs(third.pValue - 0.7194956129877246) < 2e-6)
  }

  /// P-values from 200 000 simulated samples, with an error of 0.0011.
  @Test func andersonDarling() {
    let first = OneSampleTest.andersonDarling(few)
    #expect(abs(first.statistic - 0.6795336974664306) < 1e-12)
    #expect(abs(first.pValue - 0.5726) < 0.004)
    #expect(abs(OneSampleTest.andersonDarling(bent(150, by: 1.15)).pValue - 0.2684) < 0.004)
    #expect(OneSampleTest.andersonDarling([0, 0.5]).pValue == 0)
  }

  @Test func chiSquareOfAFit() throws {
    let model = try uncorrelated(
      signal: [12, 11], background: [50, 52], uncertainty: [3, 7], data: [51, 48])
    let fit = try HistFactoryLikelihood(model).minimize()
    let goodness = model.chiSquare(of: fit)
    #expect(goodness.degreesOfFreedom == 1)
    // Both statistics are nearly the same for so many events.
    #expect(abs(goodness.statistic - model.goodness(of: fit).statistic) < 0.05)
  }
}
