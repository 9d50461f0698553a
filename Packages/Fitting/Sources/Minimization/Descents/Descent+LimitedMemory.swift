import LinearAlgebra

extension Descent {
  /// Goes down by a model made of the last steps until the estimated distance is below a goal.
  mutating func descendByMemory(of length: Int, to goal: Double) -> Ending {
    var memory = StepMemory(length: length, inverse: metric.diagonal.map { 1 / $0 })
    while true {
      let held = iterate.x.indices.map { isHeld($0) }
      let free = zip(iterate.gradient, held).map { $1 ? 0 : $0 }
      var step = memory.inverseTimes(free, held: held).map { -$0 }
      edm = max(-0.5 * dot(free, step), 0)
      objective.report(iteration: iterations, value: iterate.value, edm: edm, x: iterate.x)
      if objective.stop != nil { return .stopped }
      if edm <= goal { return .goal }
      step = within(step)
      if dot(free, step) >= 0 {
        step = within(zip(free, metric.diagonal).map { -$0 / $1 })
        memory.forget()
      }
      let old = iterate
      if let ending = advance(along: step) { return ending }
      memory.learn(
        step: zip(iterate.x, old.x).map { $0 - $1 },
        change: zip(iterate.gradient, old.gradient).map { $0 - $1 })
    }
  }

  /// Whether a parameter sits on a limit beyond which the cost would fall.
  private func isHeld(_ index: Int) -> Bool {
    (iterate.x[index] <= objective.lower[index] && iterate.gradient[index] > 0)
      || (iterate.x[index] >= objective.upper[index] && iterate.gradient[index] < 0)
  }

  /// A step that ends at the limits, component by component, and not too far away.
  private func within(_ step: [Double]) -> [Double] {
    shortened(
      step.indices.map { index in
        let (x, low, high) = (iterate.x[index], objective.lower[index], objective.upper[index])
        return min(max(step[index], low - x), high - x)
      })
  }
}

/// The inverse of second derivatives as the last steps and changes of the gradient know it.
private struct StepMemory {
  private var pairs: [(step: [Double], change: [Double], product: Double)] = []
  private let length: Int
  private let inverse: [Double]

  init(length: Int, inverse: [Double]) {
    self.length = length
    self.inverse = inverse
  }

  mutating func forget() { pairs = [] }

  mutating func learn(step: [Double], change: [Double]) {
    let product = dot(step, change)
    guard product > 1e-12 * euclideanNorm(step) * euclideanNorm(change) else { return }
    if pairs.count == length { pairs.removeFirst() }
    pairs.append((step, change, product))
  }

  /// The inverse times a gradient, by the recursion over all pairs forth and back.
  func inverseTimes(_ gradient: [Double], held: [Bool]) -> [Double] {
    func free(_ vector: [Double]) -> [Double] { zip(vector, held).map { $1 ? 0 : $0 } }
    var q = gradient
    var shares: [Double] = []
    for pair in pairs.reversed() {
      let share = dot(pair.step, q) / pair.product
      shares.append(share)
      q = zip(q, pair.change).map { $0 - share * $1 }
    }
    var scale = 1.0
    if let last = pairs.last {
      scale = last.product / dot(last.change, zip(inverse, last.change).map { $0 * $1 })
    }
    q = free(zip(q, inverse).map { scale * $0 * $1 })
    for (pair, share) in zip(pairs, shares.reversed()) {
      let back = share - dot(pair.change, q) / pair.product
      q = zip(q, pair.step).map { $0 + back * $1 }
    }
    return free(q)
  }
}
