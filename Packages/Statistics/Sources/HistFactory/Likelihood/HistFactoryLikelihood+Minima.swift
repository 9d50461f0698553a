import LinearAlgebra
import Minimization

extension HistFactoryLikelihood {
  /// Other minima than the one that a fit found, the lowest first; there are none as a rule.
  ///
  /// A constrained parameter that changes rates in the same direction for both of its signs may give the
  /// likelihood two valleys. Each of them is moved to both sides, alone or with all others as the
  /// covariance of the fit says; where the likelihood is then much better than a single valley would
  /// allow, another fit starts. A lower minimum than the one given may be among the result. There is no proof that all
  /// minima are found.
  ///
  /// - Parameters:
  ///   - fit: a fit of this likelihood.
  ///   - minimizer: how fits are done.
  /// - Precondition: the fit is one of this likelihood.
  public func minima(beside fit: Fit, using minimizer: Minimizer = .migrad()) -> [Fit] {
    precondition(fit.values.count == parameters.count, "The fit must be one of this likelihood")
    var found: [Fit] = []
    for start in suspects(around: fit) {
      let table = zip(fit.parameters, start).map { parameter, value in
        var copy = parameter
        if !parameter.isFixed { copy.start = value }
        return copy
      }
      guard let other = try? minimize(using: minimizer, parameters: table),
        other.status.isConverged, ([fit] + found).allSatisfy({ !isSame(other, $0) })
      else { continue }
      found.append(other)
    }
    return found.sorted { $0.minimum < $1.minimum }
  }

  /// Points away from a minimum that are better than one valley allows, the best first, a few at most.
  private func suspects(around fit: Fit) -> [[Double]] {
    guard let covariance = fit.covariance else { return [] }
    let places = covariance.names.compactMap { name in
      fit.parameters.firstIndex { $0.name == name }
    }
    let (centers, widths) = (model.prefitValues, model.prefitErrors)
    var suspects: [(point: [Double], rise: Double)] = []
    for (row, index) in places.enumerated() {
      guard let center = centers[index], let width = widths[index],
        turnsBack(index, around: fit.values, center: center, width: width)
      else { continue }
      let variance = covariance.matrix[row, row]
      for target in [-1.5, -0.75, 0.75, 1.5] {
        let distance = center + target * width - fit.values[index]
        let expected = 0.5 * distance * distance / variance
        guard expected > 0.5 else { continue }
        var (alone, together) = (fit.values, fit.values)
        alone[index] += distance
        for (column, place) in places.enumerated() {
          together[place] += distance * covariance.matrix[column, row] / variance
        }
        let best = [alone, together].map { point in
          let inside = zip(point, fit.parameters).map { value, parameter in
            min(max(value, parameter.lower ?? -.infinity), parameter.upper ?? .infinity)
          }
          return (point: inside, rise: value(at: inside) - fit.minimum)
        }.min { $0.rise < $1.rise }
        if let best, best.rise < 0.35 * expected { suspects.append(best) }
      }
    }
    return suspects.sorted { $0.rise < $1.rise }.prefix(4).map(\.point)
  }

  /// Whether rates move in the same direction for both signs of a parameter, by what the data can see.
  private func turnsBack(
    _ index: Int, around values: [Double], center: Double, width: Double
  ) -> Bool {
    func rates(_ value: Double) -> [Double] {
      var point = values
      point[index] = value
      return model.expectedRates(at: point)
    }
    let (low, middle, high) = (rates(center - width), rates(center), rates(center + width))
    var chiSquare = 0.0
    for (bin, rate) in middle.enumerated() where rate > 0 {
      let (down, up) = (low[bin] - rate, high[bin] - rate)
      guard down * up > 0 else { continue }
      let shift = min(abs(down), abs(up))
      chiSquare += shift * shift / rate
    }
    return chiSquare > Self.visible
  }

  /// The least χ² that a turn must make to count.
  private static let visible = 0.05

  /// Whether two fits ended at the same place.
  private func isSame(_ a: Fit, _ b: Fit) -> Bool {
    guard abs(a.minimum - b.minimum) < 1e-3 else { return false }
    return zip(a.fittedParameters, b.fittedParameters).allSatisfy { a, b in
      abs(a.value - b.value) < 0.1 * (a.error ?? b.error ?? 1)
    }
  }
}
