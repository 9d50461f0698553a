import Likelihoods

/// A peak over an exponential for one category; the mass and the resolution are those of both.
struct DecayModel {
  static let window = 5.2...5.4
  static let mass = Parameter("mass", 5.28, in: 5.26...5.30)
  static let resolution = Parameter("resolution", 0.01, in: 0.001...0.04)
  /// How much worse downstream tracks are measured: known from simulation.
  static let downstreamRatio = 1.4

  let signal, background, slope: Parameter
  let model: Model

  static let long = DecayModel("long", resolution: resolution)
  static let downstream = DecayModel("downstream", resolution: downstreamRatio * resolution)

  private init(_ category: String, resolution: some ParameterExpression) {
    signal = Parameter("signal \(category)", 1000, in: 0...)
    background = Parameter("background \(category)", 2000, in: 0...)
    slope = Parameter("slope \(category)", -3, in: -30...30)
    model =
      (signal * Gaussian(mean: Self.mass, sigma: resolution)).labelled("signal")
      + (background * Exponential(slope: slope)).labelled("background")
  }

  func likelihood(_ masses: [Double]) throws -> ExtendedUnbinnedNLL {
    try ExtendedUnbinnedNLL(model, masses, in: Self.window)
  }
}
