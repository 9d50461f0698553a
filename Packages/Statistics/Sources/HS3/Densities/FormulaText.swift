import Densities

/// Writes formulas in the language of the standard.
struct FormulaText {
  /// The name of the variable.
  let variable: String

  /// The functions of which the standard knows the names.
  private static let functions: Set<FormulaFunction> = [
    .exp, .log, .sqrt, .abs, .sin, .cos, .tan, .atan,
  ]

  func text(_ formula: Formula) throws -> String {
    switch formula {
    case .constant(let value): return value < 0 ? "(\(value))" : "\(value)"
    case .parameter(let parameter): return parameter.name
    case .variable: return variable
    case .column(let name): return name
    case .sum(let a, let b): return "(\(try text(a)) + \(try text(b)))"
    case .difference(let a, let b): return "(\(try text(a)) - \(try text(b)))"
    case .product(let a, let b): return "(\(try text(a)) * \(try text(b)))"
    case .quotient(let a, let b): return "(\(try text(a)) / \(try text(b)))"
    case .power(let a, let exponent): return "pow(\(try text(a)), \(exponent))"
    case .function(let function, let a) where Self.functions.contains(function):
      return "\(function.rawValue)(\(try text(a)))"
    case .function(.expm1, let a): return "(exp(\(try text(a))) - 1)"
    case .function(.log1p, let a): return "log(1 + \(try text(a)))"
    case .function(.sinh, let a):
      return "(0.5 * (exp(\(try text(a))) - exp(-\(try text(a)))))"
    case .function(.cosh, let a):
      return "(0.5 * (exp(\(try text(a))) + exp(-\(try text(a)))))"
    case .function(let function, _):
      throw HS3Error(.unsupported, "the function \(function.rawValue) is none of HS3's expressions")
    case .choice: throw HS3Error(.unsupported, "a choice between formulas cannot be written in HS3")
    }
  }
}
