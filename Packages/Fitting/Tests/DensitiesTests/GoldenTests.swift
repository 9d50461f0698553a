import Densities
import Foundation
import Testing

/// Densities of numba-stats and RooFit, from the conformance data.
@Suite(.enabled(if: Reference.isPresent, "MARTLET_TESTDATA is not set")) struct GoldenTests {
  @Test(arguments: Reference.numba)
  func densitiesOfNumbaStats(_ entry: Reference) throws {
    let table = try entry.table("pdf_values")
    let values = try entry.model.density(at: table.x, in: entry.range)
    // That of Laplace is not normalised there, and cut-off densities do not include their upper end.
    let isComparable = entry.key != "numba_stats.laplace"
    for (index, expected) in table.density.enumerated()
    where isComparable && !(expected == 0 && values[index] > 0) {
      #expect(
        abs(values[index] - expected) < entry.tolerance * max(expected, 1e-3),
        "x = \(table.x[index])")
    }
    guard let cumulative = table.cumulative, let start = entry.offset else { return }
    let below = try entry.model.cumulative(at: table.x, in: entry.range)
    for (index, expected) in cumulative.enumerated() {
      #expect(abs(below[index] - (expected - start)) < entry.tolerance, "x = \(table.x[index])")
    }
  }

  @Test(arguments: Reference.roofit)
  func densitiesOfRooFit(_ entry: Reference) throws {
    let table = try entry.table("roofit", "normalised_pdf_values")
    let values = try entry.model.density(at: table.x, in: entry.range)
    for (index, expected) in table.density.enumerated() {
      #expect(
        abs(values[index] - expected) < entry.tolerance * max(expected, 1e-3),
        "x = \(table.x[index])")
    }
  }

  @Test(arguments: Reference.numba.filter { $0.offset != nil })
  func quantilesInvertTheCumulativeDistribution(_ entry: Reference) throws {
    let probabilities = [0, 1e-6, 0.01, 0.3, 0.5, 0.9, 0.999, 1]
    let points = try entry.model.quantiles(probabilities, in: entry.range)
    let back = try entry.model.cumulative(at: points, in: entry.range)
    for (probability, found) in zip(probabilities, back) {
      #expect(abs(probability - found) < 1e-9)
    }
  }
}

/// A density with its key in the conformance data.
struct Reference: Sendable, CustomTestStringConvertible {
  let key: String
  let model: Model
  let range: ClosedRange<Double>
  var tolerance = 1e-8
  /// The cumulative distribution at the lower end; `nil` where only differences are compared.
  var offset: Double?

  var testDescription: String { key }

  static let folder = ProcessInfo.processInfo.environment["MARTLET_TESTDATA"]
  static var isPresent: Bool { folder != nil }

  func table(_ keys: String...) throws -> (x: [Double], density: [Double], cumulative: [Double]?) {
    let data = try Data(
      contentsOf: URL(fileURLWithPath: (Self.folder ?? "") + "/fitting/golden.json"))
    var section = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    for key in keys + [key] { section = section[key] as? [String: Any] ?? [:] }
    func numbers(_ key: String) -> [Double]? {
      (section[key] as? [Any])?.compactMap { ($0 as? NSNumber)?.doubleValue }
    }
    let density = numbers("pdf") ?? numbers("pmf") ?? []
    return try (#require(numbers("x")), density, numbers("cdf"))
  }

  static let numba = [
    Reference(
      key: "numba_stats.norm", model: Gaussian(mean: 0.5, sigma: 0.7).model, range: -30...30,
      offset: 0),
    Reference(
      key: "numba_stats.crystalball",
      model: CrystalBall(mean: 0.2, sigma: 0.8, alpha: 1.5, n: 3).model, range: -1e7...30, offset: 0
    ),
    Reference(
      key: "numba_stats.crystalball_ex",
      model: CrystalBall(
        mean: 0.1, sigmaLeft: 0.9, sigmaRight: 0.6, alphaLeft: 1.2, nLeft: 2.5, alphaRight: 1.8,
        nRight: 4
      ).model, range: -1e8...1e8, tolerance: 1e-7, offset: 0),
    Reference(
      key: "numba_stats.voigt", model: Voigt(mean: 0.1, sigma: 0.8, width: 1.2).model,
      range: -1e9...1e9),
    Reference(
      key: "numba_stats.t", model: StudentT(degrees: 3.5, mean: 0.3, scale: 1.2).model,
      range: -1e4...1e4, offset: 0),
    Reference(
      key: "numba_stats.truncexpon", model: Exponential(slope: -1 / 0.7).truncated(to: 0...2).model,
      range: -5...5, offset: 0),
    Reference(
      key: "numba_stats.truncnorm",
      model: Gaussian(mean: 0.3, sigma: 0.9).truncated(to: -1...2).model, range: -5...5, offset: 0),
    Reference(
      key: "numba_stats.expon", model: Exponential(slope: -1 / 1.7).truncated(to: 0.2...100).model,
      range: 0...100, offset: 0),
    Reference(
      key: "numba_stats.argus", model: Argus(end: 5, slope: -2).model, range: 0...5, offset: 0),
    Reference(
      key: "numba_stats.cmsshape", model: CMSShape(steepness: 0.5, decay: 0.1, turnOn: 60).model,
      range: 0...600, offset: 0),
    Reference(
      key: "numba_stats.qgaussian", model: QGaussian(q: 1.4, mean: 0.3, sigma: 0.8).model,
      range: -1e3...1e3, offset: 0),
    Reference(
      key: "numba_stats.tsallis", model: Tsallis(mass: 0.14, temperature: 0.2, power: 7).model,
      range: 0...1e4, offset: -1),
    Reference(
      key: "numba_stats.novosibirsk", model: Novosibirsk(peak: 0.2, width: 0.9, tail: 0.3).model,
      range: -40...40, offset: 0),
    Reference(
      key: "numba_stats.lognorm", model: LogNormal(median: 1.3, sigma: 0.6, shift: 0.1).model,
      range: 0...500, offset: 0),
    Reference(
      key: "numba_stats.laplace", model: Laplace(mean: 0.4, scale: 0.9).model, range: -40...40,
      offset: 0),
    Reference(
      key: "numba_stats.poisson", model: Poisson(mean: 3.7).model, range: -0.5...60.5),
  ]

  static let roofit = [
    Reference(key: "RooGaussian", model: Gaussian(mean: 1, sigma: 3).model, range: -10...10),
    Reference(
      key: "RooCBShape", model: CrystalBall(mean: 1, sigma: 1.2, alpha: 1.5, n: 3).model,
      range: -10...10),
    Reference(
      key: "RooCrystalBall_double",
      model: CrystalBall(
        mean: 1, sigmaLeft: 1.2, sigmaRight: 0.9, alphaLeft: 1.5, nLeft: 3, alphaRight: 2, nRight: 4
      ).model, range: -10...10),
    Reference(
      key: "RooVoigtian", model: Voigt(mean: 0.5, sigma: 0.8, width: 1.2).model, range: -10...10,
      tolerance: 1e-6),
    Reference(
      key: "RooBreitWigner", model: BreitWigner(mean: 0.5, width: 1.2).model, range: -10...10),
    Reference(
      key: "RooBifurGauss",
      model: BifurcatedGaussian(mean: 0.5, sigmaLeft: 1.2, sigmaRight: 2.5).model, range: -10...10),
    Reference(
      key: "RooLandau", model: LandauDensity(location: 0, width: 1).model, range: -5...30,
      tolerance: 1e-5),
    Reference(key: "RooExponential", model: Exponential(slope: -0.4).model, range: 0...10),
    Reference(
      key: "RooNovosibirsk", model: Novosibirsk(peak: 0.3, width: 0.9, tail: 0.3).model,
      range: -10...10, tolerance: 1e-6),
    Reference(
      key: "RooArgusBG", model: Argus(end: 5.291, slope: -30).model, range: 5.2...5.3,
      tolerance: 1e-6),
    Reference(key: "RooGamma", model: Gamma(shape: 2.5, scale: 1.3).model, range: 0...15),
    Reference(
      key: "RooLognormal", model: LogNormal(median: 2, sigma: log(1.6)).model, range: 0.01...20),
    Reference(
      key: "RooJohnson", model: JohnsonSU(mean: 0.3, width: 1.2, gamma: 0.4, delta: 1.5).model,
      range: -10...10),
    Reference(
      key: "RooBukinPdf",
      model: Bukin(peak: 0.5, width: 1.1, xi: 0.2, tailLeft: -0.1, tailRight: 0.1).model,
      range: -10...10, tolerance: 1e-6),
    Reference(key: "RooChebychev", model: Chebyshev([0.3, -0.2, 0.05]).model, range: -1...3),
    Reference(key: "RooBernstein", model: Bernstein([1.0, 2.0, 0.5, 3.0]).model, range: -1...3),
  ]
}
