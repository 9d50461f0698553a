import LinearAlgebra

extension FitStatus {
  /// The status of a point where second derivatives are not positive definite, with the least of them.
  init(
    level hessian: SymmetricMatrix, of places: [Int], scales: [Double], in objective: Objective
  ) {
    let shape = Curvature(hessian, scales: scales, up: objective.up)
    self = .notPositiveDefinite(
      eigenvalues: (try? hessian.eigenvalues()) ?? [],
      direction: objective.direction(shape?.spectrum?.leastDirection ?? [], of: places))
  }
}
