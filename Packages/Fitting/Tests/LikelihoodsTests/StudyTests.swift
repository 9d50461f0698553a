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

  @Test func unknownTruthIsRefused() {
    #expect(throws: DensityError.self) { try ToyStudy(model, in: 0...10, with: ["n": 1]) }
  }
}
