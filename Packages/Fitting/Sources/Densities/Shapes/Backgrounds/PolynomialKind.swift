/// A family of polynomials by its recurrence, as formulas.
enum PolynomialKind: Sendable {
  case powers
  case legendre
  case hermite
  case laguerre

  /// 1 + Σ cₖ Pₖ(t), with the coefficients from k = 1 on.
  func sum(_ coefficients: [Formula], at t: Formula) -> Formula {
    var sum = Formula.constant(1)
    var (before, now) = (Formula.constant(1), first(t))
    for (index, coefficient) in coefficients.enumerated() {
      sum = sum + coefficient * now
      (before, now) = (now, next(Double(index + 1), t, now, before))
    }
    return sum
  }

  private func first(_ t: Formula) -> Formula {
    switch self {
    case .powers, .legendre: t
    case .hermite: 2 * t
    case .laguerre: 1 - t
    }
  }

  /// Polynomial k + 1 from those before.
  private func next(_ k: Double, _ t: Formula, _ now: Formula, _ before: Formula) -> Formula {
    switch self {
    case .powers: t * now
    case .legendre: (2 * k + 1) / (k + 1) * t * now - k / (k + 1) * before
    case .hermite: 2 * t * now - 2 * k * before
    case .laguerre: (2 * k + 1 - t) / (k + 1) * now - k / (k + 1) * before
    }
  }
}
