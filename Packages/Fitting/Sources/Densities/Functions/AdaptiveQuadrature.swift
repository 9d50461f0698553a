/// Integrals of a kernel by Gauss-Legendre rules on panels that are halved until that makes no difference.
///
/// Panels are evaluated many at a time. They end at landmarks: kinks, ends of the support, and the flanks of
/// peaks, which keeps a narrow peak from being missed.
struct AdaptiveQuadrature {
  let landmarks: [Double]

  /// The relative accuracy of all integrals together.
  private static let accuracy = 1e-12
  private static let depth = 46

  struct Panel {
    var low: Double
    var high: Double
    /// The interval to which the panel belongs.
    var owner: Int
    var value = 0.0
  }

  /// The integrals between neighbouring edges.
  func integrals(of kernel: some DensityKernel, between edges: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: edges.count - 1)
    var span = values.mutableSpan
    integrals(of: kernel, between: edges.span, into: &span)
    return values
  }

  /// The integrals between neighbouring edges.
  func integrals(
    of kernel: some DensityKernel, between edges: Span<Double>,
    into values: inout MutableSpan<Double>
  ) {
    for index in values.indices { values[index] = 0 }
    for panel in panels(of: kernel, between: edges) { values[panel.owner] += panel.value }
  }

  /// Adds the derivatives of Σ weight · integral by the kernel's arguments.
  func addGradient(
    of kernel: some DensityKernel, between edges: Span<Double>, weights: Span<Double>,
    to gradient: inout [Double]
  ) {
    let panels = panels(of: kernel, between: edges)
    let batch = 64
    for start in stride(from: 0, to: panels.count, by: batch) {
      let part = panels[start..<min(start + batch, panels.count)]
      let nodes = AdaptiveQuadrature.nodes(of: part)
      var scratch = [Double](repeating: 0, count: kernel.scratchColumns * nodes.count)
      var shares = AdaptiveQuadrature.densities(of: kernel, at: nodes, scratch: &scratch)
      for (place, panel) in part.enumerated() {
        let factor = 0.5 * (panel.high - panel.low) * weights[panel.owner]
        for (node, (_, weight)) in GaussLegendre.rule.enumerated() {
          shares[place * GaussLegendre.count + node] *= factor * weight
        }
      }
      // A density of zero has no logarithm to differentiate.
      guard shares.contains(where: { $0 != 0 }) else { continue }
      let kept = shares.indices.filter { shares[$0] != 0 }
      if kept.count < shares.count {
        let points = kept.map { nodes[$0] }
        let rest = kept.map { shares[$0] }
        var own = [Double](repeating: 0, count: kernel.scratchColumns * points.count)
        _ = AdaptiveQuadrature.densities(of: kernel, at: points, scratch: &own)
        var span = own.mutableSpan
        kernel.addLogGradient(points.span, weights: rest.span, scratch: &span, to: &gradient)
      } else {
        var span = scratch.mutableSpan
        kernel.addLogGradient(nodes.span, weights: shares.span, scratch: &span, to: &gradient)
      }
    }
  }

  /// The panels that together give the integrals, in ascending order of their halving, with their values.
  private func panels(of kernel: some DensityKernel, between edges: Span<Double>) -> [Panel] {
    var open: [Panel] = []
    for owner in 0..<(edges.count - 1) {
      let (low, high) = (edges[owner], edges[owner + 1])
      var start = low
      for mark in landmarks.filter({ $0 > low && $0 < high }).sorted() where mark > start {
        open.append(Panel(low: start, high: mark, owner: owner))
        start = mark
      }
      open.append(Panel(low: start, high: high, owner: owner))
    }
    evaluate(&open, kernel)
    var done: [Panel] = []
    for _ in 0..<AdaptiveQuadrature.depth where !open.isEmpty {
      let total = (open + done).reduce(0) { $0 + abs($1.value) }
      var halves = open.flatMap { panel -> [Panel] in
        let middle = 0.5 * (panel.low + panel.high)
        return [
          Panel(low: panel.low, high: middle, owner: panel.owner),
          Panel(low: middle, high: panel.high, owner: panel.owner),
        ]
      }
      evaluate(&halves, kernel)
      var next: [Panel] = []
      for index in open.indices {
        let (a, b) = (halves[2 * index], halves[2 * index + 1])
        let change = abs(a.value + b.value - open[index].value)
        // Not a number counts as settled: whoever asked finds out.
        if change > AdaptiveQuadrature.accuracy * total {
          next += [a, b]
        } else {
          done += [a, b]
        }
      }
      guard next.count < 4096 else { return done + next }
      open = next
    }
    return done + open
  }

  private func evaluate(_ panels: inout [Panel], _ kernel: some DensityKernel) {
    let batch = 64
    for start in stride(from: 0, to: panels.count, by: batch) {
      let end = min(start + batch, panels.count)
      let nodes = AdaptiveQuadrature.nodes(of: panels[start..<end])
      var scratch = [Double](repeating: 0, count: kernel.scratchColumns * nodes.count)
      let values = AdaptiveQuadrature.densities(of: kernel, at: nodes, scratch: &scratch)
      for place in start..<end {
        var sum = 0.0
        for (node, (_, weight)) in GaussLegendre.rule.enumerated() {
          sum += weight * values[(place - start) * GaussLegendre.count + node]
        }
        panels[place].value = 0.5 * (panels[place].high - panels[place].low) * sum
      }
    }
  }

  private static func nodes(of panels: ArraySlice<Panel>) -> [Double] {
    panels.flatMap { panel in
      let (middle, half) = (0.5 * (panel.low + panel.high), 0.5 * (panel.high - panel.low))
      return GaussLegendre.rule.map { middle + half * $0.node }
    }
  }

  private static func densities(
    of kernel: some DensityKernel, at nodes: [Double], scratch: inout [Double]
  ) -> [Double] {
    kernel.densities(at: nodes, scratch: &scratch)
  }
}
