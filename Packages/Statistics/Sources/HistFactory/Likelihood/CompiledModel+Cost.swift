import HEPCore
import RealModule

extension CompiledModel {
  /// The terms of -ln L that no parameter changes.
  func constant(_ main: [Double], _ auxiliary: [Double]) -> Double {
    var sum = 0.0
    for count in main { sum += Double.logGamma(count + 1) }
    for constraint in gaussians {
      sum += .log(constraint.sigma) + 0.5 * .log(2 * .pi)
    }
    for constraint in poissons { sum += Double.logGamma(auxiliary[constraint.datum] + 1) }
    return sum
  }

  /// The other terms, once the rates are known.
  func cost(
    at point: [Double], _ main: [Double], _ auxiliary: [Double], _ scratch: ModelScratch
  ) -> Double {
    var sum = 0.0
    for (bin, count) in main.enumerated() { sum += poissonCost(count, scratch.rate[bin]) }
    for constraint in gaussians {
      let pull = (auxiliary[constraint.datum] - point[constraint.parameter]) / constraint.sigma
      sum += 0.5 * pull * pull
    }
    for constraint in poissons {
      sum += poissonCost(
        auxiliary[constraint.datum], constraint.factor * point[constraint.parameter])
    }
    return sum
  }

  /// The derivative of the cost with respect to the rate of each bin.
  func computePulls(_ main: [Double], _ scratch: ModelScratch) {
    for (bin, count) in main.enumerated() {
      scratch.pull[bin] = count == 0 ? 1 : 1 - count / scratch.rate[bin]
    }
  }

  func addConstraintGradient(
    at point: [Double], _ auxiliary: [Double], to gradient: inout [Double]
  ) {
    for constraint in gaussians {
      let distance = point[constraint.parameter] - auxiliary[constraint.datum]
      gradient[constraint.parameter] += distance / (constraint.sigma * constraint.sigma)
    }
    for constraint in poissons {
      let count = auxiliary[constraint.datum]
      gradient[constraint.parameter] +=
        constraint.factor - (count == 0 ? 0 : count / point[constraint.parameter])
    }
  }

  func addConstraintHessian(at point: [Double], _ auxiliary: [Double], to table: inout [Double]) {
    for constraint in gaussians {
      table[constraint.parameter * (parameterCount + 1)] +=
        1 / (constraint.sigma * constraint.sigma)
    }
    for constraint in poissons {
      let value = point[constraint.parameter]
      table[constraint.parameter * (parameterCount + 1)] +=
        auxiliary[constraint.datum] / (value * value)
    }
  }
}

/// ν - n ln ν, infinity where there is no Poisson law or no probability.
@inline(__always)
private func poissonCost(_ count: Double, _ rate: Double) -> Double {
  if rate > 0 { return rate - (count == 0 ? 0 : count * .log(rate)) }
  if rate.isNaN { return .nan }
  return rate == 0 && count == 0 ? 0 : .infinity
}
