import Densities
import HEPCore
import Likelihoods
import Minimization

/// A fit of a peak over an exponential to the masses in a window.
struct PeakFit {
  static let window = 60.0...120.0

  let model: Model
  let fit: Fit

  static let mass = Parameter("mass", 91, in: 85...97)
  static let width = Parameter("width", 2, in: 0.2...10)
  static let signal = Parameter("signal", 1, in: 0...)
  static let background = Parameter("background", 1, in: 0...)

  /// A resolution with a tail on both sides: on the left where muons have lost photons.
  static let twoSidedPeak = CrystalBall(
    mean: mass, sigma: width,
    alphaLeft: Parameter("alpha left", 1.2, in: 0.2...5),
    nLeft: Parameter("n left", 2, in: 1.05...60),
    alphaRight: Parameter("alpha right", 1.2, in: 0.2...5),
    nRight: Parameter("n right", 2, in: 1.05...60))

  /// The line shape of the Z with a normal resolution: simpler, and too simple.
  static let voigtPeak = Voigt(mean: mass, sigma: width, width: 2.4952)

  init(_ peak: some Density, to masses: [Double]) throws {
    let inWindow = masses.filter(Self.window.contains)
    let count = Double(inWindow.count)
    let slope = Parameter("slope", -0.02, in: -0.3...0.1)
    model =
      Self.signal.free(from: 0.95 * count) * peak
      + Self.background.free(from: 0.05 * count) * Exponential(slope: slope)
    fit = try ExtendedUnbinnedNLL(model, inWindow, in: Self.window).minimize()
  }

  /// The fitted value of a parameter with its error.
  func measurement(_ parameter: Parameter) -> Measurement? { fit[parameter].measurement }
}
