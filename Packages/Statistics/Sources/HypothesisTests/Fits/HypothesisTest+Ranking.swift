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
    let free = try fitFree(likelihood, from: nil)
    guard let errors = free.covariance else {
      throw HypothesisTestError.fit("free fit without errors", free.status)
    }
    let prefit = model.prefitErrors
    let chosen = model.parameters.indices.filter { index in
      index != poiIndex && errors.names.contains(model.parameters[index].name)
    }
    let impacts = try Blocks(entries: chosen.count, size: 1).mapBlocks(workers: workers) {
      entries in
      try entries.map { try impact(of: chosen[$0], free, errors, prefit[chosen[$0]]) }
    }
    return impacts.flatMap { $0 }.enumerated().sorted { a, b in
      a.element.size == b.element.size ? a.offset < b.offset : a.element.size > b.element.size
    }.map(\.element)
  }

  private func impact(
    of index: Int, _ free: Fit, _ errors: ParameterMatrix, _ before: Double?
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
    if let before { prefit = .init(up: try shift(before), down: try shift(-before)) }
    return Impact(
      parameter: parameter.name, value: value, error: error,
      pull: before.map { (value - parameter.start) / $0 }, constraint: before.map { error / $0 },
      up: try shift(error), down: try shift(-error), prefit: prefit)
  }
}
