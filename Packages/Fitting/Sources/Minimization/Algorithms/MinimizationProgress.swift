/// One step of a minimisation, as a progress handler sees it.
public struct MinimizationProgress: Sendable {
  /// The number of steps taken.
  public let iteration: Int

  /// The number of calls of the cost, with and without gradient.
  public let calls: Int

  /// The cost.
  public let value: Double

  /// The estimated vertical distance to the minimum.
  public let edm: Double

  /// The values of all parameters.
  public let values: [Double]
}

/// Whether a minimisation goes on.
public enum Continuation: Sendable {
  /// Go on.
  case proceed

  /// Stop with the status ``FitStatus/cancelled``.
  case cancel
}

/// Called after each step of a minimisation, on the thread that asked for it.
public typealias ProgressHandler = (MinimizationProgress) -> Continuation
