import Densities
import Foundation
import HEPCore
import Testing

@Suite struct JointKernelTests {
  private let ranges = ["x": -1.0...4.0, "y": -3.0...2.5]

  private func sample(_ count: Int, seed: UInt64 = 3) -> [String: [Double]] {
    var generator = RandomStream(seed: seed)
    var (x, y): ([Double], [Double]) = ([], [])
    for _ in 0..<count {
      let first = generator.normal()
      x.append(1 + first)
      y.append(0.7 * first + 0.5 * generator.normal())
    }
    return ["x": x, "y": y]
  }

  /// The sum over a grid of cells, whose values at the middle stand for their integrals.
  private func integral(_ density: JointKernelDensity, cells: Int = 70) throws -> Double {
    let (a, b) = (5.0 / Double(cells), 5.5 / Double(cells))
    var points: [String: [Double]] = ["x": [], "y": []]
    for i in 0..<cells {
      for j in 0..<cells {
        points["x"]?.append(-1 + (Double(i) + 0.5) * a)
        points["y"]?.append(-3 + (Double(j) + 0.5) * b)
      }
    }
    return try density.density(at: points).reduce(0, +) * a * b
  }

  @Test(arguments: [
    JointKernelDensity.Bandwidth.scott(), .silverman(0.7), .adaptive(), .fixed(0.4),
  ])
  func isNormalisedWithinItsRanges(_ bandwidth: JointKernelDensity.Bandwidth) throws {
    let events = sample(120)
    let weights = (0..<120).map { 0.5 + Double($0 % 3) }
    let density = try JointKernelDensity(events, weights: weights, in: ranges, bandwidth: bandwidth)
    #expect(abs(try integral(density) - 1) < 5e-4)
  }

  @Test func isTheSumOfKernels() throws {
    // Far from all ends nothing is cut, and the sum can be written down.
    let wide = ["x": -100.0...100, "y": -100.0...100]
    let events = sample(40)
    let (x, y) = (try #require(events["x"]), try #require(events["y"]))
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / 40 }
    func covariance(_ a: [Double], _ b: [Double]) -> Double {
      zip(a, b).reduce(0) { $0 + ($1.0 - mean(a)) * ($1.1 - mean(b)) } / 39
    }
    let (xx, yy, xy) = (covariance(x, x), covariance(y, y), covariance(x, y))
    let determinant = xx * yy - xy * xy
    let h = pow(40, -1.0 / 6)
    let points: [String: [Double]] = ["x": [0.3, 2, -1], "y": [0.1, -1, 3]]
    let found = try JointKernelDensity(events, in: wide, bandwidth: .scott()).density(at: points)
    for index in 0..<3 {
      var sum = 0.0
      for event in 0..<40 {
        let (a, b) = (points["x"]![index] - x[event], points["y"]![index] - y[event])
        let square = (a * a * yy - 2 * a * b * xy + b * b * xx) / determinant
        sum += exp(-0.5 * square / (h * h))
      }
      let expected = sum / (40 * 2 * Double.pi * h * h * determinant.squareRoot())
      #expect(abs(found[index] - expected) < 1e-12 * expected)
    }
  }

  @Test func drawsWhatItSays() throws {
    let density = try JointKernelDensity(sample(80), in: ranges, bandwidth: .adaptive())
    var generator = RandomStream(seed: 8)
    let drawn: [String: [Double]] = try density.sample(8000, using: &generator)
    let (x, y) = (try #require(drawn["x"]), try #require(drawn["y"]))
    #expect(x.allSatisfy((-1.0...4.0).contains) && y.allSatisfy((-3.0...2.5).contains))
    // The share of a quarter of the box, from a grid and from the events.
    let inside = Double(zip(x, y).count { $0 < 1.5 && $1 < 0 }) / 8000
    var points: [String: [Double]] = ["x": [], "y": []]
    for i in 0..<40 {
      for j in 0..<40 {
        points["x"]?.append(-1 + 2.5 * (Double(i) + 0.5) / 40)
        points["y"]?.append(-3 + 3 * (Double(j) + 0.5) / 40)
      }
    }
    let expected = try density.density(at: points).reduce(0, +) * 7.5 / 1600
    #expect(abs(inside - expected) < 4 * (0.25 / 8000).squareRoot())
  }

  @Test func threeVariablesAreNormalised() throws {
    var events = sample(120)
    var generator = RandomStream(seed: 4)
    events["z"] = events["y"]!.map { 0.3 * $0 + generator.normal() }
    let three = ["x": 0.0...3.0, "y": -1.0...1.0, "z": -1.0...2.0]
    let density = try JointKernelDensity(events, in: three)
    var points: [String: [Double]] = ["x": [], "y": [], "z": []]
    for i in 0..<8000 {
      points["x"]?.append(3 * (Double(i % 20) + 0.5) / 20)
      points["y"]?.append(-1 + 2 * (Double(i / 20 % 20) + 0.5) / 20)
      points["z"]?.append(-1 + 3 * (Double(i / 400) + 0.5) / 20)
    }
    let integral = try density.density(at: points).reduce(0, +) * 18 / 8000
    #expect(abs(integral - 1) < 2e-3)
  }

  @Test func faultsAreNamed() throws {
    func text(_ make: () throws -> Any) -> String {
      do { return "\(try make())" } catch { return "\(error)" }
    }
    let good = sample(10)
    #expect(text { try JointKernelDensity(["x": [1, 2]], in: ranges) }.contains("column \"y\""))
    #expect(
      text { try JointKernelDensity(["x": [1, 2], "y": [1]], in: ranges) }.contains("1 events"))
    #expect(
      text { try JointKernelDensity(["x": [1, .nan], "y": [1, 2]], in: ranges) }
        .contains("x of event 1 = nan"))
    #expect(text { try JointKernelDensity(good, in: [:]) }.contains("one to six"))
    #expect(text { try JointKernelDensity(good, weights: [1], in: ranges) }.contains("10 weights"))
    #expect(
      text { try JointKernelDensity(["x": [1, 2, 3], "y": [2, 4, 6]], in: ranges) }
        .contains("variance"))
    #expect(text { try JointKernelDensity(["x": [1], "y": [2]], in: ranges) }.contains("variance"))
    #expect(text { try JointKernelDensity(good, in: ["x": 1...1]) }.contains("1.0...1.0"))
    #expect(
      text { try JointKernelDensity(good, in: ["x": 900...901, "y": 0...1]) }.contains("integral"))
    #expect(
      text { try JointKernelDensity(good, in: ranges, bandwidth: .fixed(0)) }.contains("bandwidth"))
    let density = try JointKernelDensity(good, in: ranges)
    #expect(text { try density.density(at: [0.5], in: 0...1) }.contains("columns"))
    #expect(text { try density.density(at: ["x": [1]]) }.contains("column \"y\""))
    var generator = RandomStream(seed: 1)
    #expect(
      text { try density.sample(3, in: 0...1, using: &generator) as [Double] }.contains("columns"))
    let conditional = Gaussian(mean: 0, sigma: 1 * Formula.column("e")).of("x", in: -1...1)
    #expect(
      text { try conditional.sample(3, using: &generator) as [String: [Double]] }
        .contains("column"))
  }
}
