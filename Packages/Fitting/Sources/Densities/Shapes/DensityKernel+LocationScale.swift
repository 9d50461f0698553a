extension DensityKernel {
  /// Adds the gradient of integrals of a density that depends on (x - location) / scale alone.
  ///
  /// The derivative with respect to the location is -density between the edges; that with respect to
  /// the scale is (integral - (x - location) density between the edges) / scale.
  func addLocationScaleGradient(
    between edges: Span<Double>, weights: Span<Double>, location: Double, scale: Double,
    to gradient: inout [Double], density: (Double) -> Double
  ) {
    var integrals = [Double](repeating: 0, count: weights.count)
    var span = integrals.mutableSpan
    self.integrals(between: edges, into: &span)
    var before = density(edges[0])
    for index in weights.indices {
      let after = density(edges[index + 1])
      let moment = (edges[index + 1] - location) * after - (edges[index] - location) * before
      gradient[0] += weights[index] * (before - after)
      gradient[1] += weights[index] * (integrals[index] - moment) / scale
      before = after
    }
  }
}
