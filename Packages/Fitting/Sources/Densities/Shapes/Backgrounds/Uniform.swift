/// The constant density.
public struct Uniform: Density {
  /// The name of the density in messages.
  public var name: String { "Uniform" }

  /// None.
  public var arguments: [DensityArgument] { [] }

  /// Makes a constant density over whatever range it is used in.
  public init() {}

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    UniformKernel()
  }
}

struct UniformKernel: DensityKernel {
  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    for index in values.indices { values[index] = 1 }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {}

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    for index in values.indices { values[index] = edges[index + 1] - edges[index] }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {}
}
