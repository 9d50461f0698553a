/// A density given by a function of one's own.
///
///     let turnOn = FunctionDensity("TurnOn", [DensityArgument("a", a)]) { x, p in
///       x / (x + p[0])
///     }
///
/// The function need not be normalised; it is integrated numerically, to about ten digits for a function
/// that is smooth within the range. A cost with such a density has no analytic gradient.
public struct FunctionDensity: Density {
  /// What the density is called.
  public let name: String

  /// The arguments, in the order in which the function takes their values.
  public let arguments: [DensityArgument]

  private let function: @Sendable (Double, [Double]) -> Double

  /// Makes a density from a function of the variable and the values of the arguments.
  public init(
    _ name: String, _ arguments: [DensityArgument],
    _ function: @escaping @Sendable (Double, [Double]) -> Double
  ) {
    self.name = name
    self.arguments = arguments
    self.function = function
  }

  /// No.
  public var hasGradient: Bool { false }

  /// The function with values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    let function = function
    return FunctionKernel { function($0, values) }
  }
}

struct FunctionKernel: DensityKernel {
  let function: @Sendable (Double) -> Double

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    for index in x.indices { values[index] = function(x[index]) }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    for index in gradient.indices { gradient[index] = .nan }
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    for index in values.indices {
      let (low, high) = (edges[index], edges[index + 1])
      values[index] = refined(low, high, panel(low, high), depth: 14)
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    for index in gradient.indices { gradient[index] = .nan }
  }

  /// An integral from both halves, each halved again until that makes no difference or
  /// the function turns out not to be finite.
  private func refined(_ low: Double, _ high: Double, _ whole: Double, depth: Int) -> Double {
    let middle = 0.5 * (low + high)
    let (left, right) = (panel(low, middle), panel(middle, high))
    let sum = left + right
    guard depth > 0, sum.isFinite, abs(sum - whole) > 1e-11 * abs(sum) else { return sum }
    return refined(low, middle, left, depth: depth - 1)
      + refined(middle, high, right, depth: depth - 1)
  }

  private func panel(_ low: Double, _ high: Double) -> Double {
    let (middle, half) = (0.5 * (low + high), 0.5 * (high - low))
    return half
      * GaussLegendre.rule.reduce(0) { $0 + $1.weight * function(middle + half * $1.node) }
  }
}
