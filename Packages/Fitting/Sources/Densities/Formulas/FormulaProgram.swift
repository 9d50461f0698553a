import Minimization

/// A formula as a list of steps, each with one operation on results of steps before.
///
/// Steps that depend on the data are columns, evaluated block by block; all others are numbers. Equal parts
/// of the formula are computed once.
struct FormulaProgram: Sendable {
  enum Operation: Sendable, Equatable {
    case constant(Double)
    /// A value given from outside: an argument of a density, or a parameter.
    case argument(Int)
    /// A column of the data: the first is the variable.
    case column(Int)
    case add(Int, Int)
    case subtract(Int, Int)
    case multiply(Int, Int)
    case divide(Int, Int)
    case power(Int, Double)
    case function(FormulaFunction, Int)
    case choose(Int, Int, Int)
  }

  struct Step: Sendable {
    let operation: Operation
    /// The place among the computed columns; `nil` for numbers and for columns of the data.
    let column: Int?
    let isColumn: Bool
    /// Whether the value depends on an argument.
    let isActive: Bool
  }

  private(set) var steps: [Step] = []
  private(set) var columnCount = 0
  /// The names of the columns of the data besides the variable.
  private(set) var otherColumns: [String] = []
  /// The step that holds the result.
  private(set) var result = 0
  private var known: [Formula: Int] = [:]
  private let spreading: Bool

  /// Compiles a formula; `names` are those of the arguments, in their order.
  ///
  /// A parameter that is not an argument stands for its start.
  ///
  /// With `spreading`, arguments are columns of equal elements, so that derivatives are known for each point.
  init(_ formula: Formula, arguments names: [String], spreading: Bool = false) {
    self.spreading = spreading
    result = add(formula, names)
    known = [:]
  }

  var resultIsColumn: Bool { steps[result].isColumn }

  private mutating func add(_ formula: Formula, _ names: [String]) -> Int {
    if let step = known[formula] { return step }
    let operation: Operation
    switch formula {
    case .constant(let value): operation = .constant(value)
    case .parameter(let parameter):
      let index = names.firstIndex(of: parameter.name)
      operation = index.map { .argument($0) } ?? .constant(parameter.start)
    case .variable: operation = .column(0)
    case .column(let name):
      if !otherColumns.contains(name) { otherColumns.append(name) }
      operation = .column(1 + (otherColumns.firstIndex(of: name) ?? 0))
    case .sum(let a, let b): operation = .add(add(a, names), add(b, names))
    case .difference(let a, let b): operation = .subtract(add(a, names), add(b, names))
    case .product(let a, let b): operation = .multiply(add(a, names), add(b, names))
    case .quotient(let a, let b): operation = .divide(add(a, names), add(b, names))
    case .power(let a, let exponent): operation = .power(add(a, names), exponent)
    case .function(let function, let a): operation = .function(function, add(a, names))
    case .choice(let a, let b, let c):
      operation = .choose(add(a, names), add(b, names), add(c, names))
    }
    let sources = FormulaProgram.sources(of: operation)
    var isColumn = sources.contains { steps[$0].isColumn }
    var isActive = sources.contains { steps[$0].isActive }
    var column: Int?
    switch operation {
    case .column: isColumn = true
    case .argument:
      isActive = true
      isColumn = spreading
    default: break
    }
    if isColumn, !FormulaProgram.isData(operation) {
      column = columnCount
      columnCount += 1
    }
    steps.append(
      Step(operation: operation, column: column, isColumn: isColumn, isActive: isActive))
    known[formula] = steps.count - 1
    return steps.count - 1
  }

  private static func isData(_ operation: Operation) -> Bool {
    if case .column = operation { return true }
    return false
  }

  /// The steps whose results an operation takes.
  static func sources(of operation: Operation) -> [Int] {
    switch operation {
    case .constant, .argument, .column: []
    case .power(let a, _), .function(_, let a): [a]
    case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b),
      .divide(let a, let b):
      [a, b]
    case .choose(let a, let b, let c): [a, b, c]
    }
  }
}
