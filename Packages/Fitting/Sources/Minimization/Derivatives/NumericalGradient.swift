/// Derivatives by central differences whose steps adapt to the curvature found.
struct NumericalGradient {
  /// For each free parameter the distance over which the cost changes by about one error.
  var scales: [Double]
  /// The scales at the beginning.
  let firstScales: [Double]
  let cycles: Int

  init(scales: [Double], cycles: Int) {
    self.scales = scales
    firstScales = scales
    self.cycles = cycles
  }

  /// How far from a value a parameter may be taken in one go, however flat the cost seems.
  func reach(_ index: Int, from x: Double) -> Double { 3 * (abs(x) + 10 * firstScales[index]) }

  /// The derivatives and second derivatives; `nil` when the cost has no finite values around the point.
  mutating func derivatives(_ objective: inout Objective, at x: [Double], value: Double)
    -> (gradient: [Double], curvature: [Double])?
  {
    var gradient = x
    var curvature = x
    for index in x.indices {
      guard let found = derivative(&objective, of: index, at: x, value: value) else { return nil }
      gradient[index] = found.first
      curvature[index] = found.second
    }
    return (gradient, curvature)
  }

  private mutating func derivative(
    _ objective: inout Objective, of index: Int, at x: [Double], value: Double
  ) -> (first: Double, second: Double)? {
    let noise = objective.noise(of: value)
    var result: (first: Double, second: Double)?
    var failures = 0
    var cycle = 0
    while cycle < cycles {
      let size = DifferenceStep.size(
        at: x[index], scale: scales[index], noise: noise / objective.up, order: 3)
      guard let pair = quotient(&objective, of: index, at: x, value: value, size: size) else {
        failures += 1
        if objective.stop != nil || failures > 8 { return nil }
        scales[index] *= 0.1
        continue
      }
      result = pair
      cycle += 1
      let old = scales[index]
      let isSeen = abs(pair.second) * size * size > 4 * noise
      let wanted = isSeen ? (2 * objective.up / abs(pair.second)).squareRoot() : 10 * old
      scales[index] = min(max(wanted, 1e-3 * old), 10 * old, reach(index, from: x[index]))
      if isSeen && wanted > old / 4 && wanted < 4 * old { break }
    }
    return result
  }

  /// One difference quotient, from both sides or, next to a limit, from one.
  private func quotient(
    _ objective: inout Objective, of index: Int, at x: [Double], value: Double, size: Double
  ) -> (first: Double, second: Double)? {
    let above = objective.upper[index] - x[index]
    let below = x[index] - objective.lower[index]
    let isCentral = min(above, below) >= size
    let reach = isCentral ? size : min(size, 0.5 * max(above, below))
    let side = isCentral || above >= below ? reach : -reach
    let first = shifted(&objective, x, index, by: side)
    let second = shifted(&objective, x, index, by: isCentral ? -side : 2 * side)
    guard first.isFinite && second.isFinite else { return nil }
    if isCentral {
      return (
        (first - second) / (2 * side), ((first - value) + (second - value)) / (side * side)
      )
    }
    return (
      (4 * (first - value) - (second - value)) / (2 * side),
      ((second - value) - 2 * (first - value)) / (side * side)
    )
  }

  private func shifted(
    _ objective: inout Objective, _ x: [Double], _ index: Int, by distance: Double
  ) -> Double {
    var point = x
    point[index] += distance
    return objective.value(point)
  }
}
