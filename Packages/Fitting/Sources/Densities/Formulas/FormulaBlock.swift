import VectorMath

/// One block of data on which a program runs: the data, and room for its columns.
struct FormulaBlock {
  /// A number, or a column.
  enum Operand {
    case number(Double)
    case column(UnsafePointer<Double>)

    @inline(__always)
    func at(_ index: Int) -> Double {
      switch self {
      case .number(let value): value
      case .column(let values): values[index]
      }
    }
  }

  let program: FormulaProgram
  let numbers: [Double]
  let count: Int
  /// The columns of the data, one after the other.
  let data: UnsafePointer<Double>
  /// The computed columns, one after the other.
  let columns: UnsafeMutablePointer<Double>

  func operand(_ step: Int) -> Operand {
    guard program.steps[step].isColumn else { return .number(numbers[step]) }
    if let column = program.steps[step].column {
      return .column(UnsafePointer(columns + column * count))
    }
    guard case .column(let index) = program.steps[step].operation else { return .number(.nan) }
    return .column(data + index * count)
  }

  /// Computes all columns.
  func run() {
    for (place, step) in program.steps.enumerated() {
      guard let column = step.column else { continue }
      let result = columns + column * count
      switch step.operation {
      case .add(let a, let b): combine(a, b, into: result) { $0 + $1 }
      case .subtract(let a, let b): combine(a, b, into: result) { $0 - $1 }
      case .multiply(let a, let b): combine(a, b, into: result) { $0 * $1 }
      case .divide(let a, let b): combine(a, b, into: result) { $0 / $1 }
      case .power(let a, let exponent): raise(operand(a), to: exponent, into: result)
      case .function(let function, let a): apply(function, operand(a), into: result)
      case .choose(let a, let b, let c):
        let (condition, first, second) = (operand(a), operand(b), operand(c))
        for index in 0..<count {
          result[index] = condition.at(index) >= 0 ? first.at(index) : second.at(index)
        }
      case .argument: for index in 0..<count { result[index] = numbers[place] }
      case .constant, .column: break
      }
    }
  }

  @inline(__always)
  private func combine(
    _ a: Int, _ b: Int, into result: UnsafeMutablePointer<Double>,
    _ operation: (Double, Double) -> Double
  ) {
    switch (operand(a), operand(b)) {
    case (.column(let a), .column(let b)):
      for index in 0..<count { result[index] = operation(a[index], b[index]) }
    case (.column(let a), .number(let b)):
      for index in 0..<count { result[index] = operation(a[index], b) }
    case (.number(let a), .column(let b)):
      for index in 0..<count { result[index] = operation(a, b[index]) }
    case (.number(let a), .number(let b)):
      for index in 0..<count { result[index] = operation(a, b) }
    }
  }

  private func raise(
    _ base: Operand, to exponent: Double, into result: UnsafeMutablePointer<Double>
  ) {
    switch exponent {
    case 2: for index in 0..<count { result[index] = base.at(index) * base.at(index) }
    case 0.5: apply(.sqrt, base, into: result)
    case -1: for index in 0..<count { result[index] = 1 / base.at(index) }
    default: for index in 0..<count { result[index] = raised(base.at(index), to: exponent) }
    }
  }

  private func apply(
    _ function: FormulaFunction, _ argument: Operand, into result: UnsafeMutablePointer<Double>
  ) {
    if let vector = function.vector, case .column(let values) = argument {
      let input = UnsafeBufferPointer(start: values, count: count)
      let results = UnsafeMutableBufferPointer(start: result, count: count)
      var output = results.mutableSpan
      vector(input.span, into: &output)
    } else {
      for index in 0..<count { result[index] = function.value(argument.at(index)) }
    }
  }
}
