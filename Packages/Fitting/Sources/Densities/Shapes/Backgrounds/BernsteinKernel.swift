import RealModule

/// A polynomial in the Bernstein basis over a domain.
struct BernsteinKernel: BasisKernel {
  let coefficients: [Double]
  let domain: ClosedRange<Double>

  var constant: Double { 0 }

  private var degree: Int { coefficients.count - 1 }
  private var width: Double { domain.upperBound - domain.lowerBound }

  /// The value, and one basis polynomial.
  var scratchColumns: Int { 2 }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    for index in values.indices { values[index] = 0 }
    for k in coefficients.indices {
      fillBasis(k, x, into: &scratch)
      for index in values.indices {
        values[index] += coefficients[k] * scratch[x.count + index]
      }
    }
    for index in values.indices { scratch[index] = values[index] }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    for index in x.indices { scratch[index] = weights[index] / scratch[index] }
    for k in coefficients.indices {
      fillBasis(k, x, into: &scratch)
      gradient[k] += product(scratch.span, x.count)
    }
  }

  /// The sum of the products of both columns.
  private func product(_ columns: Span<Double>, _ count: Int) -> Double {
    Sums.dot(columns.extracting(..<count), columns.extracting(count..<(2 * count)))
  }

  /// Writes basis polynomial k at all points into the second column.
  private func fillBasis(_ k: Int, _ x: Span<Double>, into scratch: inout MutableSpan<Double>) {
    let (low, inverse, count) = (domain.lowerBound, 1 / width, x.count)
    let factor = binomial(degree, k)
    for index in x.indices { scratch[count + index] = factor }
    for _ in 0..<k {
      for index in x.indices { scratch[count + index] *= (x[index] - low) * inverse }
    }
    for _ in k..<degree {
      for index in x.indices { scratch[count + index] *= 1 - (x[index] - low) * inverse }
    }
  }

  /// The integrals of all basis polynomials from the beginning of the domain.
  ///
  /// The integral of polynomial k of degree n is the sum of those above k of degree n + 1, over n + 1.
  func basisIntegrals(to x: Double) -> [Double] {
    let (u, order) = ((x - domain.lowerBound) / width, degree + 1)
    let higher = (0...order).map { j in
      binomial(order, j) * Double.pow(u, j) * Double.pow(1 - u, order - j)
    }
    var tail = 0.0
    var result = [Double](repeating: 0, count: order)
    for k in (0..<order).reversed() {
      tail += higher[k + 1]
      result[k] = tail * width / Double(order)
    }
    return result
  }

  private func binomial(_ n: Int, _ k: Int) -> Double {
    var result = 1.0
    for step in 0..<k { result = result * Double(n - step) / Double(step + 1) }
    return result.rounded()
  }
}
