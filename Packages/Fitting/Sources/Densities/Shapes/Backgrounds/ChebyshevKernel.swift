/// A polynomial in Chebyshev polynomials over a domain.
struct ChebyshevKernel: BasisKernel {
  let coefficients: [Double]
  let domain: ClosedRange<Double>

  var constant: Double { 1 }

  private var center: Double { 0.5 * (domain.lowerBound + domain.upperBound) }
  private var half: Double { 0.5 * (domain.upperBound - domain.lowerBound) }

  /// The value, and two neighbouring polynomials.
  var scratchColumns: Int { 3 }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    let count = x.count
    begin(x, &scratch)
    for index in values.indices { values[index] = 1 }
    for coefficient in coefficients {
      for index in x.indices { values[index] += coefficient * scratch[2 * count + index] }
      advance(x, &scratch)
    }
    for index in x.indices { scratch[index] = values[index] }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let count = x.count
    for index in x.indices { scratch[index] = weights[index] / scratch[index] }
    begin(x, &scratch)
    for k in coefficients.indices {
      gradient[k] += product(scratch.span, count)
      advance(x, &scratch)
    }
  }

  /// The sum of the products of the first and the third column.
  private func product(_ columns: Span<Double>, _ count: Int) -> Double {
    Sums.dot(columns.extracting(..<count), columns.extracting((2 * count)..<(3 * count)))
  }

  /// Sets the second and the third column to polynomials 0 and 1.
  private func begin(_ x: Span<Double>, _ scratch: inout MutableSpan<Double>) {
    let (count, center, inverse) = (x.count, center, 1 / half)
    for index in x.indices {
      scratch[count + index] = 1
      scratch[2 * count + index] = (x[index] - center) * inverse
    }
  }

  /// Goes on to the next polynomial: Tₖ₊₁ = 2 t Tₖ - Tₖ₋₁.
  private func advance(_ x: Span<Double>, _ scratch: inout MutableSpan<Double>) {
    let (count, center, inverse) = (x.count, center, 1 / half)
    for index in x.indices {
      let now = scratch[2 * count + index]
      let next = 2 * (x[index] - center) * inverse * now - scratch[count + index]
      scratch[count + index] = now
      scratch[2 * count + index] = next
    }
  }

  /// Indefinite integrals of T₁, T₂ and so on.
  func basisIntegrals(to x: Double) -> [Double] {
    let t = (x - center) / half
    var polynomials = [1, t]
    for k in 1...(coefficients.count + 1) {
      polynomials.append(2 * t * polynomials[k] - polynomials[k - 1])
    }
    return coefficients.indices.map { index in
      let k = index + 1
      if k == 1 { return 0.5 * half * t * t }
      let (above, below) = (polynomials[k + 1] / Double(k + 1), polynomials[k - 1] / Double(k - 1))
      return 0.5 * half * (above - below)
    }
  }
}
