import HEPCore
import HistFactory
import Minimization

extension HypothesisTest {
  /// The impact of every free parameter on the parameter of interest, the largest first.
  ///
  /// Each parameter is held one error away from its value, above and below, kept within its limits, and
  /// all others are fitted again.
  ///
  /// - Throws: ``HypothesisTestError`` if the free fit or one of the others does not converge.
  public func ranking(workers: Int? = nil) throws -> [Impact] {
    let free = try freeFit()
    guard let errors = free.covariance else {
      throw HypothesisTestError.fit("free fit without errors", free.statusDescription)
    }
    let (centers, prefit) = (model.prefitValues, model.prefitErrors)
    let chosen = model.parameters.indices.filter { index in
      index != poiIndex && errors.names.contains(model.parameters[index].name)
    }
    let impacts = try Blocks(entries: chosen.count, size: 1).mapBlocks(workers: workers) {
      entries in
      try entries.map { place in
        let index = chosen[place]
        let known = centers[index].flatMap { center in
          prefit[index].map { (value: center, error: $0) }
        }
        return try impact(of: index, free, errors, known)
      }
    }
    return impacts.flatMap { $0 }.enumerated().sorted { a, b in
      a.element.size == b.element.size ? a.offset < b.offset : a.element.size > b.element.size
    }.map(\.element)
  }

  private func impact(
    of index: Int, _ free: Fit, _ errors: ParameterMatrix, _ prior: (value: Double, error: Double)?
  ) throws(HypothesisTestError) -> Impact {
    let parameter = model.parameters[index]
    let value = free.values[index]
    let error = (errors[parameter.name, parameter.name] ?? 0).squareRoot()
    let muHat = free.values[poiIndex]
    func shift(_ distance: Double) throws(HypothesisTestError) -> Double {
      let place = min(
        max(value + distance, parameter.lower ?? -.infinity), parameter.upper ?? .infinity)
      var table = freeParameters
      table[index] = parameter.fixed(at: place)
      let fit = try minimum(
        likelihood, table, from: free.values, "fit with \(parameter.name) at \(place)")
      return fit.values[poiIndex] - muHat
    }
    var prefit: Impact.Shifts?
    if let prior { prefit = .init(up: try shift(prior.error), down: try shift(-prior.error)) }
    return Impact(
      parameter: parameter.name, value: value, error: error,
      pull: prior.map { (value - $0.value) / $0.error },
      constraint: prior.map { error / $0.error },
      up: try shift(error), down: try shift(-error), prefit: prefit)
  }
}
