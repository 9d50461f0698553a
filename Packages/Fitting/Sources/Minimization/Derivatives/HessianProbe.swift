import LinearAlgebra

/// Second derivatives at a point: the cost's own, or differences of its gradient or of its values.
///
/// The matrix is what was found, whether positive definite or not.
struct HessianProbe {
  let strategy: Strategy
  /// The free parameters among which derivatives are wanted.
  let indices: [Int]

  /// The second derivatives between the chosen parameters; `nil` when the cost is not finite nearby.
  func hessian(
    _ objective: inout Objective, at x: [Double], value: Double, gradient: [Double],
    scales: inout [Double]
  ) -> SymmetricMatrix? {
    if let own = objective.ownHessian(x) {
      return indices.count == own.order ? own : own.submatrix(indices)
    }
    if let cost = objective.cost as? any ResidualCost {
      return fromResiduals(cost, &objective, at: x, scales: &scales)
    }
    var matrix =
      objective.hasGradient
      ? fromGradients(&objective, at: x, value: value, gradient: gradient, scales: &scales)
      : fromValues(&objective, at: x, value: value, scales: &scales)
    if let own = objective.ownCurvatures(x) {
      for (row, index) in indices.enumerated() { matrix?[row, row] = own[index] }
    }
    return matrix
  }

  private func fromGradients(
    _ objective: inout Objective, at x: [Double], value: Double, gradient: [Double],
    scales: inout [Double]
  ) -> SymmetricMatrix? {
    let noise = objective.noise(of: value) / objective.up
    var rows: [[Double]] = []
    for index in indices {
      var found: [Double] = []
      for cycle in 1...strategy.cycles {
        let step = DifferenceStep(
          at: x[index], scale: scales[index], noise: noise, order: 3,
          lower: objective.lower[index], upper: objective.upper[index])
        guard
          let column = column(
            &objective, index: index, at: x, step: step, gradient: gradient)
        else {
          if objective.stop != nil || cycle == strategy.cycles { return nil }
          scales[index] *= 0.1
          continue
        }
        found = indices.map { column[$0] }
        let old = scales[index]
        if column[index] != 0 {
          scales[index] = min(
            (2 * objective.up / abs(column[index])).squareRoot(), max(1e4 * old, abs(x[index])))
        }
        if strategy == .fast || scales[index] > 0.1 * old { break }
      }
      rows.append(found)
    }
    return SymmetricMatrix(meanOf: rows)
  }

  /// The derivative of the gradient along one parameter.
  private func column(
    _ objective: inout Objective, index: Int, at x: [Double], step: DifferenceStep,
    gradient: [Double]
  ) -> [Double]? {
    func quotient(_ size: Double, _ objective: inout Objective) -> [Double]? {
      var point = x
      point[index] = step.center + size
      let above = objective.valueAndGradient(point)
      guard above.value.isFinite else { return nil }
      point[index] = step.center - size
      let below = objective.valueAndGradient(point)
      guard below.value.isFinite else { return nil }
      return zip(above.gradient, below.gradient).map { ($0 - $1) / (2 * size) }
    }
    if strategy == .fast {
      var point = x
      let isAbove = x[index] + step.size <= objective.upper[index]
      point[index] += isAbove ? step.size : -step.size
      let other = objective.valueAndGradient(point)
      guard other.value.isFinite else { return nil }
      return zip(other.gradient, gradient).map { ($0 - $1) / (point[index] - x[index]) }
    }
    guard let near = quotient(step.size, &objective) else { return nil }
    guard strategy == .careful else { return near }
    guard let far = quotient(0.5 * step.size, &objective) else { return nil }
    return zip(near, far).map { (4 * $1 - $0) / 3 }
  }
}
