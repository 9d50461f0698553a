import LinearAlgebra

extension HessianProbe {
  /// Second derivatives of a sum over residuals: Σ loss″ ∇r ∇rᵀ, exactly positive for squares, and the
  /// small part Σ loss′ ∇∇r by differences.
  func fromResiduals(
    _ cost: any ResidualCost, _ objective: inout Objective, at x: [Double], scales: inout [Double]
  ) -> SymmetricMatrix? {
    guard let model = ResidualModel(cost, &objective, at: x, scales: scales) else { return nil }
    var matrix = model.product(model.bends)
    for index in x.indices where matrix[index, index] > 0 {
      scales[index] = (2 * objective.up / matrix[index, index]).squareRoot()
    }
    let bending =
      cost.jacobian(at: objective.point(x)) == nil
      ? bendingFromValues(cost, &objective, at: x, model: model, scales: scales)
      : bendingFromGradients(cost, &objective, at: x, model: model, scales: scales)
    guard let bending else { return nil }
    for row in x.indices {
      for column in 0...row { matrix[row, column] += bending[row, column] }
    }
    return matrix.submatrix(indices)
  }

  private func step(
    _ objective: Objective, _ x: [Double], _ index: Int, _ model: ResidualModel,
    scale: Double, order: Double
  ) -> DifferenceStep {
    let size = zip(model.slopes, model.residuals).reduce(0) { $0 + abs($1.0 * $1.1) }
    let noise = 8 * objective.precision * max(size, objective.up) / objective.up
    return DifferenceStep(
      at: x[index], scale: min(scale, max(abs(x[index]), 1e-3 * scale)), noise: noise,
      order: order, lower: objective.lower[index], upper: objective.upper[index])
  }

  private func bendingFromGradients(
    _ cost: any ResidualCost, _ objective: inout Objective, at x: [Double], model: ResidualModel,
    scales: [Double]
  ) -> SymmetricMatrix? {
    var rows: [[Double]] = []
    for index in x.indices {
      let step = step(objective, x, index, model, scale: scales[index], order: 3)
      var point = x
      point[index] = step.center + step.size
      let above = objective.ownJacobian(of: cost, point)
      point[index] = step.center - step.size
      guard let above, let below = objective.ownJacobian(of: cost, point) else { return nil }
      rows.append(
        zip(model.slopes * above, model.slopes * below).map { ($0 - $1) / (2 * step.size) })
    }
    let matrix = SymmetricMatrix(meanOf: rows)
    return matrix.isFinite ? matrix : nil
  }

  private func bendingFromValues(
    _ cost: any ResidualCost, _ objective: inout Objective, at x: [Double], model: ResidualModel,
    scales: [Double]
  ) -> SymmetricMatrix? {
    let steps = x.indices.map {
      step(objective, x, $0, model, scale: scales[$0], order: 4)
    }
    let center = steps.map(\.center)
    func sum(_ moves: (Int, Double)...) -> Double? {
      var point = center
      for (index, sign) in moves { point[index] += sign * steps[index].size }
      return objective.residuals(of: cost, point).map { dot($0, model.slopes) }
    }
    guard let middle = sum() else { return nil }
    var result = SymmetricMatrix(order: x.count)
    var above: [Double] = []
    var below: [Double] = []
    for index in x.indices {
      guard let high = sum((index, 1)), let low = sum((index, -1)) else { return nil }
      above.append(high)
      below.append(low)
      let size = steps[index].size
      result[index, index] = ((high - middle) + (low - middle)) / (size * size)
    }
    for row in x.indices {
      for column in 0..<row {
        guard let high = sum((row, 1), (column, 1)), let low = sum((row, -1), (column, -1)) else {
          return nil
        }
        let first = (high - above[row]) - (above[column] - middle)
        let second = (low - below[row]) - (below[column] - middle)
        result[row, column] = (first + second) / (2 * steps[row].size * steps[column].size)
      }
    }
    return result
  }
}
