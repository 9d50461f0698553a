import HEPCore
import Likelihoods
import Synchronization
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
    let prediction = try model.expected(edges: edges, with: ["ns": 120])
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

  @Test func unknownNamesAreRefused() throws {
    var generator = RandomStream(seed: 1, stream: 0)
    let typo = ["n": 120.0]
    let attempts: [() throws -> Any] = [
      { try model.expected(edges: [0, 1], with: typo) },
      { try model.curve(at: [1], in: 0...10, with: typo) },
      { try model.sample(3, in: 0...10, with: typo, using: &generator) },
      { try model.sample(in: 0...10, with: typo, using: &generator) },
    ]
    for attempt in attempts {
      let error = #expect(throws: DensityError.self) { _ = try attempt() }
      #expect(
        error?.description
          == "The model has no parameter \"n\": name one of [\"ns\", \"mean\", \"nb\"]")
    }
  }

  @Test func aPartOfAModelTakesTheWholeFit() throws {
    var generator = RandomStream(seed: 2, stream: 0)
    let events = try model.sample(in: 0...10, using: &generator)
    let fit = try ExtendedUnbinnedNLL(model, events, in: 0...10).minimize()
    let part = signal * Gaussian(mean: mean, sigma: 0.5)
    let yield = try part.expected(edges: [0, 10], with: fit).total[0]
    #expect(abs(yield - fit[signal].value) < 1e-9)
    let peak = try part.curve(at: [fit[mean].value], in: 0...10, with: fit).total[0]
    #expect(abs(peak - yield / (0.5 * (2 * Double.pi).squareRoot())) < 1e-3 * peak)
    let toy = try part.sample(2000, in: 0...10, with: fit, using: &generator)
    #expect(abs(toy.reduce(0, +) / 2000 - fit[mean].value) < 0.05)
    let count = try part.sample(in: 0...10, with: fit, using: &generator).count
    #expect(abs(Double(count) - yield) < 5 * yield.squareRoot())
  }

  @Test func impossibleSamplesAreRefused() {
    var generator = RandomStream(seed: 3, stream: 0)
    for yield in [-1, 5e11, 1e300, .infinity, .nan] {
      #expect(throws: DensityError.self) {
        try model.sample(in: 0...10, with: ["ns": yield], using: &generator)
      }
    }
    for count in [-1, .min, .max, 1_000_000_001] {
      #expect(throws: DensityError.self) {
        try model.sample(count, in: 0...10, using: &generator)
      }
    }
    let huge = 1e308 * Uniform() + 1e308 * Uniform()
    #expect(throws: DensityError.self) { try huge.sample(2, in: 0...1, using: &generator) }
  }

  @Test(arguments: [Double.nan, .infinity])
  func functionThatIsNotFiniteIsGivenUpSoon(value: Double) {
    let calls = Mutex(0)
    let own = FunctionDensity("Own", []) { x, _ in
      calls.withLock { $0 += 1 }
      return x < 0.9 ? 1 : value
    }
    #expect(throws: DensityError.self) { try own.expected(edges: [0, 1]) }
    #expect(calls.withLock { $0 } < 2000)
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
