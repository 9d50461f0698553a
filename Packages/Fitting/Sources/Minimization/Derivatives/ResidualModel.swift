import LinearAlgebra
import RealModule

/// Residuals at a point with their derivatives by the free parameters, and the cost they make.
struct ResidualModel {
  let residuals: [Double]
  /// One row for each residual, one column for each free parameter.
  let jacobian: Matrix
  /// The first and second derivatives of the loss of each residual.
  let slopes: [Double]
  let bends: [Double]

  /// `nil` where residuals or derivatives are not finite, or the search is to end.
  init?(
    _ cost: any ResidualCost, _ objective: inout Objective, at x: [Double], scales: [Double]
  ) {
    guard let residuals = objective.residuals(of: cost, x) else { return nil }
    let losses = residuals.map { cost.loss($0) }
    self.residuals = residuals
    slopes = losses.map(\.slope)
    bends = losses.map(\.bend)
    guard
      let jacobian = ResidualModel.jacobian(
        cost, &objective, at: x, scales: scales, residuals: residuals)
    else { return nil }
    self.jacobian = jacobian
  }

  /// The gradient of the cost.
  var gradient: [Double] { slopes * jacobian }

  /// The second derivatives of the cost for residuals that are linear in the parameters.
  ///
  /// A loss that bends down counts as its slope says, so that the matrix has no negative curvature.
  var matrix: SymmetricMatrix {
    product(
      zip(residuals, zip(slopes, bends)).map { residual, loss in
        residual == 0 ? loss.1 : max(loss.0 / residual, 0)
      })
  }

  /// Jᵀ W J with a weight for each residual.
  func product(_ weights: [Double]) -> SymmetricMatrix {
    var scaled = jacobian
    for column in 0..<jacobian.columns {
      for row in 0..<jacobian.rows { scaled[row, column] *= weights[row] }
    }
    let full = jacobian.transposedTimes(scaled)
    var result = SymmetricMatrix(order: jacobian.columns)
    for row in 0..<result.order {
      for column in 0...row { result[row, column] = full[row, column] }
    }
    return result
  }

  /// The derivatives of the residuals, from the cost or by central differences.
  static func jacobian(
    _ cost: any ResidualCost, _ objective: inout Objective, at x: [Double], scales: [Double],
    residuals: [Double]
  ) -> Matrix? {
    if let own = objective.ownJacobian(of: cost, x) {
      return own.elements.allSatisfy(\.isFinite) ? own : nil
    }
    var matrix = Matrix(rows: residuals.count, columns: x.count)
    for index in x.indices {
      let fraction = Double.pow(objective.precision, 1.0 / 3)
      var size = min(fraction * max(abs(x[index]), 1e-3 * scales[index]), 0.1 * scales[index])
      size = max(size, 256 * x[index].ulp)
      var isDone = false
      for _ in 0..<6 where !isDone {
        let above = min(x[index] + size, objective.upper[index])
        let below = max(x[index] - size, objective.lower[index])
        var point = x
        point[index] = above
        let high = objective.residuals(of: cost, point)
        point[index] = below
        let low = objective.residuals(of: cost, point)
        if let high, let low, above > below {
          for row in residuals.indices {
            matrix[row, index] = (high[row] - low[row]) / (above - below)
          }
          isDone = true
        }
        if objective.stop != nil { return nil }
        size *= 0.1
      }
      guard isDone else { return nil }
    }
    return matrix
  }
}
