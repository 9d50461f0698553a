extension Formula {
  /// Reads a formula such as `-1 / tau`, in which names stand for other formulas.
  ///
  /// It has numbers, + - * / ^, brackets, the functions of ``FormulaFunction``, and `pow`, `min`, `max`,
  /// `asin` and `acos`.
  ///
  /// - Parameters:
  ///   - text: the formula.
  ///   - name: what a name stands for; `nil` for a name that is not known.
  /// - Throws: ``ModelTextError`` with the column of a mistake, and what `name` throws.
  public init(_ text: String, name: (String) throws -> Formula?) throws {
    self = try Formula.read(ExpressionParser.parse(text), in: text, name)
  }

  private static func read(
    _ tree: ExpressionTree, in text: String, _ name: (String) throws -> Formula?
  ) throws -> Formula {
    switch tree {
    case .number(let value, _): return .constant(value)
    case .name(let word, let at):
      guard let formula = try name(word) else {
        throw ModelTextError("the name \"\(word)\" is not known", at: at, in: text)
      }
      return formula
    case .negative(let operand, _): return -(try read(operand, in: text, name))
    case .binary(let sign, let left, let right, let at):
      let (a, b) = (try read(left, in: text, name), try read(right, in: text, name))
      guard let formula = combined(sign, a, b) else {
        throw ModelTextError("'\(sign)' is no operator of formulas", at: at, in: text)
      }
      return formula
    case .call(let function, let arguments, let at):
      let operands = try arguments.map { try read($0, in: text, name) }
      guard let formula = call(function, operands) else {
        throw ModelTextError(
          "there is no function \(function) of \(operands.count) arguments", at: at, in: text)
      }
      return formula
    }
  }

  /// Two formulas with an operator between them; `nil` for a sign that is none.
  static func combined(_ sign: Character, _ a: Formula, _ b: Formula) -> Formula? {
    switch sign {
    case "+": .sum(a, b)
    case "-": .difference(a, b)
    case "*": .product(a, b)
    case "/": .quotient(a, b)
    case "^": power(of: a, b)
    default: nil
    }
  }

  private static func power(of base: Formula, _ exponent: Formula) -> Formula {
    if case .constant(let exponent) = exponent { return .power(base, exponent) }
    return .exponential(.product(exponent, .logarithm(base)))
  }

  private static func call(_ name: String, _ operands: [Formula]) -> Formula? {
    if operands.count == 1 {
      if let function = FormulaFunction(rawValue: name) { return .function(function, operands[0]) }
      let leg = sqrt(1 - pow(operands[0], 2))
      switch name {
      case "asin": return atan(operands[0] / leg)
      case "acos": return 0.5 * Double.pi - atan(operands[0] / leg)
      default: return nil
      }
    }
    guard operands.count == 2 else { return nil }
    switch name {
    case "pow": return power(of: operands[0], operands[1])
    case "min": return min(operands[0], operands[1])
    case "max": return max(operands[0], operands[1])
    default: return nil
    }
  }
}
