import Foundation
import HEPCore
import Likelihoods
import Testing

@Suite struct JointTests {
  private let mass = Parameter("mass", 5.25, in: 5.1...5.5)
  private let time = Parameter("tau", 1.2, in: 0.2...5)
  private let signal = Parameter("nS", 500, in: 0...5000)
  private let background = Parameter("nB", 500, in: 0...5000)

  private func events(_ count: Int) -> (m: [Double], t: [Double], e: [Double]) {
    var generator = RandomStream(seed: 21)
    var columns = (m: [Double](), t: [Double](), e: [Double]())
    while columns.m.count < count {
      let isSignal = generator.uniform() < 0.4
      let error = 0.01 + 0.03 * generator.uniform()
      let m =
        isSignal ? generator.normal(mean: 5.28, sigma: error) : generator.uniform(in: 5.1...5.5)
      let t = generator.exponential(mean: isSignal ? 1.5 : 0.4)
      guard (5.1...5.5).contains(m), (0...8).contains(t) else { continue }
      columns.m.append(m)
      columns.t.append(t)
      columns.e.append(error)
    }
    return columns
  }

  @Test func fitsTwoVariablesWithErrorsOfEachEvent() throws {
    let data = events(3000)
    let peak = Gaussian(mean: mass, sigma: 1 * Formula.column("e")).of("m", in: 5.1...5.5)
    let model =
      signal * (peak * Exponential(slope: -1 / time).of("t", in: 0...8))
      + background
      * (Uniform().of("m", in: 5.1...5.5)
        * Exponential(slope: -1 / Parameter("tauB", 0.5, in: 0.1...2)).of("t", in: 0...8))
    let columns = ["m": data.m, "t": data.t, "e": data.e, "unused": []]
    let nll = try ExtendedUnbinnedNLL(model, columns: columns)
    let fit = try nll.minimize()
    #expect(fit.status == .converged)
    for (name, truth) in [("mass", 5.28), ("tau", 1.5), ("tauB", 0.4), ("nS", 1200), ("nB", 1800)] {
      let found = try #require(fit[name])
      #expect(abs(found.value - truth) < 3.5 * (found.error ?? 0), "\(name)")
    }
    let parallel = try ExtendedUnbinnedNLL(model, columns: columns, workers: 3)
    #expect(parallel.value(at: fit.values) == nll.value(at: fit.values))
  }

  @Test func oneColumnIsAPlainFit() throws {
    let data = events(500)
    let gauss = Gaussian(mean: mass, sigma: 0.05)
    let plain = try UnbinnedNLL(gauss, data.m, in: 5.1...5.5)
    let joint = try UnbinnedNLL(gauss.of("m", in: 5.1...5.5), columns: ["m": data.m])
    #expect(abs(plain.value(at: [5.3]) - joint.value(at: [5.3])) < 1e-9)
  }

  @Test func faultsAreNamed() {
    func text(_ make: () throws -> Any) -> String {
      do {
        return "\(try make())"
      } catch {
        return "\(error)"
      }
    }
    let gauss = Gaussian(mean: mass, sigma: 0.05).of("m", in: 5.1...5.5)
    #expect(text { try UnbinnedNLL(gauss, columns: ["x": [5.2]]) }.contains("the column \"m\""))
    #expect(text { try UnbinnedNLL(gauss, [5.2], in: 5...6) }.contains("columns"))
    #expect(
      text { try UnbinnedNLL(gauss, columns: ["m": [5.2, 9]]) }.contains(
        "1 of 2 events lie outside"))
    #expect(
      text { try UnbinnedNLL(gauss, columns: ["m": [5.2, .nan]]) }.contains("m of event 1 is nan"))
    #expect(
      text { try UnbinnedNLL(0.5 * gauss + 0.5 * Uniform(), columns: ["m": [5.2]]) }
        .contains("Uniform names no column"))
    #expect(
      text {
        try UnbinnedNLL(0.5 * gauss + 0.5 * Uniform().of("m", in: 5...6), columns: ["m": [5.2]])
      }.contains("choose one for all parts"))
    let narrow = Voigt(mean: mass, sigma: Formula.column("e") * 1, width: 0.1).of("m", in: 5...6)
    let cost = try? UnbinnedNLL(narrow, columns: ["m": [5.2], "e": [0.1]])
    #expect(cost?.explanation(at: [5.2])?.contains("no normalisation in closed form") == true)
  }
}
