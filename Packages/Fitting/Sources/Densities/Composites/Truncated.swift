import Minimization

/// A density that is zero outside of a range.
public struct Truncated: Density {
  private let base: any Density
  private let bounds: ClosedRange<Double>

  init(_ base: any Density, _ bounds: ClosedRange<Double>) {
    self.base = base
    self.bounds = bounds
  }

  /// The name of the density that is cut off.
  public var name: String { base.name }

  /// Those of the density that is cut off.
  public var arguments: [DensityArgument] { base.arguments }

  /// Whether the density that is cut off has its gradient.
  public var hasGradient: Bool { base.hasGradient }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    let low = max(bounds.lowerBound, range.lowerBound)
    let high = min(bounds.upperBound, range.upperBound)
    guard low < high else { throw .noWeight(name, in: range) }
    return TruncatedKernel(base: try base.kernel(at: values, over: low...high), bounds: low...high)
  }
}

extension Density {
  /// The same density, zero outside of a range.
  ///
  /// Every density is normalised within the range of a fit; this is for one that ends before that.
  public func truncated(to bounds: ClosedRange<Double>) -> Truncated { Truncated(self, bounds) }
}

struct TruncatedKernel: DensityKernel {
  let base: any DensityKernel
  let bounds: ClosedRange<Double>

  var isLogarithmic: Bool { base.isLogarithmic }
  var scratchColumns: Int { base.scratchColumns }
  var landmarks: [Double] { base.landmarks + [bounds.lowerBound, bounds.upperBound] }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    // Outside, the base is asked at an end, where it exists.
    let (low, high, zero) = (
      bounds.lowerBound, bounds.upperBound, isLogarithmic ? -Double.infinity : 0
    )
    let inside = x.indices.map { min(max(x[$0], low), high) }
    base.evaluate(inside.span, into: &values, scratch: &scratch)
    for index in x.indices { values[index] = x[index] == inside[index] ? values[index] : zero }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    let inside = x.indices.map { min(max(x[$0], low), high) }
    let own = x.indices.map { x[$0] == inside[$0] ? weights[$0] : 0 }
    base.addLogGradient(inside.span, weights: own.span, scratch: &scratch, to: &gradient)
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    let inside = clamped(edges)
    base.integrals(between: inside.span, into: &values)
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    let inside = clamped(edges)
    base.addIntegralGradient(between: inside.span, weights: weights, to: &gradient)
  }

  func draw(
    _ count: Int, in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    base.draw(count, in: range.clamped(to: bounds), using: &generator)
  }

  private func clamped(_ edges: Span<Double>) -> [Double] {
    edges.indices.map { min(max(edges[$0], bounds.lowerBound), bounds.upperBound) }
  }
}
