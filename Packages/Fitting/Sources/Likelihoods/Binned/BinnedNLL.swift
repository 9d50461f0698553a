import Densities
import Minimization

/// The negative log-likelihood of counts in bins under a model of which only the shape matters.
///
/// The counts are multinomially distributed over the bins. The value is half the deviance,
/// Σ n log(n / μ) with the expectations μ scaled to the sum of the counts. A common factor of all weights
/// of the model is not determined.
public struct BinnedNLL: CostFunction {
  let term: BinnedTerm

  /// Makes a likelihood from a model and counts.
  ///
  /// - Parameters:
  ///   - model: a density or a weighted sum of densities.
  ///   - counts: the number of events in each bin.
  ///   - variances: the sums of the squared weights in each bin, for counts of weighted events.
  ///   - edges: the ascending edges of the bins, one more than the counts.
  /// - Throws: ``LikelihoodError`` for counts that cannot be fitted, `DensityError` for edges that do
  ///   not ascend, `MinimizationError` when one name stands for parameters that differ.
  public init(
    _ model: some ModelConvertible, _ counts: [Double], variances: [Double]? = nil, edges: [Double]
  ) throws {
    term = try BinnedTerm(model.model, counts, variances: variances, edges: edges)
  }

  /// The parameters of the model.
  public var parameters: [Parameter] { term.plan.parameters }

  /// A rise by 0.5 is one standard deviation.
  public var errorDefinition: ErrorDefinition { .negativeLogLikelihood }

  /// Whether all densities have their gradients.
  public var hasGradient: Bool { term.plan.hasGradient }

  /// Half the deviance; NaN where the model does not exist or expects nothing in a filled bin.
  public func value(at point: [Double]) -> Double {
    guard let (model, bins) = term.contents(at: point) else { return .nan }
    return term.halfDeviance(bins, times: term.total / model.total)
  }

  /// Half the deviance and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    for index in gradient.indices { gradient[index] = 0 }
    guard let (model, bins) = term.contents(at: point) else { return .nan }
    // Expectations are scaled to the sum of the counts, which the sum of the weights takes out again.
    let factor = term.total / model.total
    let slopes = term.slopes(bins, times: factor)
    let mean = zip(slopes, bins).reduce(0) { $0 + $1.0 * $1.1 } / model.total
    term.addGradient(
      model, slopes: slopes.map { factor * $0 }, weightSlope: -factor * mean, at: point,
      to: &gradient)
    return term.halfDeviance(bins, times: factor)
  }

  /// The density and the argument, or the bin, for which there is no value.
  public func explanation(at point: [Double]) -> String? { term.explanation(at: point) }
}

extension BinnedNLL: PointwiseCost {
  /// The number of bins, less one for the sum of the counts, which the model does not predict.
  public var pointCount: Int { term.counts.count - 1 }

  /// The multinomial deviance.
  public func chiSquare(at point: [Double]) -> Double { 2 * value(at: point) }

  /// (n - μ) over its expected error for each bin.
  public func pulls(at point: [Double]) -> [Double] {
    prediction(at: point).enumerated().map { index, expected in
      (term.counts[index] - expected) / (expected / term.scale(index)).squareRoot()
    }
  }

  /// The expected content of each bin, scaled to the sum of the counts.
  public func prediction(at point: [Double]) -> [Double] {
    guard let (model, bins) = term.contents(at: point) else { return term.counts.map { _ in .nan } }
    return bins.map { $0 * term.total / model.total }
  }
}
