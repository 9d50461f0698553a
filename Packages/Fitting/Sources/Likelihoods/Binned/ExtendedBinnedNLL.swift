import Densities
import Minimization

/// The extended negative log-likelihood of counts in bins under a model of which the weights are yields.
///
/// Each bin is Poisson distributed around the integral of the model. The value is half the deviance,
/// Σ μ - n + n log(n / μ): zero for a model that predicts the counts themselves, and half a χ² for
/// large counts.
public struct ExtendedBinnedNLL: CostFunction {
  let term: BinnedTerm

  /// Makes a likelihood from a model and counts.
  ///
  /// - Parameters:
  ///   - model: a sum of densities, each multiplied by the number of its events in all bins together.
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
    guard let (_, bins) = term.contents(at: point) else { return .nan }
    return term.halfDeviance(bins)
  }

  /// Half the deviance and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    for index in gradient.indices { gradient[index] = 0 }
    guard let (model, bins) = term.contents(at: point) else { return .nan }
    term.addGradient(model, slopes: term.slopes(bins), at: point, to: &gradient)
    return term.halfDeviance(bins)
  }

  /// The density and the argument, or the bin, for which there is no value.
  public func explanation(at point: [Double]) -> String? { term.explanation(at: point) }
}

extension ExtendedBinnedNLL: PointwiseCost {
  /// The number of bins.
  public var pointCount: Int { term.counts.count }

  /// The Poisson deviance.
  public func chiSquare(at point: [Double]) -> Double { 2 * value(at: point) }

  /// (n - μ) over its expected error for each bin.
  public func pulls(at point: [Double]) -> [Double] {
    prediction(at: point).enumerated().map { index, expected in
      (term.counts[index] - expected) / (expected / term.scale(index)).squareRoot()
    }
  }

  /// The expected content of each bin.
  public func prediction(at point: [Double]) -> [Double] {
    term.contents(at: point)?.bins ?? term.counts.map { _ in .nan }
  }
}
