import LinearAlgebra

extension Descent {
  /// Goes down by damped Gauss-Newton steps until the estimated distance is below a goal.
  ///
  /// The damping follows Nielsen (IMM-REP-1999-05), in units of the largest derivatives met so far
  /// (Moré, Lect. Notes Math. 630 (1978) 105).
  mutating func descendByResiduals(to goal: Double) -> Ending {
    guard let cost = objective.cost as? any ResidualCost else { return .stalled }
    var (damping, growth) = (1e-3, 2.0)
    var units = [Double](repeating: 0, count: iterate.x.count)
    var lastEDM = Double.infinity
    while true {
      guard
        let linear = ResidualModel(
          cost, &objective, at: iterate.x, scales: differences.scales)
      else { return objective.stop == nil ? .blocked : .stopped }
      let freedom = Double(max(linear.residuals.count - iterate.x.count, 1))
      scatter = min(iterate.value / (objective.up * freedom), 1)
      iterate.gradient = linear.gradient
      metric = linear.matrix
      units = zip(units, metric.diagonal).map { max($0, $1) }
      for index in units.indices where metric[index, index] > 0 {
        differences.scales[index] = (2 * objective.up / metric[index, index]).squareRoot()
      }
      if let step = model.minimum() {
        edm = max(model.drop(step), 0)
      } else {
        edm = .infinity
      }
      objective.report(iteration: iterations, value: iterate.value, edm: edm, x: iterate.x)
      if objective.stop != nil { return .stopped }
      // The full second derivatives may see a distance that is larger.
      if edm <= 0.01 * goal * scatter {
        refine(cost)
        return .goal
      }
      if let ending = dampedStep(&damping, &growth, units, isNoise: edm < 0.25 * lastEDM) {
        if case .stalled = ending, edm <= goal { refine(cost) }
        return ending
      }
      lastEDM = edm
      iterations += 1
    }
  }

  /// Takes one step that lowers the cost, with more damping where it must.
  ///
  /// Close to the minimum, where rounding hides a drop, a step is taken as long as the distances shrink.
  private mutating func dampedStep(
    _ damping: inout Double, _ growth: inout Double, _ units: [Double], isNoise: Bool
  ) -> Ending? {
    let noise = 8 * objective.precision * abs(iterate.value)
    var anyFinite = false
    for _ in 0..<80 {
      var damped = model
      for index in units.indices {
        damped.hessian[index, index] += damping * (units[index] > 0 ? units[index] : 1)
      }
      guard let step = damped.minimum() else {
        damping *= growth
        growth *= 2
        continue
      }
      let x = moved(by: step, times: 1)
      if x == iterate.x { return .stalled }
      let value = objective.value(x)
      if objective.stop != nil { return .stopped }
      anyFinite = anyFinite || value.isFinite
      let expected = model.drop(step)
      let gain = (iterate.value - value) / expected
      if gain > 1e-4 || isNoise && expected < noise && value <= iterate.value + noise {
        let share = 2 * min(max(gain, 0), 1) - 1
        damping *= max(1.0 / 5, 1 - share * share * share)
        growth = 2
        iterate.x = x
        iterate.value = value
        return nil
      }
      damping *= growth
      growth *= 2
    }
    return anyFinite ? .stalled : .blocked
  }
}
