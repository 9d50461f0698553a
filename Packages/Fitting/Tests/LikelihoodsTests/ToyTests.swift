import Foundation
import Likelihoods
import Testing

/// A toy data set, by the seed of its generator, with a reference fit.
struct Toy: Sendable, CustomTestStringConvertible {
  let seed: UInt64
  let signal: Int
  let background: Int
  let minimum: Double
  let values: [Double]
  let errors: [Double]

  var testDescription: String { "seed \(seed)" }

  var events: [Double] {
    var state = seed
    func uniform() -> Double {
      state = 6_364_136_223_846_793_005 &* state &+ 1_442_695_040_888_963_407
      return (Double(state >> 11) + 0.5) / 9_007_199_254_740_992
    }
    let low = 0.5 * erfc(4.5 / 0.7 / 2.0.squareRoot())
    let high = 0.5 * erfc(-5.5 / 0.7 / 2.0.squareRoot())
    let peak = (0..<signal).map { _ in
      4.5 + 0.7 * Quantile.normal(low + (high - low) * uniform())
    }
    return peak + (0..<background).map { _ in -log1p(uniform() * expm1(-3)) / 0.3 }
  }
}

@Suite struct ToyTests {
  @Test(arguments: referenceToys)
  func agreesWithReference(_ toy: Toy) throws {
    let n = Double(toy.signal + toy.background)
    let ns = Parameter("ns", 0.4 * n, in: 0...5000)
    let nb = Parameter("nb", 0.7 * n, in: 0...5000)
    let peak = Gaussian(
      mean: Parameter("mu", 4.2, in: 2...7), sigma: Parameter("sigma", 1, in: 0.1...3))
    let tail = Exponential(slope: -1 / Parameter("tau", 4, in: 0.2...50))
    let nll = try ExtendedUnbinnedNLL(ns * peak + nb * tail, toy.events, in: 0...10)
    for strategy in Strategy.allCases {
      let fit = try nll.minimize(using: .migrad(strategy: strategy))
      #expect(fit.status == .converged)
      #expect(abs(fit.minimum - toy.minimum) < 1e-5)
      for (index, parameter) in fit.fittedParameters.enumerated() {
        let error = toy.errors[index]
        #expect(abs(parameter.value - toy.values[index]) < 1e-3 * error, "\(parameter.name)")
        #expect(abs((parameter.error ?? 0) - error) < 1e-3 * error, "\(parameter.name)")
      }
    }
  }
}
