/// How a minimisation ended.
///
/// Only ``converged`` speaks of a minimum: the estimated distance to it is below the goal, and the
/// second derivatives were computed there and are positive definite as they are. Nothing is shifted
/// to make them so.
public enum FitStatus: Sendable, Equatable {
  /// A minimum: the distance is below its goal and the curvature is positive in all directions.
  case converged

  /// The largest number of calls was reached first.
  case callLimit(calls: Int)

  /// A stationary point from which the cost curves down along `direction`, with no lower value found.
  ///
  /// The direction has one component per parameter of the fit.
  case saddle(direction: [Double])

  /// A stationary point where the second derivatives, with these eigenvalues, do not prove a minimum.
  ///
  /// The cost is level along `direction`, as far as differences can tell: the data do not determine that
  /// combination of parameters. It has one component per parameter of the fit.
  case notPositiveDefinite(eigenvalues: [Double], direction: [Double])

  /// No step lowers the cost any more, although the estimated distance `edm` is above its goal.
  ///
  /// The cost is noisy or has a kink there.
  case stalled(edm: Double)

  /// The cost, or its gradient, has no finite value at a point that the minimisation cannot avoid.
  case notFinite(NonFinite)

  /// The task was cancelled, or the progress handler asked to stop.
  case cancelled

  /// Whether the status is ``converged``.
  public var isConverged: Bool { self == .converged }
}
