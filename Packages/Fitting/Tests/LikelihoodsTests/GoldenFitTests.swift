import Likelihoods
import Testing

@Suite(.enabled(if: Golden.isPresent, "MARTLET_TESTDATA is not set")) struct GoldenFitTests {
  /// Compares values, errors and MINOS errors with a reference, in units of the errors.
  private func check(
    _ fit: Fit, values: [Double], errors: [Double], minos: [[Double]], tolerance: Double = 1e-3
  ) throws {
    #expect(fit.status == .converged)
    for (index, parameter) in fit.fittedParameters.enumerated() {
      let (name, error) = (parameter.name, errors[index])
      #expect(abs(parameter.value - values[index]) < tolerance * error, "value of \(name)")
      let own = try #require(parameter.error)
      #expect(abs(own - error) < tolerance * error, "error of \(name)")
      let interval = try fit.minos(name)
      let (low, high) = (try #require(interval.lowerError), try #require(interval.upperError))
      #expect(abs(low - minos[index][0]) < 2 * tolerance * error, "lower end of \(name)")
      #expect(abs(high - minos[index][1]) < 2 * tolerance * error, "upper end of \(name)")
    }
  }

  @Test func signalAndBackground() throws {
    let golden = try Golden.section("roofit", "fit_sb_extended", "iminuit")
    let data =
      Quantile.normal(mean: 5, sigma: 0.6, in: -100...100, count: 300)
      + Quantile.exponential(rate: 0.25, end: 10, count: 700)
    let mu = Parameter("mu", 4.8, in: 3...7)
    let sigma = Parameter("sg", 0.5, in: 0.1...3)
    let slope = Parameter("la", -0.2, in: -2...0)
    let signal = Parameter("ns", 250, in: 0...2000)
    let background = Parameter("nb", 750, in: 0...5000)
    let model = signal * Gaussian(mean: mu, sigma: sigma) + background * Exponential(slope: slope)
    let nll = try ExtendedUnbinnedNLL(model, data, in: 0...10)
    #expect(nll.parameters.map(\.name) == ["ns", "mu", "sg", "nb", "la"])
    let fit = try nll.minimize(using: .migrad(tolerance: 0.001))
    #expect(abs(fit.minimum - golden.number("half_fval")) < 1e-4)
    let order = [3, 0, 1, 4, 2]
    try check(
      fit, values: order.map { golden.numbers("values")[$0] },
      errors: order.map { golden.numbers("errors")[$0] },
      minos: order.map { golden.table("minos")[$0] })
    let covariance = try #require(fit.covariance)
    let expected = golden.table("cov")
    for row in 0..<5 {
      for column in 0..<5 {
        let scale = (expected[order[row]][order[row]] * expected[order[column]][order[column]])
          .squareRoot()
        #expect(
          abs(covariance.matrix[row, column] - expected[order[row]][order[column]]) < 2e-3 * scale)
      }
    }
  }

  @Test func gaussianQuantiles() throws {
    let golden = try Golden.section("roofit", "fit_gauss_quantiles", "iminuit")
    let data = Quantile.normal(mean: 1, sigma: 3, in: -10...10, count: 500)
    let gauss = Gaussian(
      mean: Parameter("mean", 0.5, in: -10...10), sigma: Parameter("sigma", 2, in: 0.1...10))
    let fit = try UnbinnedNLL(gauss, data, in: -10...10).minimize()
    #expect(abs(fit.minimum - golden.number("nll")) < 1e-5)
    try check(
      fit, values: golden.numbers("values"), errors: golden.numbers("errors"),
      minos: golden.table("minos"))
  }

  private var binnedModel: (s: Parameter, b: Parameter, peak: Gaussian, tail: Exponential) {
    let (s, b) = (Parameter("s", 200, in: 0...1000), Parameter("b", 600, in: 0...2000))
    let peak = Gaussian(
      mean: Parameter("mu", 1.1, in: 0...2), sigma: Parameter("sg", 0.2, in: 0.01...1))
    let tail = Exponential(slope: -1 / Parameter("tau", 1.5, in: 0.1...10))
    return (s, b, peak, tail)
  }

  @Test func extendedBinned() throws {
    let golden = try Golden.section("cost_function_fits", "extended_binned_nll")
    let (s, b, peak, tail) = binnedModel
    let nll = try ExtendedBinnedNLL(
      s * peak + b * tail, golden.numbers("n"), edges: golden.numbers("xe"))
    let fit = try nll.minimize()
    #expect(abs(2 * fit.minimum - golden.number("fval")) < 1e-5)
    let goodness = nll.goodness(of: fit)
    #expect(goodness.degreesOfFreedom == 5)
    #expect(abs(goodness.chiSquare - golden.number("fval")) < 1e-5)
    let order = [0, 2, 3, 1, 4]
    try check(
      fit, values: order.map { golden.numbers("values")[$0] },
      errors: order.map { golden.numbers("errors")[$0] },
      minos: order.map { golden.table("minos")[$0] }, tolerance: 2e-3)
  }

  @Test func binned() throws {
    let golden = try Golden.section("cost_function_fits", "binned_nll")
    let z = Parameter("z", 0.3, in: 0...1)
    let (_, _, peak, tail) = binnedModel
    let nll = try BinnedNLL(
      z * peak + (1 - z) * tail, golden.numbers("n"), edges: golden.numbers("xe"))
    let fit = try nll.minimize()
    #expect(abs(2 * fit.minimum - golden.number("fval")) < 1e-5)
    #expect(nll.goodness(of: fit).degreesOfFreedom == 5)
    try check(
      fit, values: golden.numbers("values"), errors: golden.numbers("errors"),
      minos: golden.table("minos"), tolerance: 2e-3)
  }

  @Test(arguments: [false, true], ["least_squares_line", "least_squares_soft_l1"])
  func leastSquares(withGradient: Bool, key: String) throws {
    let golden = try Golden.section("cost_function_fits", key)
    let x = golden.numbers("x")
    let gradient: @Sendable (Double, [Double]) -> [Double] = { x, _ in [1, x] }
    let cost = try LeastSquares(
      x: x, y: golden.numbers("y"), errors: x.map { _ in golden.number("yerr") },
      loss: key.hasSuffix("l1") ? .softL1 : .linear,
      parameters: [Parameter("a", 0.5), Parameter("b", 2)],
      gradient: withGradient ? gradient : nil
    ) { x, p in p[0] + p[1] * x }
    let fit = try cost.minimize(using: .migrad(tolerance: 0.001))
    #expect(abs(fit.minimum - golden.number("fval")) < 1e-5)
    try check(
      fit, values: golden.numbers("values"), errors: golden.numbers("errors"),
      minos: golden.table("minos"))
  }

  @Test func leastSquaresWithConstraint() throws {
    let golden = try Golden.section("cost_function_fits", "least_squares_plus_constraint")
    let line = try Golden.section("cost_function_fits", "least_squares_line")
    let (a, b) = (Parameter("a", 0.5), Parameter("b", 2))
    let x = line.numbers("x")
    let cost = try LeastSquares(
      x: x, y: line.numbers("y"), errors: x.map { _ in 0.2 }, parameters: [a, b]
    ) { x, p in p[0] + p[1] * x }
    let fit = try (cost + GaussianConstraint(a, 1.3, sigma: 0.05)).minimize()
    #expect(abs(fit.minimum - golden.number("fval")) < 1e-5)
    try check(
      fit, values: golden.numbers("values"), errors: golden.numbers("errors"),
      minos: golden.table("minos"))
  }
}
