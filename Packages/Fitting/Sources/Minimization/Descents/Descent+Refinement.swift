import LinearAlgebra

extension Descent {
  /// Takes Gauss-Newton steps by a QR factorisation, as long as they become shorter.
  ///
  /// The products of derivatives in the model of the cost have only half of the digits for parameters
  /// that are strongly correlated; the factorisation of the derivatives themselves has them all. A cost
  /// that has no more digits to lose cannot tell one step from another, so their lengths do.
  mutating func refine(_ cost: any ResidualCost) {
    var last = Double.infinity
    for _ in 0..<8 {
      guard
        let linear = ResidualModel(cost, &objective, at: iterate.x, scales: differences.scales),
        let step = linear.gaussNewtonStep
      else { return }
      let size =
        zip(step, iterate.x).map { abs($0) / max(abs($1), .leastNormalMagnitude) }.max() ?? 0
      guard size < 0.5 * last, size > 2 * Double.ulpOfOne else { return }
      let x = moved(by: step, times: 1)
      // Beyond a limit the step is another one.
      guard zip(x, zip(objective.lower, objective.upper)).allSatisfy({ $0 > $1.0 && $0 < $1.1 })
      else { return }
      let value = objective.value(x)
      guard value <= iterate.value + objective.noise(of: iterate.value),
        let next = ResidualModel(cost, &objective, at: x, scales: differences.scales)
      else { return }
      iterate = Iterate(x: x, value: value, gradient: next.gradient)
      metric = next.matrix
      last = size
    }
  }
}

extension ResidualModel {
  /// The step to the minimum of the cost with linear residuals; `nil` if they do not determine it.
  fileprivate var gaussNewtonStep: [Double]? {
    let (rows, columns) = (jacobian.rows, jacobian.columns)
    guard rows >= columns, columns > 0 else { return nil }
    let roots = zip(residuals, zip(slopes, bends)).map { residual, loss in
      max(residual == 0 ? loss.1 : loss.0 / residual, 0).squareRoot()
    }
    var scaled = Matrix(rows: rows, columns: columns)
    var norms: [Double] = []
    for column in 0..<columns {
      for row in 0..<rows { scaled[row, column] = jacobian[row, column] * roots[row] }
      let norm = euclideanNorm(scaled.column(column))
      guard norm > 0, norm.isFinite else { return nil }
      norms.append(norm)
      for row in 0..<rows { scaled[row, column] /= norm }
    }
    let target = zip(residuals, roots).map { -$0 * $1 }
    guard let step = try? scaled.qr().leastSquares(target), step.allSatisfy(\.isFinite) else {
      return nil
    }
    return zip(step, norms).map { $0 / $1 }
  }
}
