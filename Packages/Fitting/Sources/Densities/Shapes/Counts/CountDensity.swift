import RealModule

/// A density of whole numbers, to be used in ranges whose ends lie between them, such as `-0.5...20.5`.
///
/// It has a probability at each whole number and is constant around it; integrals are sums.
protocol CountDensity: Density {
  /// The logarithm of the probability of a count and its derivatives by the arguments.
  func logProbability(_ count: Double, _ values: [Double]) -> (value: Double, gradient: [Double])

  /// Checks the values of the arguments.
  func check(_ values: [Double]) throws(DensityError)
}

extension CountDensity {
  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try check(values)
    return CountKernel(density: self, values: values)
  }
}

struct CountKernel: DensityKernel {
  let density: any CountDensity
  let values: [Double]

  var isLogarithmic: Bool { true }

  func evaluate(
    _ x: Span<Double>, into result: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    for index in x.indices {
      result[index] = density.logProbability(x[index].rounded(), values).value
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    for index in x.indices {
      let slopes = density.logProbability(x[index].rounded(), values).gradient
      for (argument, slope) in slopes.enumerated() { gradient[argument] += weights[index] * slope }
    }
  }

  func integrals(between edges: Span<Double>, into result: inout MutableSpan<Double>) {
    for index in result.indices {
      result[index] = 0
      forEachCount(from: edges[index], to: edges[index + 1]) { count, width in
        result[index] += width * Double.exp(density.logProbability(count, values).value)
      }
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    for index in weights.indices {
      forEachCount(from: edges[index], to: edges[index + 1]) { count, width in
        let (value, slopes) = density.logProbability(count, values)
        for (argument, slope) in slopes.enumerated() {
          gradient[argument] += weights[index] * width * Double.exp(value) * slope
        }
      }
    }
  }

  /// The counts whose unit intervals overlap a range, with the length of the overlap.
  ///
  /// Counts below zero have no probability; a range of more than a million counts is cut there.
  private func forEachCount(from low: Double, to high: Double, _ body: (Double, Double) -> Void) {
    let first = max(low.rounded(), 0)
    var count = first
    while count - 0.5 < high && count < first + 1e6 {
      let width = min(high, count + 0.5) - max(low, count - 0.5)
      if width > 0 { body(count, width) }
      count += 1
    }
  }
}
