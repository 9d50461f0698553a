extension Formula {
  /// The exponential function of an expression.
  public static func exp(_ argument: some ParameterExpression) -> Formula {
    .function(.exp, argument.formula)
  }

  /// The natural logarithm of an expression.
  public static func log(_ argument: some ParameterExpression) -> Formula {
    .function(.log, argument.formula)
  }

  /// The exponential function less one of an expression.
  public static func expm1(_ argument: some ParameterExpression) -> Formula {
    .function(.expm1, argument.formula)
  }

  /// The logarithm of one plus the value of an expression.
  public static func log1p(_ argument: some ParameterExpression) -> Formula {
    .function(.log1p, argument.formula)
  }

  /// The square root of an expression.
  public static func sqrt(_ argument: some ParameterExpression) -> Formula {
    .function(.sqrt, argument.formula)
  }

  /// The size of an expression.
  public static func abs(_ argument: some ParameterExpression) -> Formula {
    .function(.abs, argument.formula)
  }

  /// The sine of an expression.
  public static func sin(_ argument: some ParameterExpression) -> Formula {
    .function(.sin, argument.formula)
  }

  /// The cosine of an expression.
  public static func cos(_ argument: some ParameterExpression) -> Formula {
    .function(.cos, argument.formula)
  }

  /// The tangent of an expression.
  public static func tan(_ argument: some ParameterExpression) -> Formula {
    .function(.tan, argument.formula)
  }

  /// The inverse tangent of an expression.
  public static func atan(_ argument: some ParameterExpression) -> Formula {
    .function(.atan, argument.formula)
  }

  /// The hyperbolic sine of an expression.
  public static func sinh(_ argument: some ParameterExpression) -> Formula {
    .function(.sinh, argument.formula)
  }

  /// The hyperbolic cosine of an expression.
  public static func cosh(_ argument: some ParameterExpression) -> Formula {
    .function(.cosh, argument.formula)
  }

  /// The hyperbolic tangent of an expression.
  public static func tanh(_ argument: some ParameterExpression) -> Formula {
    .function(.tanh, argument.formula)
  }

  /// The inverse hyperbolic sine of an expression.
  public static func asinh(_ argument: some ParameterExpression) -> Formula {
    .function(.asinh, argument.formula)
  }

  /// The error function of an expression.
  public static func erf(_ argument: some ParameterExpression) -> Formula {
    .function(.erf, argument.formula)
  }

  /// The complementary error function of an expression.
  public static func erfc(_ argument: some ParameterExpression) -> Formula {
    .function(.erfc, argument.formula)
  }

  /// An expression raised to a number.
  public static func pow(_ base: some ParameterExpression, _ exponent: Double) -> Formula {
    .power(base.formula, exponent)
  }

  /// A positive expression raised to another one.
  public static func pow(
    _ base: some SymbolicExpression, _ exponent: some SymbolicExpression
  ) -> Formula {
    exp(exponent * log(base))
  }

  /// One expression where a condition is not negative, and another elsewhere.
  public static func choice(
    ifNotNegative condition: some ParameterExpression, then first: some ParameterExpression,
    else second: some ParameterExpression
  ) -> Formula {
    .choice(condition.formula, first.formula, second.formula)
  }

  /// The larger of two expressions.
  public static func max(_ a: some ParameterExpression, _ b: some ParameterExpression) -> Formula {
    .choice(.difference(a.formula, b.formula), a.formula, b.formula)
  }

  /// The smaller of two expressions.
  public static func min(_ a: some ParameterExpression, _ b: some ParameterExpression) -> Formula {
    .choice(.difference(b.formula, a.formula), a.formula, b.formula)
  }
}
