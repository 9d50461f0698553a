import Foundation
import HEPCore
import Minimization
import Testing

@testable import Densities

/// Densities whose numbers come from mpmath and SciPy.
@Suite struct SpecialShapeTests {
  /// Order, argument, and the logarithm of K with its derivatives in z, zz, ν and zν, from mpmath.
  @Test(arguments: [
    (0.0, 0.01, [1.5520724788482158, -21.17532554066203, 1670.1381423131892, 0.0, 0.0]),
    (0.5, 2.0, [-2.1207822376352452, -1.25, 0.125, 0.20634564990105583, -0.087308700197888334]),
    (
      -1.8, 0.6,
      [
        1.3062839123121434, -3.2943239405592237, 4.6379696755903894, -1.5758435842885674,
        1.4431644951100182,
      ]
    ),
    (
      3.7, 0.05,
      [
        14.383547660598557, -74.009257999289685, 1479.8148903803693, 4.8561187064340296,
        -19.996572317765928,
      ]
    ),
    (
      7.25, 30.0,
      [
        -30.620780243995111, -1.0444432578899594, 0.0023558340889842495, 0.23568812542474164,
        -0.0076011062298691749,
      ]
    ),
    (
      -0.5, 1e-4,
      [
        4.8308615386328188, -5000.9999999999998, 49999999.999999995, -7.9417657108325897,
        9984.1164685783343,
      ]
    ),
    (
      40.0, 2.0,
      [
        105.91298069727809, -20.025623747941994, 9.9872053798326345, 3.6769841659852586,
        -0.49934387725771598,
      ]
    ),
  ])
  func besselFunction(_ order: Double, _ z: Double, _ expected: [Double]) {
    let bessel = LogBesselK(order: order, z)
    let found = [bessel.value, bessel.slope, bessel.curvature, bessel.orderSlope, bessel.mixed]
    for (place, (a, b)) in zip(found, expected).enumerated() {
      // Curvatures are differences of squares of slopes.
      let scale = place == 2 ? max(abs(b), expected[1] * expected[1]) : max(abs(b), 1)
      #expect(abs(a - b) < 2e-13 * scale, "\(place)")
    }
  }

  @Test func hypatia() throws {
    let density = Hypatia(
      mean: 0.2, sigma: 0.9, lambda: -1.3, zeta: 0.6, beta: 0.1, alphaLeft: 1.5, nLeft: 2.2,
      alphaRight: 2.1, nRight: 3.5)
    try check(
      density,
      [
        (-8.5, 0.0008838405206233406), (-3.0, 0.008850959541271377), (-1.0, 0.1012830861760058),
        (0.1, 0.5666438147033154), (1.3, 0.1539057334742939), (2.5, 0.02180375585901576),
        (7.0, 0.0006475363072951747),
      ], in: -9...8, tolerance: 1e-10)
  }

  @Test func hypatiaRefusesTailsThatRise() {
    #expect(throws: DensityError.self) {
      try Hypatia(
        mean: 0, sigma: 1, lambda: -1, zeta: 0.5, beta: -3, alphaLeft: 0.1, nLeft: 2,
        alphaRight: 2, nRight: 2
      ).curve(at: [0], in: -1...1)
    }
  }

  @Test func oscillations() throws {
    func decay(_ sides: Decay.Sides) -> Decay {
      Decay(
        lifetime: 1.5, deltaGamma: 0.2, deltaM: 2.3, cosh: 1, sinh: 0.3, cos: 0.4, sin: -0.2,
        sides: sides, mean: 0.1, sigma: 0.2)
    }
    try check(
      decay(.both),
      [
        (-0.5, 0.2683907537593791), (0.05, 0.39420264116499343), (0.3, 0.3455958168401273),
        (1.0, 0.1258018333731476),
      ], in: -8...9, tolerance: 1e-9)
    try check(
      decay(.positive),
      [
        (-0.5, 0.0011368190189702788), (0.05, 0.3068435895036602), (0.3, 0.5586502931003838),
        (1.0, 0.25231166133300875),
      ], in: -1...12, tolerance: 1e-9)
  }

  @Test func perfectResolutionIsTheLimitOfAGoodOne() throws {
    func decay(_ sigma: Double) -> Decay {
      .mixing(lifetime: 1.5, deltaM: 1.1, mistag: 0.2, isMixed: false, sides: .both, sigma: sigma)
    }
    let points = [-4.1, -0.7, 0.4, 2.2]
    let sharp = try decay(0).curve(at: points, in: -6...7).total
    let smeared = try decay(1e-4).curve(at: points, in: -6...7).total
    for (place, (a, b)) in zip(sharp, smeared).enumerated() {
      #expect(abs(a - b) < 1e-6 * a)
      let s = abs(points[place])
      let shape = exp(-s / 1.5) * (1 + 0.6 * cos(1.1 * s))
      let first = exp(-4.1 / 1.5) * (1 + 0.6 * cos(1.1 * 4.1))
      #expect(abs(a / sharp[0] - shape / first) < 1e-12 * shape / first)
    }
  }

  @Test func aLongLivedTailKeepsItsDigits() throws {
    // Far above zero the closed form is a product of a huge and a tiny number.
    let density = Decay(lifetime: 1, mean: 0, sigma: 0.01)
    let values = try density.curve(at: [1, 20, 40], in: -1...50).total
    #expect(abs(values[1] / values[0] - exp(-19)) < 1e-10 * exp(-19))
    #expect(abs(values[2] / values[0] - exp(-39)) < 1e-10 * exp(-39))
  }

  @Test func formulasFromText() throws {
    let tau = Parameter("tau", 2)
    func name(_ word: String) -> Formula? {
      word == "x" ? .variable : word == "tau" ? tau.formula : nil
    }
    let formula = try Formula("pow(x, 2) * exp(-x / tau) + max(0, asin(0.5))", name: name)
    let curve = try FormulaDensity("f", formula).curve(at: [1, 3], in: 0...5).total
    let expected = [1.0, 3].map { $0 * $0 * exp(-$0 / 2) + asin(0.5) }
    #expect(abs(curve[0] / curve[1] - expected[0] / expected[1]) < 1e-12)
    for text in ["y", "sin(x", "f(x)", "x ? 1 : 2"] {
      #expect(throws: ModelTextError.self) { try Formula(text, name: name) }
    }
  }

  /// The same steps in Python, with SciPy's cosine transform and Brent's root.
  @Test func plugInBandwidthOfTwoPeaks() throws {
    let quantiles = (0..<400).map {
      SpecialFunctions.normalQuantile((Double($0) + 0.5) / 400)
    }
    let sample = quantiles.map { -3 + 0.3 * $0 } + quantiles.map { 2 + 0.8 * $0 }
    let found = PlugInBandwidth(sample.map { ($0, 1) }, effectiveNumber: 800).width
    #expect(abs(try #require(found) - 0.13181891371752583) < 1e-8)
    // Silverman's rule, 0.61 here, washes the narrow peak out.
    let peak = try KernelDensity(
      sample, in: -6...6, bandwidth: .improvedSheatherJones()
    ).curve(at: [-3], in: -6...6).total[0]
    #expect(abs(peak / (0.5 / (0.3 * (2 * Double.pi).squareRoot())) - 1) < 0.15)
  }
}
