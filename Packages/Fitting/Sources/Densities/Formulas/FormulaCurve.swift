import LinearAlgebra
import Minimization

/// A formula of the variable as a curve: its values at points, and their derivatives by the parameters.
package struct FormulaCurve: Sendable {
  /// The parameters in the order of their first mention.
  package let parameters: [Parameter]
  private let program: FormulaProgram

  /// Compiles a curve.
  ///
  /// - Throws: `MinimizationError` when one name stands for parameters that differ, ``DensityError`` when
  ///   the formula has columns besides the variable.
  package init(_ formula: Formula) throws {
    parameters = try .merging([formula.parameters])
    program = FormulaProgram(formula, arguments: parameters.map(\.name), spreading: true)
    if let column = program.otherColumns.first {
      throw DensityError.missingColumn(column, known: [])
    }
  }

  /// The curve at points.
  package func values(at x: [Double], _ point: [Double]) -> [Double] {
    run(at: x, point) { block, _ in
      let result = block.operand(program.result)
      return x.indices.map { result.at($0) }
    }
  }

  /// The derivatives: one row for each point, one column for each parameter.
  package func jacobian(at x: [Double], _ point: [Double]) -> Matrix {
    run(at: x, point) { block, slopes in
      var matrix = Matrix(rows: x.count, columns: parameters.count)
      guard let result = program.steps[program.result].column else { return matrix }
      for index in x.indices { slopes[result * x.count + index] = 1 }
      var sums = [Double](repeating: 0, count: program.steps.count)
      block.carryBack(slopes, sums: &sums)
      for step in program.steps {
        guard case .argument(let argument) = step.operation, let column = step.column else {
          continue
        }
        for index in x.indices { matrix[index, argument] = slopes[column * x.count + index] }
      }
      return matrix
    }
  }

  private func run<Result>(
    at x: [Double], _ point: [Double],
    _ body: (FormulaBlock, UnsafeMutablePointer<Double>) -> Result
  ) -> Result {
    let size = max(program.columnCount * x.count, 1)
    let columns = UnsafeMutablePointer<Double>.allocate(capacity: 2 * size)
    defer { columns.deallocate() }
    columns.initialize(repeating: 0, count: 2 * size)
    return x.withUnsafeBufferPointer { x in
      var nothing = 0.0
      return withUnsafeMutablePointer(to: &nothing) { empty in
        let block = FormulaBlock(
          program: program, numbers: program.numbers(point), count: x.count,
          data: x.baseAddress ?? UnsafePointer(empty), columns: columns)
        block.run()
        return body(block, columns + size)
      }
    }
  }
}
