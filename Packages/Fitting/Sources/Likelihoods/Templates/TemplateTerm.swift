import Densities
import RealModule

/// How the limited statistics of templates enter a fit.
public enum TemplateMethod: String, Sendable, CaseIterable {
  /// A fluctuation of each template in each bin (R. Barlow and C. Beeston, Comput. Phys. Commun. 77 (1993) 219),
  /// eliminated bin by bin.
  case full
  /// One fluctuation a bin, with its own Poisson law (H. Dembinski and A. Abdelmotteleb, arXiv:2206.12346).
  case da
  /// One fluctuation a bin, integrated over (C. Argüelles, A. Schneider and T. Yuan, arXiv:1901.04645).
  case asy
  /// One fluctuation a bin, with a normal law (J. S. Conway, arXiv:1103.0354).
  case jsc
}

/// One bin's part of the cost of a template fit, -2 log of a likelihood ratio, with derivatives.
struct TemplateTerm {
  /// The cost.
  var value: Double
  /// Its derivatives by the expectation and by the variance of that.
  var byMean: Double
  var byVariance: Double

  /// The Poisson deviance of a bin whose expectation is known.
  init(poisson n: Double, _ mean: Double) {
    value = TemplateTerm.deviance(n, mean)
    byMean = 2 * (1 - (n > 0 ? n / mean : 0))
    byVariance = 0
  }

  init(_ n: Double, mean: Double, variance: Double, method: TemplateMethod) {
    guard variance > 0, mean > 0 else {
      self.init(poisson: n, mean)
      return
    }
    switch method {
    case .full, .da: self.init(dembinski: n, mean, variance)
    case .asy: self.init(arguelles: n, mean, variance)
    case .jsc: self.init(conway: n, mean, variance)
    }
  }

  private init(dembinski n: Double, _ mean: Double, _ variance: Double) {
    let k = mean * mean / variance
    let beta = (n + k) / (mean + k)
    value =
      TemplateTerm.deviance(n, mean * beta) + TemplateTerm.deviance(k, k * beta)
    // Beta is where the sum is smallest: its own change counts nothing.
    let direct = 2 * (beta - (n > 0 ? n / mean : 0))
    let byK = 2 * (beta - 1 - Double.log(beta))
    byMean = direct + byK * 2 * mean / variance
    byVariance = -byK * k / variance
  }

  private init(conway n: Double, _ mean: Double, _ variance: Double) {
    let relative = variance / (mean * mean)
    let p = 0.5 - 0.5 * mean * relative
    let beta = p + (p * p + n * relative).squareRoot()
    let pull = (beta - 1) * (beta - 1)
    value = TemplateTerm.deviance(n, mean * beta) + pull / relative
    byMean = 2 * (beta - (n > 0 ? n / mean : 0)) + 2 * mean * pull / variance
    byVariance = -pull * mean * mean / (variance * variance)
  }

  private init(arguelles n: Double, _ mean: Double, _ variance: Double) {
    let a = mean * mean / variance + 1
    let b = mean / variance
    let logarithm =
      a * Double.log(b) + Double.logGamma(n + a) - (n + a) * Double.log(onePlus: b)
      - Double.logGamma(a) - Double.logGamma(n + 1)
    value = -2 * logarithm
    let byA =
      -2 * (Double.log(b) + digamma(n + a) - Double.log(onePlus: b) - digamma(a))
    let byB = -2 * (a / b - (n + a) / (1 + b))
    byMean = byA * 2 * mean / variance + byB / variance
    byVariance = -byA * mean * mean / (variance * variance) - byB * b / variance
  }

  /// 2 (μ - n + n log(n / μ)).
  static func deviance(_ n: Double, _ mean: Double) -> Double {
    2 * (mean - n + (n > 0 ? n * Double.log(n / mean) : 0))
  }
}
