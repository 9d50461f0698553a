import HEPCore
import HistFactory
import Minimization
import RealModule

/// How well a model describes its data: the likelihood ratio to the saturated model, or χ².
public struct GoodnessOfFit: Sendable, Equatable {
  /// Twice the logarithm of the likelihood ratio between a model that fits every bin and this one, or χ².
  public let statistic: Double

  /// The number of bins less the number of free parameters without constraints.
  public let degreesOfFreedom: Int

  /// The probability of a worse fit, if the statistic follows a χ² distribution.
  ///
  /// `nil` without degrees of freedom.
  public var pValue: Double? {
    degreesOfFreedom > 0
      ? SpecialFunctions.chiSquaredSurvival(statistic, degreesOfFreedom: Double(degreesOfFreedom))
      : nil
  }
}

extension HistFactoryModel {
  /// Compares a fit with the saturated model.
  ///
  /// Source: S. Baker and R. Cousins, NIM 221 (1984) 437.
  /// The saturated model has the observed number of events as rate of every bin, and the parameters of
  /// all constraints where the auxiliary measurements are.
  ///
  /// - Precondition: the fit is one of this model with its own data.
  public func goodness(of fit: Fit) -> GoodnessOfFit {
    var saturated = 0.0
    for count in mainData {
      saturated += Double.logGamma(count + 1) + count - (count > 0 ? count * .log(count) : 0)
    }
    saturated += saturatedConstraintCost
    return GoodnessOfFit(
      statistic: max(2 * (fit.minimum - saturated), 0), degreesOfFreedom: degreesOfFreedom(of: fit))
  }

  /// Compares a fit with the data by Pearson's χ²: Σ (n - ν)² / ν over the bins, and the squared pulls of
  /// all constrained parameters.
  ///
  /// The likelihood ratio of ``goodness(of:)`` follows the χ² distribution better where few events are
  /// expected.
  ///
  /// - Precondition: the fit is one of this model with its own data.
  public func chiSquare(of fit: Fit) -> GoodnessOfFit {
    var sum = 0.0
    for (count, rate) in zip(mainData, expectedRates(at: fit.values)) where count != rate {
      sum += (count - rate) * (count - rate) / rate
    }
    for ((value, parameter), (center, error)) in zip(
      zip(fit.values, fit.parameters), zip(prefitValues, prefitErrors)) where !parameter.isFixed
    {
      guard let center, let error else { continue }
      sum += (value - center) * (value - center) / (error * error)
    }
    return GoodnessOfFit(statistic: sum, degreesOfFreedom: degreesOfFreedom(of: fit))
  }

  private func degreesOfFreedom(of fit: Fit) -> Int {
    binCount - zip(fit.parameters, prefitErrors).count { !$0.isFixed && $1 == nil }
  }
}
