import Minimization

/// An expression of parameters and numbers, used where a density or a model takes an argument.
///
///     let mass = Parameter("mass", 91.2)
///     let shift = Parameter("shift", 0)
///     let lifetime = Parameter("tau", 2, in: 0.1...10)
///     let peak = Gaussian(mean: mass + shift, sigma: 1.5)
///     let tail = Exponential(slope: -1 / lifetime)
public indirect enum Formula: Sendable, Hashable {
  /// A number.
  case constant(Double)
  /// A parameter of the fit.
  case parameter(Parameter)
  /// The sum of two formulas.
  case sum(Formula, Formula)
  /// The first formula minus the second.
  case difference(Formula, Formula)
  /// The product of two formulas.
  case product(Formula, Formula)
  /// The first formula divided by the second.
  case quotient(Formula, Formula)
  /// The exponential function of a formula.
  case exponential(Formula)
  /// The natural logarithm of a formula.
  case logarithm(Formula)
  /// A formula raised to a number.
  case power(Formula, Double)

  /// The parameters in the order of their first mention, each once.
  public var parameters: [Parameter] {
    var found: [Parameter] = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [Parameter]) {
    switch self {
    case .constant: break
    case .parameter(let parameter): if !found.contains(parameter) { found.append(parameter) }
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b):
      a.collect(into: &found)
      b.collect(into: &found)
    case .exponential(let a), .logarithm(let a), .power(let a, _): a.collect(into: &found)
    }
  }
}
