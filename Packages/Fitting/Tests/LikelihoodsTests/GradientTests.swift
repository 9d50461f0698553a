import HEPCore
import Likelihoods
import LinearAlgebra
import Testing

/// A cost of every kind, with random points at which its gradient is compared with differences.
struct CostCase: Sendable, CustomTestStringConvertible {
  let name: String
  let make: @Sendable () throws -> any CostFunction
  var testDescription: String { name }

  static let events = (0..<3000).map { index in
    10 * (Double(index) + 0.5) / 3000
  }
  static let mass = Parameter("m", 5, in: 3...7)
  static let sigma = Parameter("s", 0.8, in: 0.3...2)
  static let slope = Parameter("a", -0.2, in: -1...1)
  static let width = Parameter("g", 0.5, in: 0.1...2)
  static let (signal, background) = (
    Parameter("ns", 900, in: 0...3000), Parameter("nb", 2100, in: 0...3000)
  )
  static let fraction = Parameter("f", 0.4, in: 0...1)
  static let edges = (0...40).map { 0.25 * Double($0) }
  static let counts = (0..<40).map { Double(20 + ($0 * 7) % 11) }

  static var peaks: Model {
    let tail = CrystalBall(
      mean: mass, sigma: sigma, alphaLeft: Parameter("al", 1.2, in: 0.5...3),
      nLeft: Parameter("nl", 2.2, in: 0.5...9), alphaRight: 1.7, nRight: 3)
    let shape =
      fraction * Voigt(mean: mass + 0.1, sigma: sigma, width: width) + (1 - fraction) * tail
    return signal * shape + background * Exponential(slope: slope)
  }

  static var backgrounds: Model {
    fraction * Bernstein([1.0, Parameter("b1", 2, in: 0.5...4), Parameter("b2", 0.7, in: 0.5...4)])
      + (1 - fraction)
      * Chebyshev([Parameter("c1", 0.1, in: -0.3...0.3), Parameter("c2", 0.1, in: -0.3...0.3)])
      + 0.1 * BreitWigner(mean: mass, width: width)
      + 0.2 * RelativisticBreitWigner(mass: mass, width: Formula.exp(slope)) + 0.3 * Uniform()
  }

  /// Densities that are written as formulas, one of them without logarithm.
  static var formulas: Model {
    let x = Formula.variable
    let wave = FormulaDensity("wave", 1.5 + Formula.sin(width * x) * Formula.exp(slope))
    let peak = FormulaDensity("peak", log: -Formula.log1p(Formula.pow((x - mass) / sigma, 2)))
    return fraction * wave + (1 - fraction) * peak
      + 0.2 * ExponentialGaussian(mean: mass, sigma: sigma, rate: width)
      + 0.1 * JohnsonSU(mean: mass, width: sigma, gamma: slope, delta: 1.3)
  }

  /// A signal and a background in two columns.
  static var joint: Model {
    signal
      * (Gaussian(mean: mass, sigma: sigma).of("m", in: 0...10)
        * Exponential(slope: slope).of("t", in: 0...10))
      + background
      * (Uniform().of("m", in: 0...10) * Exponential(slope: slope * 0.3).of("t", in: 0...10))
  }

  static let all = [
    CostCase(name: "unbinned, one density") {
      try UnbinnedNLL(Gaussian(mean: mass, sigma: sigma), events, in: 0...10)
    },
    CostCase(name: "unbinned") { try UnbinnedNLL(backgrounds, events, in: 0...10) },
    CostCase(name: "extended unbinned") { try ExtendedUnbinnedNLL(peaks, events, in: 0...10) },
    CostCase(name: "binned") { try BinnedNLL(backgrounds, counts, edges: edges) },
    CostCase(name: "extended binned") { try ExtendedBinnedNLL(peaks, counts, edges: edges) },
    CostCase(name: "unbinned, several formulas") { try UnbinnedNLL(formulas, events, in: 0...10) },
    CostCase(name: "weighted unbinned") {
      try ExtendedUnbinnedNLL(
        peaks, events, weights: events.map { 0.5 + 0.1 * $0 }, in: 0...10)
    },
    CostCase(name: "weighted binned") {
      try BinnedNLL(
        backgrounds, counts, variances: counts.map { 1.7 * $0 + 1 }, edges: edges)
    },
    CostCase(name: "joint") {
      try ExtendedUnbinnedNLL(joint, columns: ["m": events, "t": events.map { 10 - 0.9 * $0 }])
    },
    CostCase(name: "conditional") {
      try UnbinnedNLL(
        Gaussian(mean: mass, sigma: sigma * Formula.column("e")).of("m", in: 0...10),
        columns: ["m": events, "e": events.map { 1 + 0.2 * $0 }])
    },
    CostCase(name: "convolution") {
      try UnbinnedNLL(
        Convolution(
          BreitWigner(mean: mass, width: width), with: Gaussian(mean: 0.1, sigma: sigma), reach: 5),
        events, in: 0...10)
    },
    CostCase(name: "other constraints") {
      try ExtendedUnbinnedNLL(peaks, events, in: 0...10)
        + PoissonConstraint(2 * background, count: 4100)
        + LogNormalConstraint(sigma * 1.1, median: 0.9, factor: 1.2)
    },
    CostCase(name: "curve") {
      try LeastSquares(
        x: edges.dropLast(), y: counts, errors: counts.map { $0.squareRoot() },
        loss: .cauchy(scale: 2),
        signal * Formula.exp(-0.5 * Formula.pow((Formula.variable - mass) / sigma, 2)) + background)
    },
    CostCase(name: "sum with constraints") {
      try ExtendedUnbinnedNLL(peaks, events, in: 0...10)
        + GaussianConstraint(
          [mass, sigma], [5.1, 0.7],
          covariance: SymmetricMatrix(Matrix([[0.02, 0.01], [0.01, 0.03]])))
        + GaussianConstraint(width, 0.4, sigma: 0.1)
    },
  ]
}

@Suite struct GradientTests {
  @Test(arguments: CostCase.all)
  func agreesWithDifferences(_ test: CostCase) throws {
    let cost = try test.make()
    #expect(cost.hasGradient)
    var generator = RandomStream(seed: 8, stream: 3)
    for _ in 0..<4 {
      let point = cost.parameters.map { parameter in
        let (low, high) = (parameter.lower ?? 0, parameter.upper ?? 0)
        return low + (high - low) * Double.random(in: 0.1...0.9, using: &generator)
      }
      var gradient = point
      let value = cost.valueAndGradient(at: point, gradient: &gradient)
      #expect(abs(value - cost.value(at: point)) <= 1e-12 * abs(value))
      for index in point.indices {
        let step = 1e-4 * max(abs(point[index]), 0.1)
        func at(_ steps: Double) -> Double {
          var shifted = point
          shifted[index] += steps * step
          return cost.value(at: shifted)
        }
        let expected = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * step)
        let scale = max(abs(expected), 1e-4 * abs(value) / max(abs(point[index]), 0.1))
        #expect(
          abs(gradient[index] - expected) < 2e-6 * scale, "\(cost.parameters[index].name)")
      }
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func bitsDoNotDependOnWorkers(workers: Int) throws {
    let events = (0..<50_000).map { 10 * (Double($0) + 0.5) / 50_000 }
    let single = try ExtendedUnbinnedNLL(CostCase.peaks, events, in: 0...10)
    let several = try ExtendedUnbinnedNLL(CostCase.peaks, events, in: 0...10, workers: workers)
    let point = single.parameters.map(\.start)
    var (first, second) = (point, point)
    #expect(
      single.valueAndGradient(at: point, gradient: &first)
        == several.valueAndGradient(at: point, gradient: &second))
    #expect(first == second)
  }

  @Test func farEventsDoNotUnderflow() throws {
    // 60 standard deviations away exp(-t² / 2) is zero in a Double.
    let model =
      3 * Gaussian(mean: CostCase.mass, sigma: 0.01) + 2 * Gaussian(mean: 5.0, sigma: 0.02)
    let cost = try ExtendedUnbinnedNLL(model, [5, 7], in: 0...10)
    var gradient = [0.0]
    let value = cost.valueAndGradient(at: [5], gradient: &gradient)
    #expect(value.isFinite && value > 4000)
    #expect(gradient[0].isFinite)
  }
}
