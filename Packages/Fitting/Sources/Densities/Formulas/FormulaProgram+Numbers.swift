import RealModule

extension FormulaProgram {
  /// The values of all steps that are numbers; zero in the places of columns.
  func numbers(_ arguments: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: steps.count)
    for (index, step) in steps.enumerated() {
      if case .argument(let argument) = step.operation { values[index] = arguments[argument] }
      if step.isColumn { continue }
      switch step.operation {
      case .constant(let value): values[index] = value
      case .argument, .column: break
      case .add(let a, let b): values[index] = values[a] + values[b]
      case .subtract(let a, let b): values[index] = values[a] - values[b]
      case .multiply(let a, let b): values[index] = values[a] * values[b]
      case .divide(let a, let b): values[index] = values[a] / values[b]
      case .power(let a, let exponent): values[index] = raised(values[a], to: exponent)
      case .function(let function, let a): values[index] = function.value(values[a])
      case .choose(let a, let b, let c): values[index] = values[a] >= 0 ? values[b] : values[c]
      }
    }
    return values
  }

  /// Adds the derivatives by the arguments, from those by all numbers, last step first.
  ///
  /// - Parameter slopes: the derivatives of the result by each step; used up on the way.
  func addGradient(
    _ slopes: inout [Double], numbers values: [Double], to gradient: inout [Double]
  ) {
    for index in steps.indices.reversed() where !steps[index].isColumn && steps[index].isActive {
      let slope = slopes[index]
      guard slope != 0 else { continue }
      switch steps[index].operation {
      case .constant, .column: break
      case .argument(let argument): gradient[argument] += slope
      case .add(let a, let b):
        slopes[a] += slope
        slopes[b] += slope
      case .subtract(let a, let b):
        slopes[a] += slope
        slopes[b] -= slope
      case .multiply(let a, let b):
        slopes[a] += slope * values[b]
        slopes[b] += slope * values[a]
      case .divide(let a, let b):
        slopes[a] += slope / values[b]
        slopes[b] -= slope * values[index] / values[b]
      case .power(let a, let exponent):
        slopes[a] += slope * exponent * raised(values[a], to: exponent - 1)
      case .function(let function, let a):
        slopes[a] += slope * function.derivative(values[a], values[index])
      case .choose(let a, let b, let c):
        if values[a] >= 0 { slopes[b] += slope } else { slopes[c] += slope }
      }
    }
  }
}

/// The power of a number; a negative one has powers with whole exponents.
func raised(_ base: Double, to exponent: Double) -> Double {
  if exponent == 2 { return base * base }
  return Int(exactly: exponent).map { Double.pow(base, $0) } ?? Double.pow(base, exponent)
}
