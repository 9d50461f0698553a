import HEPCore
import Likelihoods
import Testing

@Suite struct ModelTests {
  private let mean = Parameter("mean", 5, in: 0...10)
  private let signal = Parameter("ns", 100, in: 0...1000)
  private let background = Parameter("nb", 300, in: 0...1000)

  private var model: Model {
    signal * Gaussian(mean: mean, sigma: 0.5)
      + background * Exponential(slope: -0.2).labelled("tail")
  }

  @Test func namesItsComponents() throws {
    #expect(model.labels == ["ns", "tail"])
    #expect(try model.parameters().map(\.name) == ["ns", "mean", "nb"])
  }

  @Test func predictsYields() throws {
    let edges = (0...50).map { 0.2 * Double($0) }
    let prediction = try model.expected(edges: edges, at: ["ns": 120])
    #expect(abs(prediction.total.reduce(0, +) - 420) < 1e-9)
    let peak = try #require(prediction["ns"])
    #expect(abs(peak.reduce(0, +) - 120) < 1e-9)
    let fine = try model.curve(at: edges.map { $0 + 0.1 }.dropLast(), in: 0...10)
    #expect(abs(fine.total.reduce(0, +) * 0.2 - 400) < 1)
    #expect(fine.labels == ["ns", "tail"])
  }

  @Test func samplesWhatItPredicts() throws {
    var generator = RandomStream(seed: 1, stream: 0)
    let events = try model.sample(20_000, in: 0...10, using: &generator)
    #expect(events.count == 20_000)
    let shape = Parameter("m", 4.8, in: 0...10)
    let fraction = Parameter("f", 0.5, in: 0...1)
    let mixture =
      fraction * Gaussian(mean: shape, sigma: 0.5) + (1 - fraction) * Exponential(slope: -0.2)
    let fit = try UnbinnedNLL(mixture, events, in: 0...10).minimize()
    #expect(fit.status == .converged)
    #expect(abs(fit[shape].value - 5) < 4 * (fit[shape].error ?? 0))
    #expect(abs(fit[fraction].value - 0.25) < 4 * (fit[fraction].error ?? 0))
    let number = try model.sample(in: 0...10, using: &generator).count
    #expect(abs(number - 400) < 100)
  }

  @Test func formulasShareParameters() throws {
    // Two samples with a common scale: one parameter in two costs.
    let scale = Parameter("scale", 1, in: 0.5...2)
    let one = try UnbinnedNLL(
      Gaussian(mean: 2 * scale, sigma: 0.5), [2.1, 2.2, 2.3], in: -10...10)
    let two = try UnbinnedNLL(
      Gaussian(mean: 5 * scale, sigma: 0.5), [5.4, 5.5, 5.6], in: -10...20)
    let fit = try (one + two).minimize()
    #expect(fit.parameters.map(\.name) == ["scale"])
    // The exact minimum of Σ (x - k · scale)² is Σ k x / Σ k².
    let exact = 95.7 / 87
    #expect(abs(fit[scale].value - exact) < 1e-6)
    #expect(abs((fit[scale].error ?? 0) - 0.5 / 87.0.squareRoot()) < 1e-6)
  }

  @Test func functionDensityNeedsNoGradient() throws {
    let power = Parameter("power", 1, in: 0.1...5)
    let own = FunctionDensity("Own", [DensityArgument("power", power)]) { x, p in
      var result = 1.0
      for _ in 0..<2 { result *= x }
      return 1 + p[0] * result
    }
    let events = (0..<500).map { ((Double($0) + 0.5) / 500).squareRoot() }
    let cost = try UnbinnedNLL(own, events, in: 0...1)
    #expect(!cost.hasGradient)
    let fit = try cost.minimize()
    #expect(fit.status == .converged)
    // ∫ 1 + p x² is 1 + p / 3.
    let value = fit[power].value
    let mean = events.reduce(0) { $0 + $1 * $1 / (1 + value * $1 * $1) } / 500
    #expect(abs(mean - 1 / (3 + value)) < 1e-5 || fit[power].limit == .upper)
  }

  @Test func yieldAtItsLimitConverges() throws {
    // No events near the peak: the yield goes to its limit.
    let all = (0..<200).map { 0.05 * (Double($0) + 0.5) }
    let events = all.filter { abs($0 - 5) > 1.5 }
    let cost = try ExtendedUnbinnedNLL(model, events, in: 0...10)
    let fit = try cost.minimize(parameters: cost.parameters.fixing(mean))
    #expect(fit.status == .converged)
    #expect(fit[signal].value == 0)
    #expect(fit[signal].limit == .lower)
    #expect(fit[signal].error == nil)
    #expect(fit.parametersAtLimit.map(\.name) == ["ns"])
    #expect(abs(fit[background].value - Double(events.count)) < 1e-3)
    let interval = try fit.minos(signal)
    #expect(interval.lower == .limit(0))
    #expect((interval.upperError ?? 0) > 0.5)
    #expect(fit.description.contains("at its lower limit"))
  }
}
