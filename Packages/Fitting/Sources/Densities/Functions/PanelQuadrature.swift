/// Integrals of a kernel over intervals, by Gauss-Legendre rules on panels that are fine near a peak.
///
/// Within eight scales of the center panels are one scale wide; beyond, each is twice as wide as the
/// one before.
struct PanelQuadrature {
  let center: Double
  let scale: Double

  /// The integrals between neighbouring edges.
  func integrals(
    of kernel: some DensityKernel, between edges: Span<Double>,
    into values: inout MutableSpan<Double>
  ) {
    var nodes: [Double] = []
    var weights: [Double] = []
    var owners: [Int] = []
    for index in values.indices {
      forEachPanel(from: edges[index], to: edges[index + 1]) { low, high in
        let (middle, half) = (0.5 * (low + high), 0.5 * (high - low))
        for (node, weight) in GaussLegendre.rule {
          nodes.append(middle + half * node)
          weights.append(half * weight)
        }
        owners.append(index)
      }
      values[index] = 0
    }
    let blockSize = 64 * GaussLegendre.count
    for start in stride(from: 0, to: nodes.count, by: blockSize) {
      let count = min(blockSize, nodes.count - start)
      var results = [Double](repeating: 0, count: count)
      var scratch = [Double](repeating: 0, count: count * kernel.scratchColumns)
      var resultSpan = results.mutableSpan
      var scratchSpan = scratch.mutableSpan
      kernel.evaluate(
        nodes.span.extracting(start..<(start + count)), into: &resultSpan, scratch: &scratchSpan)
      for index in 0..<count {
        values[owners[(start + index) / GaussLegendre.count]] +=
          weights[start + index] * results[index]
      }
    }
  }

  private func forEachPanel(
    from low: Double, to high: Double, _ body: (Double, Double) -> Void
  ) {
    var start = low
    while start < high {
      let distance = (start - center) / scale
      let next = center + scale * boundary(above: distance)
      let end = next > start ? min(next, high) : high
      body(start, end)
      start = end
    }
  }

  /// The next boundary of a panel, in scales from the center.
  private func boundary(above distance: Double) -> Double {
    let margin = 1e-12
    if distance >= 8 * (1 - margin) { return 2 * (distance * (1 + margin)).binade }
    if distance <= -8 * (1 + margin) { return -(-distance * (1 - margin)).binade }
    return (distance + 1e-9).rounded(.down) + 1
  }
}
