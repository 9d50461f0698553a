import RealModule

/// The pieces of a Bukin density, as formulas of its arguments: peak, width, xi and both tails.
struct BukinParts {
  let a: [Formula]
  private let root: Formula

  init(_ a: [Formula]) {
    self.a = a
    root = Formula.sqrt(Formula.pow(a[2], 2) + 1)
  }

  /// Half of the full width at half maximum.
  private var reach: Formula { (2 * 2.0.logarithm).squareRoot() * a[1] }

  /// Where the core ends on the left: half of the peak's height.
  var left: Formula { a[0] + reach * (a[2] / root - 1) }

  /// Where the core ends on the right.
  var right: Formula { a[0] + reach * (a[2] / root + 1) }

  /// log(√(ξ² + 1) + ξ), the size of the asymmetry.
  private var size: Formula { Formula.asinh(a[2]) }

  /// The logarithm between both ends.
  var core: Formula {
    let distance = Formula.variable - a[0]
    let u = 4 * a[2] * root * distance / (2 * reach)
    // As xi goes to zero the ratio of logarithms goes to that of their arguments.
    let isAsymmetric = Formula.abs(a[2]) - 1e-6
    let small = distance / reach
    // Beyond the core, where this is not used, the logarithm need not exist.
    let inside = Formula.max(u, -1 + 1e-9)
    let large =
      Formula.log1p(Formula.choice(isAsymmetric, inside, Formula.constant(0))) / (2 * size)
    return -2.0.logarithm * Formula.pow(Formula.choice(isAsymmetric, large, small), 2)
  }

  /// The logarithm beyond an end.
  func tail(from end: Formula, other peak: Formula, rho: Formula, sign: Double) -> Formula {
    let distance = Formula.variable - end
    let isAsymmetric = Formula.abs(a[2]) - 1e-6
    let gap = Formula.pow(root - sign * a[2], 2)
    let denominator = Formula.choice(isAsymmetric, gap * size, Formula.constant(1))
    let rate = Formula.choice(isAsymmetric, a[2] / denominator, Formula.constant(1))
    let fall = 4 * sign * 2.0.logarithm * rate * root * distance / (2 * reach)
    return fall + rho * Formula.pow(distance / (end - peak), 2) - 2.0.logarithm
  }
}
