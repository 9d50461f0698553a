import Densities
import Foundation
import Testing

/// A density with values of its arguments and a range, for tests that hold for every density.
struct DensityCase: Sendable, CustomTestStringConvertible {
  let name: String
  let density: any Density
  let range: ClosedRange<Double>

  var testDescription: String { name }

  /// The values of the arguments, which are numbers here.
  var values: [Double] {
    density.arguments.map {
      if case .constant(let value) = $0.formula { return value }
      return .nan
    }
  }

  func kernel(_ values: [Double]) throws -> any DensityKernel {
    try density.kernel(at: values, over: range)
  }

  /// The density at points, never its logarithm.
  func evaluate(_ x: [Double], _ values: [Double]) throws -> [Double] {
    let kernel = try kernel(values)
    var result = x
    var scratch = [Double](repeating: 0, count: kernel.scratchColumns * x.count)
    var resultSpan = result.mutableSpan
    var scratchSpan = scratch.mutableSpan
    kernel.evaluate(x.span, into: &resultSpan, scratch: &scratchSpan)
    if kernel.isLogarithmic { return result.map { exp($0) } }
    return result
  }

  /// The integrals between edges.
  func integrals(_ edges: [Double], _ values: [Double]) throws -> [Double] {
    var result = [Double](repeating: 0, count: edges.count - 1)
    var span = result.mutableSpan
    try kernel(values).integrals(between: edges.span, into: &span)
    return result
  }

  /// Central differences of a number with respect to each argument.
  func differences(_ number: ([Double]) throws -> Double) rethrows -> [Double] {
    try values.indices.map { index in
      guard values[index].isFinite else { return 0 }
      let step = 1e-4 * max(abs(values[index]), 0.1)
      func at(_ steps: Double) throws -> Double {
        var shifted = values
        shifted[index] += steps * step
        return try number(shifted)
      }
      return try (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * step)
    }
  }

  static let all =
    [
      DensityCase(name: "Gaussian", density: Gaussian(mean: 1.2, sigma: 0.7), range: -3...4),
      DensityCase(name: "Gaussian tail", density: Gaussian(mean: -2, sigma: 0.5), range: 1...3),
      DensityCase(name: "falling exponential", density: Exponential(slope: -0.8), range: 1...9),
      DensityCase(name: "rising exponential", density: Exponential(slope: 1.4), range: -2...3),
      DensityCase(name: "flat exponential", density: Exponential(slope: -1e-4), range: 0...10),
      DensityCase(
        name: "Breit-Wigner", density: BreitWigner(mean: 91, width: 2.5), range: 60...120),
      DensityCase(
        name: "relativistic Breit-Wigner",
        density: RelativisticBreitWigner(mass: 91, width: 2.5), range: 60...120),
      DensityCase(
        name: "Voigt", density: Voigt(mean: 91, sigma: 1.5, width: 2.5), range: 60...120),
      DensityCase(
        name: "narrow Voigt", density: Voigt(mean: 0.2, sigma: 1, width: 1e-3), range: -4...5),
      DensityCase(
        name: "broad Voigt", density: Voigt(mean: 0.2, sigma: 0.05, width: 2), range: -4...5),
      DensityCase(
        name: "left crystal ball", density: CrystalBall(mean: 1, sigma: 0.8, alpha: 1.2, n: 2.5),
        range: -9...5),
      DensityCase(
        name: "right crystal ball",
        density: CrystalBall(mean: 1, sigma: 0.8, alpha: 1.2, n: 1, tail: .right), range: -4...12),
      DensityCase(
        name: "double crystal ball",
        density: CrystalBall(
          mean: 1, sigmaLeft: 0.8, sigmaRight: 1.1, alphaLeft: 1.3, nLeft: 0.7, alphaRight: 1.8,
          nRight: 3.2), range: -6...9),
      DensityCase(name: "uniform", density: Uniform(), range: 2...5),
      DensityCase(name: "Bernstein", density: Bernstein([1.0, 2.0, 0.5, 3.0]), range: -1...3),
      DensityCase(name: "Chebyshev", density: Chebyshev([0.3, -0.2, 0.1]), range: -1...3),
    ] + formulas + composites

  /// Densities that are written as formulas.
  static let formulas = [
    DensityCase(
      name: "bifurcated", density: BifurcatedGaussian(mean: 0.5, sigmaLeft: 1.2, sigmaRight: 2.5),
      range: -10...10),
    DensityCase(
      name: "Hypatia",
      density: Hypatia(
        mean: 0.2, sigma: 0.9, lambda: -1.3, zeta: 0.6, beta: 0.1, alphaLeft: 1.5, nLeft: 2.2,
        alphaRight: 2.1, nRight: 3.5), range: -9...8),
    DensityCase(
      name: "decay", density: Decay(lifetime: 1.5, mean: 0.1, sigma: 0.3), range: -1...12),
    DensityCase(
      name: "oscillating decay",
      density: Decay(
        lifetime: 1.5, deltaGamma: 0.2, deltaM: 2.3, cosh: 1, sinh: 0.3, cos: 0.4, sin: -0.2,
        sides: .both, mean: 0.1, sigma: 0.2), range: -8...9),
    DensityCase(name: "Laplace", density: Laplace(mean: 0.4, scale: 0.9), range: -6...7),
    DensityCase(
      name: "Student", density: StudentT(degrees: 3.5, mean: 0.3, scale: 1.2), range: -8...9),
    DensityCase(
      name: "q-Gaussian", density: QGaussian(q: 1.4, mean: 0.3, sigma: 0.8), range: -5...6),
    DensityCase(
      name: "generalised normal", density: GeneralizedNormal(mean: 0.2, scale: 1.1, power: 2.7),
      range: -4...4),
    DensityCase(
      name: "Cruijff",
      density: Cruijff(
        mean: 0.3, sigmaLeft: 0.8, sigmaRight: 0.5, alphaLeft: 0.1, alphaRight: 0.2), range: -4...5),
    DensityCase(
      name: "Novosibirsk left", density: Novosibirsk(peak: 0.2, width: 0.9, tail: 0.3),
      range: -6...2.9),
    DensityCase(
      name: "Novosibirsk right", density: Novosibirsk(peak: 0.2, width: 0.9, tail: -0.2),
      range: -3...7),
    DensityCase(
      name: "Johnson", density: JohnsonSU(mean: 0.3, width: 1.2, gamma: 0.4, delta: 1.5),
      range: -8...6),
    DensityCase(
      name: "exponential with resolution",
      density: ExponentialGaussian(mean: 0.1, sigma: 0.3, rate: 0.7), range: -2...9),
    DensityCase(
      name: "skewed normal", density: SkewNormal(location: 0.1, scale: 1.3, skew: 2.5),
      range: -3...6),
    DensityCase(
      name: "Bukin",
      density: Bukin(peak: 0.5, width: 1.1, xi: 0.2, tailLeft: -0.1, tailRight: 0.1), range: -8...9),
    DensityCase(
      name: "Landau", density: LandauDensity(location: 1, width: 0.6), range: -1...15),
    DensityCase(
      name: "log-normal", density: LogNormal(median: 1.3, sigma: 0.6, shift: 0.1), range: 0.2...9),
    DensityCase(name: "gamma", density: Gamma(shape: 2.5, scale: 1.3), range: 0...15),
    DensityCase(name: "χ²", density: ChiSquared(degrees: 5), range: 0...25),
    DensityCase(name: "Weibull", density: Weibull(shape: 2.2, scale: 3), range: 0...8),
    DensityCase(name: "Argus", density: Argus(end: 5.5, slope: -3), range: 3.9...5.1),
    DensityCase(
      name: "CMS shape", density: CMSShape(steepness: 0.2, decay: 0.1, turnOn: 60), range: 50...120),
    DensityCase(
      name: "Tsallis", density: Tsallis(mass: 0.14, temperature: 0.2, power: 7), range: 0...5),
    DensityCase(name: "power law", density: PowerLaw(power: -2.5), range: 1...20),
    DensityCase(
      name: "threshold", density: DStarThreshold(end: 0.1396, a: 0.5, b: 0.2, c: 0.004),
      range: 0.142...0.16),
    DensityCase(
      name: "continued Poisson", density: ContinuedPoisson(mean: 3.7), range: 0...15),
    DensityCase(name: "powers", density: Polynomial.powers([0.2, 0.05]), range: -1...3),
    DensityCase(name: "Legendre", density: Polynomial.legendre([0.3, -0.2, 0.1]), range: -1...3),
    DensityCase(name: "Hermite", density: Polynomial.hermite([0.1, 0.05]), range: 0...2),
    DensityCase(name: "Laguerre", density: Polynomial.laguerre([0.2, 0.1]), range: 0...2),
  ]

  /// Densities made of others.
  static let composites = [
    DensityCase(
      name: "cut off", density: Gaussian(mean: 1, sigma: 0.8).truncated(to: -2.5...1.7),
      range: -2...1.5
    ),
    DensityCase(
      name: "product",
      density: Exponential(slope: -0.6).times(Gaussian(mean: 2, sigma: 1.5)), range: 0...6),
    DensityCase(
      name: "convolution",
      density: Convolution(
        BreitWigner(mean: 91, width: 2.5), with: Gaussian(mean: 0.3, sigma: 1.5), reach: 12),
      range: 70...110),
    DensityCase(
      name: "spline of the logarithm",
      density: spline([0, -0.5, -1.2, -1, -2], logarithmic: true), range: 0...4),
    DensityCase(
      name: "spline", density: spline([1, 2, 1.5, 2.5, 1], logarithmic: false), range: 0...4),
    DensityCase(
      name: "morphed",
      density: morph(0.3), range: -4...8),
  ]

  private static func spline(_ heights: [Double], logarithmic: Bool) -> any Density {
    do {
      return try SplineDensity(
        knots: [0, 0.7, 2, 3.1, 4], heights: heights, logarithmic: logarithmic)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func morph(_ place: Double) -> any Density {
    do {
      return try Morph(
        place,
        between: [
          (0, FormulaDensity("first", log: -0.7 * Formula.pow(Formula.variable - 1, 2))),
          (1, FormulaDensity("second", log: -0.3 * Formula.pow(Formula.variable - 2.5, 2))),
        ], kind: .vertical)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
