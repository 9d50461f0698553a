/// A function given at equally spaced points, a cubic through four neighbours in between.
struct Tabulation: Sendable {
  let start: Double
  let step: Double
  let values: [Double]
  /// The integrals from the first point to each.
  private let integrals: [Double]

  /// Makes a table of at least four values.
  init(start: Double, step: Double, values: [Double]) {
    self.start = start
    self.step = step
    self.values = values
    var sums = [0.0]
    for cell in 0..<(values.count - 1) {
      let (first, weights) = Tabulation.integralWeights(cell, 1, values.count)
      let part = (0..<4).reduce(0) { $0 + weights[$1] * values[first + $1] }
      sums.append(sums[cell] + step * part)
    }
    integrals = sums
  }

  /// The function at a point.
  func value(at x: Double) -> Double {
    let (first, weights) = weights(at: x)
    return weights[0] * values[first] + weights[1] * values[first + 1]
      + weights[2] * values[first + 2] + weights[3] * values[first + 3]
  }

  /// The first of four points and their weights in the value at a point.
  func weights(at x: Double) -> (first: Int, weights: SIMD4<Double>) {
    let place = (x - start) / step
    let cell = min(max(Int(place), 0), values.count - 2)
    let first = min(max(cell - 1, 0), values.count - 4)
    let u = place - Double(first)
    let (a, b, c, d) = (u, u - 1, u - 2, u - 3)
    return (first, SIMD4(b * c * d / -6, a * c * d / 2, a * b * d / -2, a * b * c / 6))
  }

  /// The integral from the first point.
  func integral(to x: Double) -> Double {
    let (cell, u) = cell(x)
    let (first, weights) = Tabulation.integralWeights(cell, u, values.count)
    let part = (0..<4).reduce(0) { $0 + weights[$1] * values[first + $1] }
    return integrals[cell] + step * part
  }

  /// Adds a multiple of the derivatives of the integral from the first point by each value.
  ///
  /// Whole cells are left as a mark in `whole`, to be spread by ``spread(_:to:)`` once all are there.
  func addSlopes(
    ofIntegralTo x: Double, times factor: Double, whole: inout [Double], to slopes: inout [Double]
  ) {
    let (cell, u) = cell(x)
    let (first, weights) = Tabulation.integralWeights(cell, u, values.count)
    for index in 0..<4 { slopes[first + index] += factor * step * weights[index] }
    if cell > 0 { whole[cell - 1] += factor }
  }

  /// Adds the derivatives of whole cells: each mark stands for all cells up to its own.
  func spread(_ whole: [Double], to slopes: inout [Double]) {
    var factor = 0.0
    for cell in whole.indices.reversed() {
      factor += whole[cell]
      guard factor != 0 else { continue }
      let (first, weights) = Tabulation.integralWeights(cell, 1, values.count)
      for index in 0..<4 { slopes[first + index] += factor * step * weights[index] }
    }
  }

  private func cell(_ x: Double) -> (Int, Double) {
    let place = (x - start) / step
    let cell = min(max(Int(place), 0), values.count - 2)
    return (cell, place - Double(cell))
  }

  /// The weights of four points in the integral over the first fraction of a cell, in steps.
  private static func integralWeights(_ cell: Int, _ u: Double, _ count: Int)
    -> (first: Int, weights: SIMD4<Double>)
  {
    let first = min(max(cell - 1, 0), count - 4)
    let low = Double(cell - first)
    return (first, primitive(low + u) - primitive(low))
  }

  /// The indefinite integrals of the four Lagrange polynomials on 0, 1, 2, 3.
  private static func primitive(_ t: Double) -> SIMD4<Double> {
    let (t2, t3, t4) = (t * t, t * t * t, t * t * t * t)
    return SIMD4(
      (t4 / 4 - 2 * t3 + 5.5 * t2 - 6 * t) / -6, (t4 / 4 - 5 * t3 / 3 + 3 * t2) / 2,
      (t4 / 4 - 4 * t3 / 3 + 1.5 * t2) / -2, (t4 / 4 - t3 + t2) / 6)
  }
}
