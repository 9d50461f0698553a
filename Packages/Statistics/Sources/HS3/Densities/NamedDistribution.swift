import Densities

/// A distribution of HS3 with named arguments, and the density that it is here.
struct NamedDistribution: Sendable {
  /// The words for it; the first is the standard's, the others are ROOT's.
  let types: [String]
  /// The member that holds the variable.
  let variable: String
  /// The members that hold the arguments, in the order of `make`.
  let arguments: [String]
  let make: @Sendable ([Formula]) -> any Density

  init(
    _ types: [String], of variable: String = "x", _ arguments: [String],
    make: @escaping @Sendable ([Formula]) -> any Density
  ) {
    self.types = types
    self.variable = variable
    self.arguments = arguments
    self.make = make
  }

  /// All distributions that need nothing but their arguments.
  static let all: [NamedDistribution] = [
    NamedDistribution(["gaussian_dist", "normal_dist"], ["mean", "sigma"]) {
      Gaussian(mean: $0[0], sigma: $0[1])
    },
    NamedDistribution(["exponential_dist"], ["c"]) { Exponential(slope: $0[0].negative) },
    NamedDistribution(["lognormal_dist"], ["mu", "sigma"]) {
      LogNormal(median: $0[0].exponential, sigma: $0[1])
    },
    NamedDistribution(["generalized_normal_dist"], ["mean", "alpha", "beta"]) {
      GeneralizedNormal(mean: $0[0], scale: $0[1], power: $0[2])
    },
    NamedDistribution(
      ["argus_dist", "ARGUS_dist"], of: "mass", ["resonance", "slope", "power"]
    ) { Argus(end: $0[0], slope: $0[1], power: $0[2]) },
    NamedDistribution(["uniform_dist"], []) { _ in Uniform() },
    NamedDistribution(["landau_dist"], ["mean", "sigma"]) {
      LandauDensity(location: $0[0], width: $0[1])
    },
    NamedDistribution(["bifurkated_gaussian_dist"], ["mean", "sigmaL", "sigmaR"]) {
      BifurcatedGaussian(mean: $0[0], sigmaLeft: $0[1], sigmaRight: $0[2])
    },
  ]

  /// The distribution of a type.
  static func named(_ type: String) -> NamedDistribution? {
    all.first { $0.types.contains(type) }
  }
}

extension Formula {
  /// The negative, without a sign too many.
  var negative: Formula {
    if case .difference(.constant(0), let formula) = self { return formula }
    if case .constant(let value) = self { return .constant(-value) }
    return .difference(.constant(0), self)
  }

  /// The exponential function, without a logarithm inside.
  var exponential: Formula {
    if case .function(.log, let formula) = self { return formula }
    return .exponential(self)
  }

  /// The logarithm, without an exponential function inside.
  var logarithm: Formula {
    if case .function(.exp, let formula) = self { return formula }
    return .logarithm(self)
  }
}
