import Foundation
import Likelihoods
import Testing

@Suite struct StudyTests {
  private let signal = Parameter("ns", 150, in: 0...2000)
  private let background = Parameter("nb", 350, in: 0...2000)
  private let mean = Parameter("mean", 5, in: 2...8)

  private var model: Model {
    signal * Gaussian(mean: mean, sigma: Parameter("sigma", 0.5, in: 0.1...2))
      + background * Exponential(slope: Parameter("slope", -0.25, in: -2...0))
  }

  @Test func pullsAreNormal() throws {
    let results = try ToyStudy(model, in: 0...10).run(200, seed: 5, workers: 2)
    #expect(results.toys.count == 200)
    #expect(results.failures.count <= 4)
    for name in ["ns", "nb", "mean", "slope"] {
      let pulls = try #require(results.summary(of: name))
      #expect(abs(pulls.mean.value) < 4 * pulls.mean.error, "\(name)")
      #expect(abs(pulls.width.value - 1) < 4 * pulls.width.error + 0.03, "\(name)")
      #expect(abs(pulls.coverage.value - 0.6827) < 4 * pulls.coverage.error, "\(name)")
    }
  }

  @Test func partsJoinToTheWhole() throws {
    let study = try ToyStudy(model, in: 0...10, with: ["ns": 100])
    let whole = try study.run(24, seed: 9)
    var parts = try study.run(10, startingAt: 14, seed: 9, workers: 3)
    parts.join(try study.run(14, seed: 9))
    #expect(parts == whole)
    #expect(whole.truth["ns"] == 100)
    #expect(whole != (try study.run(24, seed: 10)))
  }

  @Test func failingToysAreCounted() throws {
    let impatient = try ToyStudy(model, in: 0...10, minimizer: .migrad(callLimit: 3))
    let results = try impatient.run(5, seed: 1)
    #expect(results.failures.count == 5)
    #expect(results.failures[0].status == .callLimit(calls: 3))
    #expect(results.summary(of: mean) == nil)
    let empty = try ToyStudy(model, in: 0...10, with: ["ns": 0, "nb": 0.0001]).run(3, seed: 1)
    #expect(empty.toys.allSatisfy { $0.status == nil })
  }

  @Test func simultaneousStudiesShareParameters() throws {
    // The mean is common to both channels, the scale to one and to a constraint that is measured again.
    let scale = Parameter("scale", 1, in: 0.5...1.5)
    let other = Parameter("n2", 200, in: 0...2000)
    let joint =
      other
      * (Gaussian(mean: mean, sigma: 1 * scale).of("m", in: 0...10)
        * Exponential(slope: -1 / Parameter("tau", 1.5, in: 0.3...5)).of("t", in: 0...8))
    let study = try ToyStudy(
      [.init(model, in: 0...10), .init(joint)],
      constraints: [
        GaussianConstraint(scale, 1, sigma: 0.02), PoissonConstraint(2 * other, count: 400),
        LogNormalConstraint(scale, median: 1, factor: 1.05),
      ], with: ["n2": 150])
    let results = try study.run(120, seed: 3, workers: 2)
    #expect(results.failures.count <= 3)
    for name in ["mean", "scale", "n2", "tau", "ns"] {
      let pulls = try #require(results.summary(of: name))
      #expect(abs(pulls.mean.value) < 4 * pulls.mean.error, "\(name)")
      #expect(abs(pulls.width.value - 1) < 4 * pulls.width.error + 0.03, "\(name)")
    }
    let errors = results.toys.compactMap { $0.errors["scale"] }
    #expect(errors.allSatisfy { $0 < 0.02 })
    #expect(try study.run(10, startingAt: 5, seed: 3).toys == Array(results.toys[5..<15]))
  }

  @Test func impossibleStudiesAreRefused() {
    let other = Parameter("mean", 4, in: 2...8)
    #expect(throws: MinimizationError.self) {
      try ToyStudy([.init(model, in: 0...10), .init(Gaussian(mean: other, sigma: 1), in: 0...9)])
    }
    let plain = Gaussian(mean: mean, sigma: 1)
    #expect(throws: DensityError.self) { try ToyStudy([.init(plain)]) }
    #expect(throws: DensityError.self) {
      try ToyStudy([.init(plain.of("m", in: 0...1), in: 0...1)])
    }
    let conditional = Gaussian(mean: mean, sigma: 1 * Formula.column("e")).of("m", in: 0...10)
    #expect(throws: DensityError.self) { try ToyStudy([.init(conditional)]).run(1, seed: 1) }
  }

  @Test func unknownTruthIsRefused() {
    #expect(throws: DensityError.self) { try ToyStudy(model, in: 0...10, with: ["n": 1]) }
  }
}
