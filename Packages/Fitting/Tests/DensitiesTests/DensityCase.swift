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

  static let all = [
    DensityCase(name: "Gaussian", density: Gaussian(mean: 1.2, sigma: 0.7), range: -3...4),
    DensityCase(name: "Gaussian tail", density: Gaussian(mean: -2, sigma: 0.5), range: 1...3),
    DensityCase(name: "falling exponential", density: Exponential(slope: -0.8), range: 1...9),
    DensityCase(name: "rising exponential", density: Exponential(slope: 1.4), range: -2...3),
    DensityCase(name: "flat exponential", density: Exponential(slope: -1e-4), range: 0...10),
    DensityCase(name: "Breit-Wigner", density: BreitWigner(mean: 91, width: 2.5), range: 60...120),
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
  ]
}
