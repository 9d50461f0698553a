/// The densities that a text may name, with the names of their arguments.
enum NamedDensities {
  struct Entry: Sendable {
    let name: String
    /// The names of the arguments; those that may be left out are at the end.
    let arguments: [String]
    let optional: Int
    let make: @Sendable ([Formula]) -> any Density

    init(
      _ name: String, _ arguments: [String], optional: Int = 0,
      _ make: @escaping @Sendable ([Formula]) -> any Density
    ) {
      self.name = name
      self.arguments = arguments
      self.optional = optional
      self.make = make
    }

    var usage: String { "\(name)(\(arguments.joined(separator: ", ")))" }
  }

  static let all: [Entry] = [
    Entry("gauss", ["mean", "sigma"]) { Gaussian(mean: $0[0], sigma: $0[1]) },
    Entry("bifurgauss", ["mean", "sigmaLeft", "sigmaRight"]) {
      BifurcatedGaussian(mean: $0[0], sigmaLeft: $0[1], sigmaRight: $0[2])
    },
    Entry("bw", ["mean", "width"]) { BreitWigner(mean: $0[0], width: $0[1]) },
    Entry("relbw", ["mass", "width"]) { RelativisticBreitWigner(mass: $0[0], width: $0[1]) },
    Entry("voigt", ["mean", "sigma", "width"]) {
      Voigt(mean: $0[0], sigma: $0[1], width: $0[2])
    },
    Entry("cb", ["mean", "sigma", "alpha", "n"]) {
      CrystalBall(mean: $0[0], sigma: $0[1], alpha: $0[2], n: $0[3])
    },
    Entry("dcb", ["mean", "sigma", "alphaLeft", "nLeft", "alphaRight", "nRight"]) {
      CrystalBall(
        mean: $0[0], sigma: $0[1], alphaLeft: $0[2], nLeft: $0[3], alphaRight: $0[4], nRight: $0[5])
    },
    Entry(
      "hypatia",
      ["mean", "sigma", "lambda", "zeta", "beta", "alphaLeft", "nLeft", "alphaRight", "nRight"]
    ) {
      Hypatia(
        mean: $0[0], sigma: $0[1], lambda: $0[2], zeta: $0[3], beta: $0[4], alphaLeft: $0[5],
        nLeft: $0[6], alphaRight: $0[7], nRight: $0[8])
    },
    Entry("decay", ["tau", "mean", "sigma"], optional: 2) {
      Decay(
        lifetime: $0[0], mean: $0.count > 1 ? $0[1] : .constant(0),
        sigma: $0.count > 2 ? $0[2] : .constant(0))
    },
    Entry(
      "oscillation",
      ["tau", "deltaGamma", "deltaM", "cosh", "sinh", "cos", "sin", "mean", "sigma"], optional: 2
    ) {
      Decay(
        lifetime: $0[0], deltaGamma: $0[1], deltaM: $0[2], cosh: $0[3], sinh: $0[4], cos: $0[5],
        sin: $0[6], mean: $0.count > 7 ? $0[7] : .constant(0),
        sigma: $0.count > 8 ? $0[8] : .constant(0))
    },
    Entry("cruijff", ["mean", "sigmaLeft", "sigmaRight", "alphaLeft", "alphaRight"]) {
      Cruijff(
        mean: $0[0], sigmaLeft: $0[1], sigmaRight: $0[2], alphaLeft: $0[3], alphaRight: $0[4])
    },
    Entry("student", ["degrees", "mean", "scale"]) {
      StudentT(degrees: $0[0], mean: $0[1], scale: $0[2])
    },
    Entry("laplace", ["mean", "scale"]) { Laplace(mean: $0[0], scale: $0[1]) },
    Entry("johnson", ["mean", "width", "gamma", "delta"]) {
      JohnsonSU(mean: $0[0], width: $0[1], gamma: $0[2], delta: $0[3])
    },
    Entry("novosibirsk", ["peak", "width", "tail"]) {
      Novosibirsk(peak: $0[0], width: $0[1], tail: $0[2])
    },
    Entry("landau", ["location", "width"]) { LandauDensity(location: $0[0], width: $0[1]) },
    Entry("lognormal", ["median", "sigma", "shift"], optional: 1) {
      LogNormal(median: $0[0], sigma: $0[1], shift: $0.count > 2 ? $0[2] : Formula.constant(0))
    },
    Entry("gamma", ["shape", "scale", "shift"], optional: 1) {
      Gamma(shape: $0[0], scale: $0[1], shift: $0.count > 2 ? $0[2] : Formula.constant(0))
    },
    Entry("expo", ["tau"]) { Exponential(slope: Formula.quotient(.constant(-1), $0[0])) },
    Entry("exponential", ["slope"]) { Exponential(slope: $0[0]) },
    Entry("argus", ["end", "slope", "power"], optional: 1) {
      Argus(end: $0[0], slope: $0[1], power: $0.count > 2 ? $0[2] : Formula.constant(0.5))
    },
    Entry("cmsshape", ["steepness", "decay", "turnOn"]) {
      CMSShape(steepness: $0[0], decay: $0[1], turnOn: $0[2])
    },
    Entry("power", ["power"]) { PowerLaw(power: $0[0]) },
    Entry("poisson", ["mean"]) { Poisson(mean: $0[0]) },
    Entry("uniform", []) { _ in Uniform() },
  ]

  /// Densities with any number of coefficients.
  static let polynomials: [(name: String, make: @Sendable ([Formula]) -> any Density)] = [
    ("chebyshev", { Chebyshev($0) }), ("bernstein", { Bernstein($0) }),
    ("polynomial", { Polynomial.powers($0) }), ("legendre", { Polynomial.legendre($0) }),
  ]

  static var names: [String] {
    all.map(\.name) + polynomials.map(\.name) + ["density"]
  }
}
