import HEPCore
import HistFactory
import Minimization
import RealModule

/// How well a model describes its data: the likelihood ratio to the saturated model.
public struct GoodnessOfFit: Sendable, Equatable {
  /// Twice the logarithm of the likelihood ratio between a model that fits every bin and this one.
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
    let errors = prefitErrors
    let free = zip(fit.parameters, errors).count { !$0.isFixed && $1 == nil }
    return GoodnessOfFit(
      statistic: max(2 * (fit.minimum - saturated), 0), degreesOfFreedom: binCount - free)
  }
}
