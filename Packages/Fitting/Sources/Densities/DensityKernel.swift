/// The arithmetic of a density, for one set of its arguments' values.
///
/// Kernels work on blocks of points, at most about a thousand at a time, without a branch or an
/// allocation per point. Spans given for results have exactly the length they need.
public protocol DensityKernel: Sendable {
  /// Whether ``evaluate(_:into:scratch:)`` gives logarithms of the density instead of the density.
  var isLogarithmic: Bool { get }

  /// The number of values per point that ``evaluate(_:into:scratch:)`` keeps for the gradient.
  var scratchColumns: Int { get }

  /// The number of columns of the data that the density takes: the variable, and those it depends on besides.
  var dataColumns: Int { get }

  /// The density at points, or its logarithm, up to a constant factor that does not depend on the point.
  ///
  /// The factor may depend on the arguments, if ``integrals(between:into:)`` has the same.
  ///
  /// - Parameters:
  ///   - x: the points; where there are several ``dataColumns``, one column after the other.
  ///   - values: the result, one for each point.
  ///   - scratch: ``scratchColumns`` columns, one after the other, with one value for each point.
  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>)

  /// Adds to each element of a gradient the sum over points of a weight times the derivative of the
  /// logarithm of the density with respect to that argument.
  ///
  /// - Parameters:
  ///   - x: the points.
  ///   - weights: a weight for each point.
  ///   - scratch: what ``evaluate(_:into:scratch:)`` left for the same points; may be overwritten.
  ///   - gradient: one element for each argument.
  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double])

  /// The integrals of the density between neighbouring edges, with the factor of
  /// ``evaluate(_:into:scratch:)``.
  ///
  /// - Parameters:
  ///   - edges: ascending edges.
  ///   - values: the result, one fewer than the edges.
  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>)

  /// Adds to each element of a gradient the sum over intervals of a weight times the derivative of the
  /// integral with respect to that argument.
  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double])

  /// Places where the density has a kink, an end or the flank of a peak, for whoever integrates it.
  var landmarks: [Double] { get }

  /// Draws points of a range with this density.
  func draw(
    _ count: Int, in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> [Double]
}

extension DensityKernel {
  /// The density itself, unless a kernel says otherwise.
  public var isLogarithmic: Bool { false }

  /// The variable alone, unless a kernel says otherwise.
  public var dataColumns: Int { 1 }

  /// None, unless a kernel says otherwise.
  public var landmarks: [Double] { [] }

  /// None, unless a kernel says otherwise.
  public var scratchColumns: Int { 0 }

  /// Integrals by adaptive quadrature between the landmarks, unless a kernel has a formula.
  public func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    AdaptiveQuadrature(landmarks: landmarks).integrals(of: self, between: edges, into: &values)
  }

  /// Derivatives of the integrals by adaptive quadrature, unless a kernel has a formula.
  public func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    AdaptiveQuadrature(landmarks: landmarks)
      .addGradient(of: self, between: edges, weights: weights, to: &gradient)
  }
}
