import Minimization

/// An expression of parameters, numbers and the variable, used where a density or a model takes an argument.
///
///     let mass = Parameter("mass", 91.2)
///     let shift = Parameter("shift", 0)
///     let lifetime = Parameter("tau", 2, in: 0.1...10)
///     let peak = Gaussian(mean: mass + shift, sigma: 1.5)
///     let tail = Exponential(slope: -1 / lifetime)
///
/// With ``variable`` it becomes a function of the data, and a density: see ``FormulaDensity``.
public indirect enum Formula: Sendable, Hashable {
  /// A number.
  case constant(Double)
  /// A parameter of the fit.
  case parameter(Parameter)
  /// The variable of the density in which the formula stands.
  case variable
  /// Another column of the data, by its name, in a conditional density.
  case column(String)
  /// The sum of two formulas.
  case sum(Formula, Formula)
  /// The first formula minus the second.
  case difference(Formula, Formula)
  /// The product of two formulas.
  case product(Formula, Formula)
  /// The first formula divided by the second.
  case quotient(Formula, Formula)
  /// A formula raised to a number.
  case power(Formula, Double)
  /// A function of a formula.
  case function(FormulaFunction, Formula)
  /// The second formula where the first is not negative, and the third elsewhere.
  case choice(Formula, Formula, Formula)

  /// The exponential function of a formula.
  public static func exponential(_ argument: Formula) -> Formula { .function(.exp, argument) }

  /// The natural logarithm of a formula.
  public static func logarithm(_ argument: Formula) -> Formula { .function(.log, argument) }

  /// The parameters in the order of their first mention, each once.
  public var parameters: [Parameter] {
    var found: [Parameter] = []
    forEachLeaf { leaf in
      if case .parameter(let parameter) = leaf, !found.contains(parameter) {
        found.append(parameter)
      }
    }
    return found
  }

  /// Whether the variable or another column of the data is in the formula.
  public var dependsOnData: Bool {
    var found = false
    forEachLeaf { leaf in
      switch leaf {
      case .variable, .column: found = true
      default: break
      }
    }
    return found
  }

  /// Calls a closure with each constant, parameter and column.
  private func forEachLeaf(_ body: (Formula) -> Void) {
    switch self {
    case .constant, .parameter, .variable, .column: body(self)
    case .power(let a, _), .function(_, let a): a.forEachLeaf(body)
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b):
      a.forEachLeaf(body)
      b.forEachLeaf(body)
    case .choice(let a, let b, let c):
      a.forEachLeaf(body)
      b.forEachLeaf(body)
      c.forEachLeaf(body)
    }
  }
}
