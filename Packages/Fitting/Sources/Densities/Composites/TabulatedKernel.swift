/// A kernel that interpolates a table, and knows how the table depends on its arguments.
protocol TabulatedKernel: DensityKernel {
  var table: Tabulation { get }

  /// Adds the derivatives by the arguments, from those by each value of the table.
  func addGradient(ofTable slopes: [Double], to gradient: inout [Double])
}

extension TabulatedKernel {
  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    // Between points a cubic may dip a little below zero where the function is flat and small.
    for index in x.indices { values[index] = max(table.value(at: x[index]), 0) }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    guard !gradient.isEmpty else { return }
    var slopes = [Double](repeating: 0, count: table.values.count)
    for index in x.indices where weights[index] != 0 {
      let (first, shares) = table.weights(at: x[index])
      let factor = weights[index] / table.value(at: x[index])
      for place in 0..<4 { slopes[first + place] += factor * shares[place] }
    }
    addGradient(ofTable: slopes, to: &gradient)
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    var before = table.integral(to: edges[0])
    for index in values.indices {
      let after = table.integral(to: edges[index + 1])
      values[index] = after - before
      before = after
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    guard !gradient.isEmpty else { return }
    var slopes = [Double](repeating: 0, count: table.values.count)
    var whole = slopes
    for index in weights.indices {
      table.addSlopes(
        ofIntegralTo: edges[index + 1], times: weights[index], whole: &whole, to: &slopes)
      table.addSlopes(
        ofIntegralTo: edges[index], times: -weights[index], whole: &whole, to: &slopes)
    }
    table.spread(whole, to: &slopes)
    addGradient(ofTable: slopes, to: &gradient)
  }
}
