import LinearAlgebra

/// A cost that is a sum over residuals, each counted by a loss: Σ loss(rᵢ).
///
/// Such a cost can be minimised by ``Minimizer/levenbergMarquardt(strategy:tolerance:callLimit:precision:)``,
/// and its second derivatives are mostly those of a linear model, which needs no differences of large numbers.
public protocol ResidualCost: CostFunction {
  /// The residuals at a point, in units of their errors; NaN where there are none.
  func residuals(at point: [Double]) -> [Double]

  /// The derivatives of all residuals, one row for each residual and one column for each parameter.
  ///
  /// `nil` if they are not known; they are then found by differences.
  func jacobian(at point: [Double]) -> Matrix?

  /// How much a residual counts, with the first and second derivative of that.
  func loss(_ residual: Double) -> (value: Double, slope: Double, bend: Double)
}

extension ResidualCost {
  /// Not known, unless a cost says otherwise.
  public func jacobian(at point: [Double]) -> Matrix? { nil }

  /// The square, unless a cost says otherwise.
  public func loss(_ residual: Double) -> (value: Double, slope: Double, bend: Double) {
    (residual * residual, 2 * residual, 2)
  }
}
