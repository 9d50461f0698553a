/// How far a cost rises above its minimum at one standard deviation of a parameter.
public struct ErrorDefinition: Sendable, Hashable {
  /// The rise of the cost that defines one standard deviation.
  public let up: Double

  /// Makes a definition from the rise at one standard deviation.
  ///
  /// - Precondition: `up` is finite and positive.
  public init(up: Double) {
    precondition(up.isFinite && up > 0, "The rise at one standard deviation must be positive")
    self.up = up
  }

  /// A sum of squared residuals in units of their errors: one standard deviation is a rise by 1.
  public static let chiSquare = ErrorDefinition(up: 1)

  /// The negative logarithm of a likelihood: one standard deviation is a rise by 0.5.
  public static let negativeLogLikelihood = ErrorDefinition(up: 0.5)
}
