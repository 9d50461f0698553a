import LinearAlgebra
import Minimization

/// A natural cubic spline through knots, whose heights may be parameters.
///
/// With `logarithmic` it is the logarithm of the density that follows the spline, which is then positive for
/// any heights. Beyond the outer knots it goes on as a straight line.
public struct SplineDensity: Density {
  private let knots: [Double]
  private let isLogarithmic: Bool
  /// From heights to second derivatives at the knots.
  private let bending: Matrix

  /// The heights at the knots.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "SplineDensity" }

  /// Makes a spline.
  ///
  /// - Parameters:
  ///   - knots: ascending places, three at least.
  ///   - heights: the density (or its logarithm) at each, as numbers, parameters or formulas.
  ///   - logarithmic: whether the heights are logarithms.
  /// - Throws: ``DensityError`` for knots that do not ascend, or when the numbers do not agree.
  public init(
    knots: [Double], heights: [any ParameterExpression], logarithmic: Bool = false
  ) throws(DensityError) {
    try checkEdges(knots)
    guard knots.count >= 3, heights.count == knots.count else {
      throw .wrongCount(
        "SplineDensity", expected: "one for each of at least three knots", found: heights.count)
    }
    self.knots = knots
    isLogarithmic = logarithmic
    arguments = heights.enumerated().map { DensityArgument("y\($0)", $1.formula) }
    bending = SplineDensity.bending(knots)
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    for index in values.indices { try require(values, at: index, "finite") { _ in true } }
    return SplineKernel(
      knots: knots, heights: values, bends: bending * values, bending: bending,
      isLogarithmic: isLogarithmic)
  }

  /// Solves the tridiagonal equations of a natural spline for each unit height.
  private static func bending(_ knots: [Double]) -> Matrix {
    let count = knots.count
    var matrix = Matrix(rows: count, columns: count)
    for unit in 0..<count {
      var slopes = [Double](repeating: 0, count: count)
      var factors = slopes
      let y = knots.indices.map { $0 == unit ? 1.0 : 0 }
      for index in 1..<(count - 1) {
        let (before, after) = (
          knots[index] - knots[index - 1], knots[index + 1] - knots[index]
        )
        let right =
          6 * ((y[index + 1] - y[index]) / after - (y[index] - y[index - 1]) / before)
        let pivot = 2 * (before + after) - before * factors[index - 1]
        factors[index] = after / pivot
        slopes[index] = (right - before * slopes[index - 1]) / pivot
      }
      for index in stride(from: count - 2, through: 1, by: -1) {
        slopes[index] -= factors[index] * slopes[index + 1]
        matrix[index, unit] = slopes[index]
      }
    }
    return matrix
  }
}

struct SplineKernel: DensityKernel {
  let knots: [Double]
  let heights: [Double]
  let bends: [Double]
  let bending: Matrix
  let isLogarithmic: Bool

  var landmarks: [Double] { knots }

  /// The four weights of heights and bends at both ends of an interval, in the value at a point.
  private func weights(_ x: Double) -> (first: Int, a: Double, b: Double, c: Double, d: Double) {
    var (low, high) = (0, knots.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if knots[middle] <= x { low = middle } else { high = middle }
    }
    let width = knots[low + 1] - knots[low]
    let b = (x - knots[low]) / width
    let a = 1 - b
    if b < 0 { return (low, a, b, -b * width * width / -3, -b * width * width / -6) }
    if b > 1 { return (low, a, b, -a * width * width / -6, -a * width * width / -3) }
    return (
      low, a, b, (a * a * a - a) * width * width / 6, (b * b * b - b) * width * width / 6
    )
  }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    for index in x.indices {
      let w = weights(x[index])
      values[index] =
        w.a * heights[w.first] + w.b * heights[w.first + 1] + w.c * bends[w.first]
        + w.d * bends[w.first + 1]
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    var byBend = [Double](repeating: 0, count: knots.count)
    for index in x.indices {
      let w = self.weights(x[index])
      var factor = weights[index]
      if !isLogarithmic {
        factor /=
          w.a * heights[w.first] + w.b * heights[w.first + 1] + w.c * bends[w.first]
          + w.d * bends[w.first + 1]
      }
      gradient[w.first] += factor * w.a
      gradient[w.first + 1] += factor * w.b
      byBend[w.first] += factor * w.c
      byBend[w.first + 1] += factor * w.d
    }
    for (index, slope) in (byBend * bending).enumerated() { gradient[index] += slope }
  }
}
