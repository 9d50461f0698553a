import RealModule
import VectorMath

extension FormulaBlock {
  /// Carries derivatives from the result back to all steps, last one first.
  ///
  /// - Parameters:
  ///   - slopes: one column for each computed column; that of the result holds the derivatives of a sum by
  ///     each of its elements, all others are zero.
  ///   - sums: the derivatives by each number, to be added to.
  ///
  /// Where no derivative arrives none goes on: a branch that was not chosen need not have one.
  func carryBack(_ slopes: UnsafeMutablePointer<Double>, sums: inout [Double]) {
    for step in program.steps.reversed() {
      guard let column = step.column, step.isActive else { continue }
      let slope = UnsafePointer(slopes + column * count)
      let value = UnsafePointer(columns + column * count)
      switch step.operation {
      case .add(let a, let b):
        give(a, slopes, &sums) { slope[$0] }
        give(b, slopes, &sums) { slope[$0] }
      case .subtract(let a, let b):
        give(a, slopes, &sums) { slope[$0] }
        give(b, slopes, &sums) { -slope[$0] }
      case .multiply(let a, let b):
        giveProduct(a, slope, operand(b), slopes, &sums)
        giveProduct(b, slope, operand(a), slopes, &sums)
      case .divide(let a, let b):
        let divisor = operand(b)
        give(a, slopes, &sums) { slope[$0] == 0 ? 0 : slope[$0] / divisor.at($0) }
        give(b, slopes, &sums) { slope[$0] == 0 ? 0 : -slope[$0] * value[$0] / divisor.at($0) }
      case .power(let a, let exponent):
        let base = operand(a)
        switch exponent {
        case 2: give(a, slopes, &sums) { 2 * slope[$0] * base.at($0) }
        case 0.5: give(a, slopes, &sums) { 0.5 * slope[$0] / value[$0] }
        default:
          give(a, slopes, &sums) {
            slope[$0] == 0 ? 0 : slope[$0] * exponent * raised(base.at($0), to: exponent - 1)
          }
        }
      case .function(let function, let a):
        carryBack(through: function, a, slope, value, slopes, &sums)
      case .choose(let a, let b, let c):
        let condition = operand(a)
        give(b, slopes, &sums) { condition.at($0) >= 0 ? slope[$0] : 0 }
        give(c, slopes, &sums) { condition.at($0) >= 0 ? 0 : slope[$0] }
      case .constant, .argument, .column: break
      }
    }
  }

  private func carryBack(
    through function: FormulaFunction, _ a: Int, _ slope: UnsafePointer<Double>,
    _ value: UnsafePointer<Double>, _ slopes: UnsafeMutablePointer<Double>, _ sums: inout [Double]
  ) {
    let argument = operand(a)
    switch function {
    case .exp: give(a, slopes, &sums) { slope[$0] * value[$0] }
    case .log: give(a, slopes, &sums) { slope[$0] == 0 ? 0 : slope[$0] / argument.at($0) }
    case .log1p: give(a, slopes, &sums) { slope[$0] / (1 + argument.at($0)) }
    case .sqrt: give(a, slopes, &sums) { slope[$0] == 0 ? 0 : 0.5 * slope[$0] / value[$0] }
    case .erf, .erfc:
      let sign = (function == .erf ? 2 : -2) / Double.pi.squareRoot()
      let squares = (0..<count).map { -argument.at($0) * argument.at($0) }
      let falls = VectorMath.exp(squares)
      give(a, slopes, &sums) { slope[$0] * sign * falls[$0] }
    default:
      give(a, slopes, &sums) {
        slope[$0] == 0 ? 0 : slope[$0] * function.derivative(argument.at($0), value[$0])
      }
    }
  }

  private func giveProduct(
    _ target: Int, _ slope: UnsafePointer<Double>, _ factor: Operand,
    _ slopes: UnsafeMutablePointer<Double>, _ sums: inout [Double]
  ) {
    switch factor {
    case .number(let factor): give(target, slopes, &sums) { slope[$0] * factor }
    case .column(let factor): give(target, slopes, &sums) { slope[$0] * factor[$0] }
    }
  }

  /// Adds derivatives to those of a step: element by element to a column, summed to a number.
  @inline(__always)
  private func give(
    _ target: Int, _ slopes: UnsafeMutablePointer<Double>, _ sums: inout [Double],
    _ share: (Int) -> Double
  ) {
    guard program.steps[target].isActive else { return }
    if let column = program.steps[target].column {
      let own = slopes + column * count
      for index in 0..<count { own[index] += share(index) }
    } else if !program.steps[target].isColumn {
      // Four sums, always in the same order.
      var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
      let whole = count & ~3
      for index in stride(from: 0, to: whole, by: 4) {
        a += share(index)
        b += share(index + 1)
        c += share(index + 2)
        d += share(index + 3)
      }
      for index in whole..<count { a += share(index) }
      sums[target] += (a + b) + (c + d)
    }
  }
}
