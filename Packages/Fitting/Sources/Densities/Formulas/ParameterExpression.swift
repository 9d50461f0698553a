import Minimization

/// Anything that can be an argument of a density: a parameter, a number or a formula of them.
public protocol ParameterExpression: Sendable {
  /// The expression as a formula.
  var formula: Formula { get }
}

/// An expression that has a parameter in it, so that arithmetic with it makes a formula.
public protocol SymbolicExpression: ParameterExpression {}

extension Parameter: SymbolicExpression {
  /// The parameter itself.
  public var formula: Formula { .parameter(self) }
}

extension Formula: SymbolicExpression {
  /// The formula itself.
  public var formula: Formula { self }
}

extension Double: ParameterExpression {
  /// The number as a constant.
  public var formula: Formula { .constant(self) }
}

extension Int: ParameterExpression {
  /// The number as a constant.
  public var formula: Formula { .constant(Double(self)) }
}
