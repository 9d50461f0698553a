import HistFactory
import Minimization

/// The fits that the asymptotic formulae need, each done once: only those at μ are done again.
struct AsymptoticCalculator {
  let test: HypothesisTest
  let free: Fit
  private let asimov: HistFactoryLikelihood
  private let asimovFree: (minimum: Double, muHat: Double)
  private let background: Fit

  init(_ test: HypothesisTest) throws {
    self.test = test
    free = try test.freeFit()
    let asimovMu = test.statistic.asimovMu
    background = try test.fit(at: asimovMu, from: free.values)
    let data = test.model.expectedData(at: background.values)
    asimov = try HistFactoryLikelihood(test.model, data: data)
    // No parameters describe Asimov data better than those that they were made of, unless limits
    // keep the fit from them.
    asimovFree = (asimov.value(at: background.values), asimovMu)
  }

  /// The test of a signal strength.
  func result(at mu: Double) throws(HypothesisTestError) -> AsymptoticResult {
    let fit = try test.fit(at: mu, from: free.values)
    let free = try lowestFree(beside: fit)
    let muHat = free.values[test.poiIndex]
    return AsymptoticResult(
      mu: mu, muHat: muHat,
      observed: test.statistic.value(
        rise: 2 * (fit.minimum - free.minimum), mu: mu, muHat: muHat),
      asimov: try asimovValue(at: mu), statistic: test.statistic)
  }

  /// The free fit; once more from a fit with the signal strength held that is lower, which happens where
  /// the likelihood has several minima.
  private func lowestFree(beside fit: Fit) throws(HypothesisTestError) -> Fit {
    guard fit.minimum < free.minimum - 1e-6 else { return free }
    let other = try test.fitFree(test.likelihood, from: fit.values)
    return other.minimum < free.minimum ? other : free
  }

  /// The statistic of the Asimov data.
  func asimovValue(at mu: Double) throws(HypothesisTestError) -> Double {
    let fit = try test.fitConditional(asimov, at: mu, from: background.values)
    return test.statistic.value(
      rise: 2 * (fit.minimum - asimovFree.minimum), mu: mu, muHat: asimovFree.muHat)
  }
}

extension HypothesisTest {
  /// Tests a signal strength with the asymptotic formulae of arXiv:1007.1727.
  ///
  /// - Throws: ``HypothesisTestError`` if a fit does not converge.
  public func asymptotic(mu: Double) throws -> AsymptoticResult {
    try AsymptoticCalculator(self).result(at: mu)
  }

  /// Tests several signal strengths; the fits that they share are done once.
  ///
  /// - Throws: ``HypothesisTestError`` if a fit does not converge.
  public func asymptotic(mu values: [Double]) throws -> [AsymptoticResult] {
    let calculator = try AsymptoticCalculator(self)
    return try values.map { try calculator.result(at: $0) }
  }

  /// Tests the hypothesis that there is no signal: p₀ and the significance of an excess.
  ///
  /// - Throws: ``HypothesisTestError`` if a fit does not converge.
  public func discovery() throws -> AsymptoticResult {
    try HypothesisTest(
      model, data: likelihood.mainData + likelihood.auxiliaryData, statistic: .q0,
      minimizer: minimizer
    ).asymptotic(mu: 0)
  }
}
