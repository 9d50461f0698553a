import LinearAlgebra

extension Descent {
  /// Goes down by a simplex of points until its values differ by less than a goal.
  ///
  /// The method of Nelder and Mead with factors that depend on the number of parameters (Gao and Han,
  /// Comput. Optim. Appl. 51 (2012) 259). Derivatives are taken at the last point alone.
  mutating func descendBySimplex(to goal: Double) -> Ending {
    let count = iterate.x.count
    guard count > 0 else { return .goal }
    let factors = SimplexFactors(count)
    var vertices = [(x: iterate.x, value: iterate.value)]
    for index in 0..<count {
      let (low, high) = (objective.lower[index], objective.upper[index])
      var x = iterate.x
      let reach = differences.scales[index]
      x[index] = x[index] + reach <= high ? x[index] + reach : max(x[index] - reach, low)
      vertices.append((x, objective.value(x)))
    }
    var rounds = 0
    while objective.stop == nil {
      vertices.sort { $0.value < $1.value }
      let (best, worst) = (vertices[0].value, vertices[count].value)
      if worst - best <= max(goal, objective.noise(of: best)) {
        rounds += 1
        // A simplex may have collapsed on a slope: it is spread out once more before it is believed.
        if rounds == 2 { break }
        for index in 1...count { spread(&vertices[index], from: vertices[0].x, index - 1) }
        continue
      }
      objective.report(
        iteration: iterations, value: best, edm: worst - best, x: vertices[0].x)
      advance(&vertices, factors)
      iterations += 1
    }
    let isStopped = objective.stop != nil
    if let best = vertices.min(by: { $0.value < $1.value }), best.value < iterate.value {
      iterate = Iterate(x: best.x, value: best.value, gradient: iterate.gradient)
    }
    if isStopped { return .stopped }
    return move(to: iterate.x) ? .goal : objective.stop == nil ? .blocked : .stopped
  }

  private typealias Vertex = (x: [Double], value: Double)

  private mutating func spread(_ vertex: inout Vertex, from best: [Double], _ index: Int) {
    vertex.x = best
    let reach = 0.1 * differences.scales[index]
    let isRoom = best[index] + reach <= objective.upper[index]
    vertex.x[index] = max(best[index] + (isRoom ? reach : -reach), objective.lower[index])
    vertex.value = objective.value(vertex.x)
  }

  /// Replaces the worst vertex by a better one, or draws all towards the best.
  private mutating func advance(_ vertices: inout [Vertex], _ factors: SimplexFactors) {
    let last = vertices.count - 1
    let center = vertices[0].x.indices.map { index in
      vertices[..<last].reduce(0) { $0 + $1.x[index] } / Double(last)
    }
    let worst = vertices[last]
    let reflected = trial(center, worst.x, 1)
    if reflected.value < vertices[0].value {
      let stretched = trial(center, worst.x, factors.stretch)
      vertices[last] = stretched.value < reflected.value ? stretched : reflected
      return
    }
    if reflected.value < vertices[last - 1].value {
      vertices[last] = reflected
      return
    }
    let isOutside = reflected.value < worst.value
    let contracted = trial(center, worst.x, isOutside ? factors.contract : -factors.contract)
    if contracted.value < min(reflected.value, worst.value) {
      vertices[last] = contracted
      return
    }
    for index in 1...last {
      let x = zip(vertices[index].x, vertices[0].x).map { $1 + factors.shrink * ($0 - $1) }
      vertices[index] = (x, objective.value(x))
    }
  }

  /// The point on the line from the worst vertex through the center, within the limits.
  private mutating func trial(_ center: [Double], _ worst: [Double], _ factor: Double) -> Vertex {
    let x = center.indices.map { index in
      let wanted = center[index] + factor * (center[index] - worst[index])
      return min(max(wanted, objective.lower[index]), objective.upper[index])
    }
    return (x, objective.value(x))
  }
}

/// How far a simplex stretches, contracts and shrinks.
private struct SimplexFactors {
  let stretch: Double
  let contract: Double
  let shrink: Double

  init(_ count: Int) {
    let n = Double(max(count, 2))
    (stretch, contract, shrink) = (1 + 2 / n, 0.75 - 0.5 / n, 1 - 1 / n)
  }
}
