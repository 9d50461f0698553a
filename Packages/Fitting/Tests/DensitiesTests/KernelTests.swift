import Densities
import Foundation
import HEPCore
import Testing

@Suite struct KernelTests {
  /// Simpson's rule with so many points that it is exact for all shapes here.
  private func simpson(_ test: DensityCase, from low: Double, to high: Double) throws -> Double {
    let count = 4000
    let x = (0...count).map { low + (high - low) * Double($0) / Double(count) }
    let y = try test.evaluate(x, test.values)
    let sum = (0...count).reduce(0.0) { sum, index in
      let weight = index == 0 || index == count ? 1.0 : index % 2 == 1 ? 4 : 2
      return sum + weight * y[index]
    }
    return sum * (high - low) / Double(3 * count)
  }

  @Test(arguments: DensityCase.all)
  func integralsAgreeWithQuadrature(_ test: DensityCase) throws {
    let (low, high) = (test.range.lowerBound, test.range.upperBound)
    let edges = [0, 0.13, 0.31, 0.47, 0.5, 0.83, 1].map { low + (high - low) * $0 }
    let integrals = try test.integrals(edges, test.values)
    let whole = try test.integrals([low, high], test.values)[0]
    #expect(abs(integrals.reduce(0, +) - whole) < 1e-12 * whole)
    for (index, integral) in integrals.enumerated() {
      let expected = try simpson(test, from: edges[index], to: edges[index + 1])
      #expect(abs(integral - expected) < 1e-8 * expected + 1e-11 * whole, "bin \(index)")
    }
  }

  @Test(arguments: DensityCase.all)
  func gradientOfLogarithmAgreesWithDifferences(_ test: DensityCase) throws {
    let (low, high) = (test.range.lowerBound, test.range.upperBound)
    let x = (0..<57).map { low + (high - low) * (Double($0) + 0.37) / 57 }
    let weights = x.indices.map { 0.3 + 0.1 * Double($0 % 7) }
    let kernel = try test.kernel(test.values)
    var values = x
    var scratch = [Double](repeating: 0, count: kernel.scratchColumns * x.count)
    var gradient = test.values.map { _ in 0.0 }
    var valueSpan = values.mutableSpan
    var scratchSpan = scratch.mutableSpan
    kernel.evaluate(x.span, into: &valueSpan, scratch: &scratchSpan)
    kernel.addLogGradient(
      x.span, weights: weights.span, scratch: &scratchSpan, to: &gradient)
    let expected = try test.differences { shifted in
      zip(try test.evaluate(x, shifted), weights).reduce(0) { $0 + $1.1 * log($1.0) }
    }
    let scale = weights.reduce(0, +)
    for index in gradient.indices {
      #expect(
        abs(gradient[index] - expected[index]) < 1e-7 * max(abs(expected[index]), scale),
        "argument \(index)")
    }
  }

  @Test(arguments: DensityCase.all)
  func gradientOfIntegralsAgreesWithDifferences(_ test: DensityCase) throws {
    let (low, high) = (test.range.lowerBound, test.range.upperBound)
    let edges = [0, 0.13, 0.31, 0.47, 0.5, 0.83, 1].map { low + (high - low) * $0 }
    let weights = [1, -0.5, 2, 0.7, 1.1, 0.4]
    var gradient = test.values.map { _ in 0.0 }
    try test.kernel(test.values).addIntegralGradient(
      between: edges.span, weights: weights.span, to: &gradient)
    let expected = try test.differences { shifted in
      zip(try test.integrals(edges, shifted), weights).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let scale = try test.integrals([low, high], test.values)[0]
    for index in gradient.indices {
      #expect(
        abs(gradient[index] - expected[index]) < 1e-7 * max(abs(expected[index]), scale),
        "argument \(index)")
    }
  }

  @Test(arguments: DensityCase.all)
  func drawsFollowTheDensity(_ test: DensityCase) throws {
    let (low, high) = (test.range.lowerBound, test.range.upperBound)
    let kernel = try test.kernel(test.values)
    let whole = try test.integrals([low, high], test.values)[0]
    var generator = RandomStream(seed: 5, stream: 1)
    let count = 400
    let draws = kernel.draw(count, in: test.range, using: &generator).sorted()
    #expect(draws.count == count)
    #expect(draws.allSatisfy(test.range.contains))
    // Kolmogorov's statistic: beyond 1.95 in one case of a thousand.
    var largest = 0.0
    for (index, x) in draws.enumerated() where x > low && x < high {
      let below = try test.integrals([low, x], test.values)[0] / whole
      let (before, after) = (Double(index) / Double(count), Double(index + 1) / Double(count))
      largest = max(largest, abs(below - before), abs(below - after))
    }
    #expect(largest * Double(count).squareRoot() < 1.95)
  }
}
