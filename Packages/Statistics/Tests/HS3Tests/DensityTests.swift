import Foundation
import HistFactory
import Likelihoods
import Testing

@testable import HS3

struct DensityTests {
  private let mass = Parameter("mass", 5, in: 3...7)
  private let width = Parameter("width", 0.6, in: 0.1...2)
  private let slope = Parameter("slope", -0.3, in: -2...0)
  private let signal = Parameter("ns", 20, in: 0...90)
  private let rest = Parameter("nb", 15, in: 0...90)
  private let events = (0..<40).map { 0.4 + 0.23 * Double($0) }

  /// The cost of a document at its start and at the same place shifted a little.
  private func values(_ cost: any CostFunction) -> [Double] {
    [0.0, 0.01, -0.02].map { shift in
      cost.value(at: cost.parameters.map { $0.isFixed ? $0.start : $0.start + shift })
    }
  }

  private func check(_ a: any CostFunction, _ b: any CostFunction) {
    #expect(a.parameters.map(\.name) == b.parameters.map(\.name))
    for (x, y) in zip(values(a), values(b)) { #expect(abs(x - y) < 1e-10 * abs(y)) }
  }

  @Test func extendedModelsComeBack() throws {
    let model =
      signal * Gaussian(mean: mass, sigma: width) + rest * Exponential(slope: slope)
    let document = try HS3Document(model, isExtended: true, of: "x", in: 0...10, events: events)
    let back = try HS3Document(json: document.text.utf8).cost()
    check(back, try ExtendedUnbinnedNLL(model, events, in: 0...10))
    #expect(back.hasGradient)
    #expect(back.parameters.first { $0.name == "mass" } == mass)
  }

  @Test func countsComeBack() throws {
    let fraction = Parameter("f", 0.4, in: 0...1)
    let model =
      fraction * Gaussian(mean: mass, sigma: width)
      + (1 - fraction) * Bernstein([1.0, slope + 2, 0.5])
    let edges = [0, 1, 2.5, 4, 5, 6, 8, 10.0]
    let counts = [3, 5, 9, 14, 12, 6, 2.0]
    let document = try HS3Document(
      model, isExtended: false, of: "x", counts: counts, edges: edges)
    check(
      try HS3Document(json: document.text.utf8).cost(),
      try BinnedNLL(model, counts, edges: edges))
  }

  /// Densities that HS3 has a name for, and formulas.
  @Test(arguments: [
    "lognormal(mass, width)", "argus(mass + 6, slope, 0.5)", "landau(mass, width)",
    "bifurgauss(mass, width, 2*width)", "dcb(mass, width, 1.2, 3, 1.5, 2.5)",
    "chebyshev(0.1*slope, 0.2)", "polynomial(0.1*width, 0.02)", "uniform()",
    "density(exp(slope*x) + width*pow(x, 2))", "density(1 + log1p(x)*cosh(0.1*x))",
  ])
  func densitiesComeBack(_ text: String) throws {
    let model = try Model(
      text.replacingOccurrences(of: "pow(x, 2)", with: "x^2"), parameters: [mass, width, slope])
    let document = try HS3Document(model, isExtended: false, of: "x", in: 0...10, events: events)
    check(
      try HS3Document(json: document.text.utf8).cost(),
      try UnbinnedNLL(model, events, in: 0...10))
  }

  @Test func whatHasNoNameIsRefused() throws {
    let error = #expect(throws: HS3Error.self) {
      try HS3Document(
        Voigt(mean: mass, sigma: width, width: 1), isExtended: false, of: "x", in: 0...10,
        events: events)
    }
    #expect(error?.isUnsupported == true)
    #expect(error?.message.contains("Voigt") == true)
  }

  private func document(
    _ distributions: String, likelihood: String, data: String, functions: String = ""
  ) -> String {
    """
    {"metadata": {"hs3_version": "0.2.9"}, "distributions": [\(distributions)],
     "functions": [\(functions)], "data": [\(data)], "likelihoods": [{"name": "L", \(likelihood)}],
     "domains": [{"name": "D", "type": "product_domain", "axes": [
       {"name": "mu", "min": 0, "max": 10}, {"name": "tau", "min": 0.1, "max": 9}]}],
     "parameter_points": [{"name": "P", "parameters": [
       {"name": "mu", "value": 3}, {"name": "tau", "value": 2}]}]}
    """
  }

  private let unbinned =
    #"{"name": "d", "type": "unbinned", "entries": [[1], [2.5], [4]], "axes": [{"name": "x", "min": 0, "max": 10}]}"#

  @Test func functionsAndConstraints() throws {
    let text = document(
      #"""
      {"name": "e", "type": "exponential_dist", "x": "x", "c": "rate"},
      {"name": "k", "type": "gaussian_dist", "x": "tau", "mean": 2.2, "sigma": 0.1}
      """#, likelihood: #""distributions": ["e"], "data": ["d"], "aux_distributions": ["k"]"#,
      data: unbinned,
      functions: #"{"name": "rate", "type": "generic_function", "expression": "1/tau"}"#)
    let cost = try HS3Document(json: text.utf8).cost()
    let tau = Parameter("tau", 2, in: 0.1...9)
    let expected =
      try UnbinnedNLL(Exponential(slope: -1 / tau), [1, 2.5, 4], in: 0...10)
      + GaussianConstraint(tau, 2.2, sigma: 0.1)
    check(cost, expected)
  }

  @Test func countingExperimentWithAnAuxiliaryMeasurement() throws {
    let text = document(
      #"""
      {"name": "n", "type": "poisson_dist", "x": "n", "mean": "sum"},
      {"name": "m", "type": "poisson_dist", "x": "m", "mean": "twice"}
      """#, likelihood: #""distributions": ["n", "m"], "data": [7, "a"]"#,
      data: #"{"name": "a", "type": "point", "value": 5}"#,
      functions: #"""
        {"name": "sum", "type": "sum", "summands": ["mu", "tau", 0.5]},
        {"name": "twice", "type": "product", "factors": [2, "tau"]}
        """#)
    let (mu, tau) = (Parameter("mu", 3, in: 0...10), Parameter("tau", 2, in: 0.1...9))
    check(
      try HS3Document(json: text.utf8).cost(),
      try PoissonConstraint(mu + tau + 0.5, count: 7) + PoissonConstraint(2 * tau, count: 5))
  }

  @Test func decayWithAResolution() throws {
    let text = document(
      #"""
      {"name": "d", "type": "decay_dist", "t": "x", "tau": "tau", "resolutionModel": "r", "decayType": 0},
      {"name": "r", "type": "gauss_model_function", "x": "x", "mean": 0.1, "sigma": 0.3}
      """#, likelihood: #""distributions": ["d"], "data": ["d"]"#, data: unbinned)
    let tau = Parameter("tau", 2, in: 0.1...9)
    check(
      try HS3Document(json: text.utf8).cost(),
      try UnbinnedNLL(
        Decay(lifetime: tau, mean: 0.1, sigma: 0.3), [1, 2.5, 4], in: 0...10))
  }

  @Test func severalVariables() throws {
    let text = document(
      #"""
      {"name": "a", "type": "gaussian_dist", "x": "x", "mean": "mu", "sigma": 1},
      {"name": "b", "type": "exponential_dist", "x": "t", "c": 0.5},
      {"name": "p", "type": "product_dist", "factors": ["a", "b"]}
      """#, likelihood: #""distributions": ["p"], "data": ["d"]"#,
      data:
        #"{"name": "d", "type": "unbinned", "entries": [[1, 2], [4, 3]], "axes": [{"name": "x", "min": 0, "max": 6}, {"name": "t", "min": 0, "max": 9}]}"#
    )
    let mu = Parameter("mu", 3, in: 0...10)
    let model =
      Gaussian(mean: mu, sigma: 1).of("x", in: 0...6)
      * Exponential(slope: -0.5).of("t", in: 0...9)
    check(
      try HS3Document(json: text.utf8).cost(),
      try UnbinnedNLL(model, columns: ["x": [1, 4], "t": [2, 3]]))
  }

  @Test func channelsAndDensitiesShareParameters() throws {
    let text = """
      {"metadata": {"hs3_version": "0.2"}, "distributions": [
        {"name": "c", "type": "histfactory_dist", "samples": [{"name": "s", "data": {"contents": [10]},
          "modifiers": [{"type": "normfactor", "parameter": "mu"}]}]},
        {"name": "e", "type": "gaussian_dist", "x": "x", "mean": "mu", "sigma": 1}],
       "data": [{"name": "n", "type": "binned", "contents": [12]}, \(unbinned)],
       "likelihoods": [{"name": "L", "distributions": ["c", "e"], "data": ["n", "d"]}],
       "domains": [{"name": "D", "type": "product_domain", "axes": [{"name": "mu", "min": 0, "max": 8}]}],
       "parameter_points": [{"name": "P", "parameters": [{"name": "mu", "value": 1.5}]}]}
      """
    let cost = try HS3Document(json: text.utf8).cost()
    #expect(cost.parameters.map(\.name) == ["mu"])
    #expect(cost.parameters[0].upper == 8)
  }

  @Test func modelsByName() throws {
    let text = document(
      #"{"name": "g", "type": "gaussian_dist", "x": "mu", "mean": 3, "sigma": "tau"}"#,
      likelihood: #""distributions": [], "data": []"#, data: "")
    let read = try HS3Document(json: text.utf8).model("g", of: "mu")
    #expect(read.ranges == ["mu": 0...10])
    #expect(!read.isExtended)
    #expect(try read.model.parameters().map(\.name) == ["tau"])
  }

  /// What is wrong, where, and a word of the message.
  @Test(arguments: [
    (#"{"name": "e", "type": "magic_dist", "x": "x"}"#, "/distributions/0", "magic"),
    (
      #"{"name": "e", "type": "gaussian_dist", "x": "y", "mean": 1, "sigma": 1}"#,
      "/distributions/0", "\"y\""
    ),
    (
      #"{"name": "e", "type": "gaussian_dist", "x": "x", "mean": "q", "sigma": 1}"#,
      "/distributions/0/mean", "\"q\""
    ),
    (#"{"name": "e", "type": "gaussian_dist", "x": "x", "mean": 1}"#, "/distributions/0", "sigma"),
    (
      #"{"name": "e", "type": "mixture_dist", "summands": ["e"], "coefficients": [1]}"#,
      "/distributions/0", "circle"
    ),
    (
      #"{"name": "e", "type": "generic_dist", "expression": "x ? 1 : 2"}"#,
      "/distributions/0/expression", "?"
    ),
    (#"{"name": "e", "type": "exponential_dist", "x": "x", "c": "loop"}"#, nil, "circle"),
  ])
  func faults(_ distribution: String, _ path: String?, _ word: String) throws {
    let text = document(
      distribution, likelihood: #""distributions": ["e"], "data": ["d"]"#, data: unbinned,
      functions: #"{"name": "loop", "type": "sum", "summands": ["loop", 1]}"#)
    let error = #expect(throws: HS3Error.self) { try HS3Document(json: text.utf8).cost() }
    if let path { #expect(error?.path == path) }
    #expect(error?.message.contains(word) == true, "\(error?.description ?? "")")
  }
}
