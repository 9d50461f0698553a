extension SymbolicExpression {
  /// The sum.
  public static func + (a: Self, b: some SymbolicExpression) -> Formula {
    .sum(a.formula, b.formula)
  }

  /// The sum with a number.
  public static func + (a: Self, b: Double) -> Formula { .sum(a.formula, .constant(b)) }

  /// The sum with a number.
  public static func + (a: Double, b: Self) -> Formula { .sum(.constant(a), b.formula) }

  /// The difference.
  public static func - (a: Self, b: some SymbolicExpression) -> Formula {
    .difference(a.formula, b.formula)
  }

  /// The difference from a number.
  public static func - (a: Self, b: Double) -> Formula { .difference(a.formula, .constant(b)) }

  /// The difference of a number.
  public static func - (a: Double, b: Self) -> Formula { .difference(.constant(a), b.formula) }

  /// The product.
  public static func * (a: Self, b: some SymbolicExpression) -> Formula {
    .product(a.formula, b.formula)
  }

  /// The product with a number.
  public static func * (a: Self, b: Double) -> Formula { .product(a.formula, .constant(b)) }

  /// The product with a number.
  public static func * (a: Double, b: Self) -> Formula { .product(.constant(a), b.formula) }

  /// The quotient.
  public static func / (a: Self, b: some SymbolicExpression) -> Formula {
    .quotient(a.formula, b.formula)
  }

  /// The quotient by a number.
  public static func / (a: Self, b: Double) -> Formula { .quotient(a.formula, .constant(b)) }

  /// The quotient of a number.
  public static func / (a: Double, b: Self) -> Formula { .quotient(.constant(a), b.formula) }

  /// The negative.
  public static prefix func - (a: Self) -> Formula { .difference(.constant(0), a.formula) }
}
