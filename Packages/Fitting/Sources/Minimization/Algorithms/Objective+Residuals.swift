import LinearAlgebra

extension Objective {
  /// The residuals at a point; `nil` when one is not finite or when the search is to end.
  mutating func residuals(of cost: any ResidualCost, _ x: [Double]) -> [Double]? {
    guard let point = counted(x) else { return nil }
    let residuals = cost.residuals(at: point)
    if let index = residuals.firstIndex(where: { !$0.isFinite }) {
      record("residual \(index) is \(residuals[index])")
      return nil
    }
    return residuals
  }

  /// The cost's own derivatives of the residuals by the free parameters, if it has them.
  mutating func ownJacobian(of cost: any ResidualCost, _ x: [Double]) -> Matrix? {
    guard hasGradient, let point = counted(x, withGradient: true),
      let full = cost.jacobian(at: point)
    else { return nil }
    var chosen = Matrix(rows: full.rows, columns: free.count)
    for (place, index) in free.enumerated() {
      for row in 0..<full.rows { chosen[row, place] = full[row, index] }
    }
    return chosen
  }
}
