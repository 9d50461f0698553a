import LinearAlgebra

extension Descent {
  /// Goes down by Newton steps, each within a box that grows while the model is good.
  ///
  /// Where the cost curves down the model takes the size of the curvature (Dauphin et al.,
  /// arXiv:1406.2572), so that saddles repel.
  mutating func descendInTrustRegion(strategy: Strategy, to goal: Double) -> Ending {
    let probe = HessianProbe(
      strategy: strategy == .careful ? .balanced : .fast, indices: Array(iterate.x.indices))
    var radius = 4.0
    while true {
      guard
        let hessian = probe.hessian(
          &objective, at: iterate.x, value: iterate.value, gradient: iterate.gradient,
          scales: &differences.scales),
        let shape = Curvature(hessian, scales: differences.scales, up: objective.up)
      else { return objective.stop == nil ? .blocked : .stopped }
      metric = shape.positive
      guard let newton = model.minimum() else { return .stalled }
      edm = max(model.drop(newton), 0)
      objective.report(iteration: iterations, value: iterate.value, edm: edm, x: iterate.x)
      if objective.stop != nil { return .stopped }
      if edm <= goal { return .goal }
      if let ending = stepInRegion(&radius) { return ending }
      iterations += 1
    }
  }

  /// Takes one step that lowers the cost, in a smaller region where it must.
  private mutating func stepInRegion(_ radius: inout Double) -> Ending? {
    let units = iterate.x.indices.map { index in
      max((2 * objective.up / metric[index, index]).squareRoot(), 1e-12 * abs(iterate.x[index]))
    }
    var anyFinite = false
    for _ in 0..<60 {
      var region = model
      region.lower = zip(region.lower, units).map { max($0, -radius * $1) }
      region.upper = zip(region.upper, units).map { min($0, radius * $1) }
      guard let step = region.minimum() else { return .stalled }
      let (expected, length) = (region.drop(step), zip(step, units).map { abs($0 / $1) }.max() ?? 0)
      let x = moved(by: step, times: 1)
      let next = trial(at: x)
      if objective.stop != nil { return .stopped }
      anyFinite = anyFinite || next.value.isFinite
      let gain = (iterate.value - next.value) / expected
      let isNoise = expected < objective.noise(of: iterate.value)
      if gain > 0.05 || isNoise && next.value <= iterate.value {
        if gain > 0.7 && length > 0.9 * radius { radius *= 4 }
        iterate.x = next.x
        iterate.value = next.value
        if !next.gradient.isEmpty {
          iterate.gradient = next.gradient
        } else if !move(to: next.x) {
          return objective.stop == nil ? .blocked : .stopped
        }
        return nil
      }
      radius = 0.25 * min(length, radius)
      if x == iterate.x || isNoise { return .stalled }
    }
    return anyFinite ? .stalled : .blocked
  }

  /// The cost at a point, with its gradient where the cost gives one.
  private mutating func trial(at x: [Double]) -> Iterate {
    guard objective.hasGradient else {
      return Iterate(x: x, value: objective.value(x), gradient: [])
    }
    let (value, gradient) = objective.valueAndGradient(x)
    return Iterate(x: x, value: value, gradient: gradient)
  }
}
