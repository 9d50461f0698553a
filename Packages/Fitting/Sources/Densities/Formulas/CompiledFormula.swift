import Minimization

/// A formula of parameters with its derivatives, in terms of the places of the parameters in a point.
package struct CompiledFormula: Sendable {
  private let program: FormulaProgram
  /// The place of the parameter, for a formula that is one.
  private let single: Int?
  /// The value of a formula without parameters.
  private let constant: Double?

  package init(_ formula: Formula, parameters: [Parameter]) {
    program = FormulaProgram(formula, arguments: parameters.map(\.name))
    if case .argument(let index) = program.steps[program.result].operation {
      single = index
    } else {
      single = nil
    }
    let isConstant = !program.steps[program.result].isActive
    constant = isConstant ? program.numbers([])[program.result] : nil
  }

  package func value(at point: [Double]) -> Double {
    if let constant { return constant }
    if let single { return point[single] }
    return program.numbers(point)[program.result]
  }

  /// Adds a multiple of the derivatives with respect to the parameters to a gradient.
  package func addGradient(times factor: Double, at point: [Double], to gradient: inout [Double]) {
    if constant != nil { return }
    if let single {
      gradient[single] += factor
      return
    }
    let numbers = program.numbers(point)
    var slopes = [Double](repeating: 0, count: numbers.count)
    slopes[program.result] = factor
    program.addGradient(&slopes, numbers: numbers, to: &gradient)
  }
}
