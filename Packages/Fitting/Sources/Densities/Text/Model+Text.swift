import Minimization

extension Model {
  /// Reads a model from a text such as `ns*gauss(mu, sigma) + nb*expo(tau)`.
  ///
  /// Densities are called by the names of ``densityNames``, and `density(formula)` makes one of any formula of
  /// `x`; formulas have + - * / ^, brackets and functions such as `exp`. Every other name is a parameter.
  ///
  /// - Parameters:
  ///   - text: the model.
  ///   - parameters: parameters by their names; the others start at 1, without limits.
  /// - Throws: ``ModelTextError`` with the column of a mistake.
  public init(_ text: String, parameters: [Parameter] = []) throws(ModelTextError) {
    let tree = try ExpressionParser.parse(text)
    let reader = ModelReader(text: text, parameters: parameters)
    switch try reader.read(tree) {
    case .model(let model): self = model
    case .formula:
      throw ModelTextError(
        "this is a number and not a density; write density(…) around a formula of x, or call one of "
          + Model.densityNames.joined(separator: ", "), at: tree.offset, in: text)
    }
  }

  /// The names of densities in the text of a model.
  public static var densityNames: [String] { NamedDensities.names }
}

/// Makes a model of an expression.
private struct ModelReader {
  let text: String
  let parameters: [Parameter]

  enum Value {
    case formula(Formula)
    case model(Model)
  }

  private func error(_ reason: String, _ tree: ExpressionTree) -> ModelTextError {
    ModelTextError(reason, at: tree.offset, in: text)
  }

  func read(_ tree: ExpressionTree) throws(ModelTextError) -> Value {
    switch tree {
    case .number(let value, _): return .formula(.constant(value))
    case .name("x", _): return .formula(.variable)
    case .name(let name, _):
      if Model.densityNames.contains(name) {
        throw error("\(name) is a density: give its arguments in brackets", tree)
      }
      let known = parameters.first { $0.name == name }
      return .formula(.parameter(known ?? Parameter(name, 1)))
    case .negative(let operand, _):
      return .formula(.difference(.constant(0), try formula(operand)))
    case .binary(let sign, let left, let right, _):
      return try combine(sign, left, right, tree)
    case .call(let name, let arguments, _): return try call(name, arguments, tree)
    }
  }

  private func formula(_ tree: ExpressionTree) throws(ModelTextError) -> Formula {
    guard case .formula(let formula) = try read(tree) else {
      throw error("a density stands where a number or a parameter is expected", tree)
    }
    return formula
  }

  private func combine(
    _ sign: Character, _ left: ExpressionTree, _ right: ExpressionTree, _ tree: ExpressionTree
  ) throws(ModelTextError) -> Value {
    switch (sign, try read(left), try read(right)) {
    case (_, .formula(let a), .formula(let b)):
      guard let formula = Formula.combined(sign, a, b) else {
        throw error("'\(sign)' is no operator", tree)
      }
      return .formula(formula)
    case ("+", .model(let a), .model(let b)): return .model(a + b)
    case ("*", .formula(let weight), .model(let model)),
      ("*", .model(let model), .formula(let weight)):
      guard !weight.dependsOnData else {
        throw error("the weight of a density must not depend on x", tree)
      }
      return .model(weight * model)
    case ("+", _, _):
      throw error(
        "a density and a number cannot be added: multiply each density by its yield", tree)
    default:
      throw error("densities can be added, and multiplied by numbers: '\(sign)' does neither", tree)
    }
  }

  private func call(_ name: String, _ arguments: [ExpressionTree], _ tree: ExpressionTree)
    throws(ModelTextError) -> Value
  {
    if let function = FormulaFunction(rawValue: name) {
      guard arguments.count == 1 else {
        throw error("\(name) takes one argument, not \(arguments.count)", tree)
      }
      return .formula(.function(function, try formula(arguments[0])))
    }
    var formulas: [Formula] = []
    for argument in arguments { formulas.append(try formula(argument)) }
    if name == "density" {
      guard formulas.count == 1 else { throw error("density takes one formula of x", tree) }
      return .model(FormulaDensity("density", formulas[0]).model)
    }
    if let index = formulas.firstIndex(where: \.dependsOnData) {
      throw error("an argument of \(name) must not depend on x", arguments[index])
    }
    if let polynomial = NamedDensities.polynomials.first(where: { $0.name == name }) {
      guard !formulas.isEmpty else { throw error("\(name) needs a coefficient at least", tree) }
      return .model(polynomial.make(formulas).model)
    }
    guard let entry = NamedDensities.all.first(where: { $0.name == name }) else {
      throw error(
        "there is no density or function '\(name)': "
          + "take one of \(Model.densityNames.joined(separator: ", "))", tree)
    }
    let (most, least) = (entry.arguments.count, entry.arguments.count - entry.optional)
    guard (least...most).contains(formulas.count) else {
      throw error("\(formulas.count) arguments were given: write \(entry.usage)", tree)
    }
    return .model(entry.make(formulas).model)
  }
}
