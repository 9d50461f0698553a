import HistFactory
import Minimization

/// Tests of signal strengths with a model and its data.
///
///     let test = try HypothesisTest(HistFactoryModel(workspace))
///     let result = try test.asymptotic(mu: 1)
///     print(result.cls, result.expected.median)
///     let limit = try test.upperLimit()
///     print(limit.observed, limit.expected)
///
/// Every value rests on fits that converged: if one does not, an error says so.
public struct HypothesisTest: Sendable {
  /// The model.
  public let model: HistFactoryModel

  /// The likelihood of the data.
  public let likelihood: HistFactoryLikelihood

  /// The test statistic.
  public let statistic: TestStatistic

  /// How fits are done.
  public let minimizer: Minimizer

  let poi: Parameter
  let poiIndex: Int

  /// Prepares tests of a model's parameter of interest.
  ///
  /// - Parameters:
  ///   - model: a model with a parameter of interest.
  ///   - data: all data, main and auxiliary; those of the workspace if none are given.
  ///   - statistic: the test statistic.
  ///   - minimizer: how fits are done; a statistic is a small difference of minima, so they are
  ///     tight by default.
  /// - Throws: ``HypothesisTestError`` without a parameter of interest; `HistFactoryError` for data
  ///   that are not of the model.
  public init(
    _ model: HistFactoryModel, data: [Double]? = nil, statistic: TestStatistic = .qTilde,
    minimizer: Minimizer = .migrad(tolerance: 0.001)
  ) throws {
    guard let index = model.poiIndex else { throw HypothesisTestError.noParameterOfInterest }
    self.model = model
    likelihood =
      if let data { try HistFactoryLikelihood(model, data: data) } else {
        HistFactoryLikelihood(model)
      }
    self.statistic = statistic
    self.minimizer = minimizer
    poiIndex = index
    poi = model.parameters[index]
  }

  /// The free fit, with the signal strength at zero or above if the statistic demands it.
  ///
  /// Where the likelihood has several minima, it is the lowest of those that were found; the others
  /// come from `HistFactoryLikelihood.minima(beside:using:)`.
  public func freeFit() throws(HypothesisTestError) -> Fit {
    lowest(beside: try fitFree(likelihood, from: nil))
  }

  /// The fit with the signal strength at a value, in the lowest minimum that was found.
  public func fit(at mu: Double) throws(HypothesisTestError) -> Fit {
    try fit(at: mu, from: nil)
  }

  func fit(at mu: Double, from start: [Double]?) throws(HypothesisTestError) -> Fit {
    lowest(beside: try fitConditional(likelihood, at: mu, from: start))
  }

  /// The lowest minimum of the likelihood of the data that is known.
  private func lowest(beside fit: Fit) -> Fit {
    let others = likelihood.minima(beside: fit, using: minimizer)
    return others.first.flatMap { $0.minimum < fit.minimum ? $0 : nil } ?? fit
  }
}
