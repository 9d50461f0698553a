import VectorMath

extension DensityKernel {
  /// The density at points, never its logarithm; `scratch` is left as the kernel leaves it.
  func densities(at x: [Double], scratch: inout [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: x.count / dataColumns)
    var valueSpan = values.mutableSpan
    var scratchSpan = scratch.mutableSpan
    evaluate(x.span, into: &valueSpan, scratch: &scratchSpan)
    if isLogarithmic { VectorMath.exp(&valueSpan) }
    return values
  }

  /// The density at points, never its logarithm.
  func densities(at x: [Double]) -> [Double] {
    var scratch = [Double](repeating: 0, count: scratchColumns * (x.count / dataColumns))
    return densities(at: x, scratch: &scratch)
  }
}
