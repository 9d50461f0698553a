/// A density that is a constant and a sum of basis functions, with their coefficients as arguments.
protocol BasisKernel: DensityKernel {
  /// The part that has no argument.
  var constant: Double { get }
  var coefficients: [Double] { get }

  /// Indefinite integrals of all basis functions.
  func basisIntegrals(to x: Double) -> [Double]
}

extension BasisKernel {
  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    var before = basisIntegrals(to: edges[0])
    for index in values.indices {
      let after = basisIntegrals(to: edges[index + 1])
      values[index] = constant * (edges[index + 1] - edges[index])
      for k in coefficients.indices { values[index] += coefficients[k] * (after[k] - before[k]) }
      before = after
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    var before = basisIntegrals(to: edges[0])
    for index in weights.indices {
      let after = basisIntegrals(to: edges[index + 1])
      for k in coefficients.indices { gradient[k] += weights[index] * (after[k] - before[k]) }
      before = after
    }
  }
}
