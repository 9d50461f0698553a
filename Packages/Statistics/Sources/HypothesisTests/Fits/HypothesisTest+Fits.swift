import HistFactory
import Minimization

extension HypothesisTest {
  /// The parameters of the free fit: the signal strength bounded from below where the statistic says so.
  var freeParameters: [Parameter] {
    var table = model.parameters
    if statistic.isBounded, (poi.lower ?? -.infinity) < 0 {
      table[poiIndex].lower = 0
      table[poiIndex].start = max(poi.start, 0)
    }
    if !statistic.isBounded, poi.lower == 0 {
      // A mirror image of the upper limit, so that deficits can be fitted.
      table[poiIndex].lower = poi.upper.map { -$0 }
    }
    return table
  }

  func fitFree(_ cost: HistFactoryLikelihood, from start: [Double]?) throws(HypothesisTestError)
    -> Fit
  {
    try minimum(cost, freeParameters, from: start, "free fit")
  }

  func fitConditional(_ cost: HistFactoryLikelihood, at mu: Double, from start: [Double]?)
    throws(HypothesisTestError) -> Fit
  {
    guard mu.isFinite else {
      throw HypothesisTestError(.badValue, "the signal strength \(mu) cannot be tested")
    }
    var start = start
    start?[poiIndex] = mu
    var table = model.parameters
    table[poiIndex] = poi.fixed(at: mu)
    return try minimum(cost, table, from: start, "fit at \(poi.name) = \(mu)")
  }

  /// The minimum of a cost; with a second attempt from the model's own start, and with more care.
  func minimum(
    _ cost: HistFactoryLikelihood, _ table: [Parameter], from start: [Double]?, _ what: String
  ) throws(HypothesisTestError) -> Fit {
    let careful = Minimizer.migrad(strategy: .careful, tolerance: minimizer.tolerance)
    var last: Fit?
    for (attempt, parameters) in [start.map { table.startingInside(at: $0) } ?? table, table]
      .enumerated()
    {
      do throws(MinimizationError) {
        let fit = try cost.minimize(
          using: attempt == 0 ? minimizer : careful, parameters: parameters)
        if fit.status.isMinimum { return fit }
        last = fit
      } catch {
        throw .fit(what, error)
      }
      if last?.status == .cancelled { break }
    }
    throw .fit(what, last?.statusDescription ?? "cancelled")
  }
}

extension [Parameter] {
  /// The same parameters with other starts, moved to the nearest limit where they lie outside.
  func startingInside(at values: [Double]) -> [Parameter] {
    zip(self, values).map { parameter, value in
      if parameter.isFixed { return parameter }
      var copy = parameter
      copy.start = Swift.min(
        Swift.max(value, parameter.lower ?? -.infinity), parameter.upper ?? .infinity)
      return copy
    }
  }
}

extension FitStatus {
  /// Whether the value is that of a minimum: in a valley with a level floor it is as well.
  var isMinimum: Bool {
    switch self {
    case .converged: true
    case .notPositiveDefinite(let eigenvalues, _):
      if let least = eigenvalues.min(), let largest = eigenvalues.max() {
        least > -1e-6 * largest
      } else {
        false
      }
    default: false
    }
  }
}
