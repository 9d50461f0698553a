import HEPCore
import Histograms
import HypothesisTests
import Likelihoods

/// The decay times of the signal alone, by weights from a fit to the masses.
struct SignalTimes {
  static let window = 0.0...10.0
  static let lifetime = Parameter("lifetime", 1, in: 0.1...5)

  /// The decay times of all candidates.
  let all: Histogram<Counts, Regular>
  /// The sum of the weights in bins of the time, with their squares as variances.
  let weighted: Histogram<Weighted, Regular>
  /// The decay times of what is known to be signal.
  let truth: Histogram<Counts, Regular>
  /// The sum of all weights of the signal: its yield.
  let sumOfWeights: Double
  /// The lifetime in ps, from a fit to the weighted times, and from the true signal.
  let fitted, fittedToTruth: Measurement

  init(_ decays: Decays, _ model: DecayModel, _ fit: Fit) throws {
    // The density of each species at every mass is its part of the curve over its yield.
    let curve = try model.model.curve(at: decays.masses, in: DecayModel.window, with: fit)
    let yields = [fit[model.signal].value, fit[model.background].value]
    let densities = zip(curve.components, yields).map { part, yield in part.map { $0 / yield } }
    let weights = try SPlot(densities: densities, yields: yields).weights[0]
    sumOfWeights = weights.reduce(0, +)

    let axis = Regular(25, Self.window, name: "time", label: "t [ps]")
    var all = Histogram(axis, storage: .counts)
    try all.fill(decays.times)
    var weighted = Histogram(axis, storage: .weighted)
    try weighted.fill(decays.times, weight: weights)
    let trueTimes = zip(decays.times, decays.isSignal).filter(\.1).map(\.0)
    var truth = Histogram(axis, storage: .counts)
    try truth.fill(trueTimes)
    (self.all, self.weighted, self.truth) = (all, weighted, truth)

    fitted = try Self.lifetime(of: decays.times, weights: weights)
    fittedToTruth = try Self.lifetime(of: trueTimes, weights: nil)
  }

  /// A fit of an exponential; with weights, the errors are those of the sandwich formula.
  private static func lifetime(of times: [Double], weights: [Double]?) throws -> Measurement {
    let nll = try UnbinnedNLL(
      Exponential(slope: -1 / lifetime), times, weights: weights, in: window)
    let fit = try nll.minimize()
    return Measurement(fit[lifetime].value, try nll.robustCovariance(of: fit).errors[0])
  }
}
