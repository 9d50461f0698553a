import LinearAlgebra

/// The way down: the point with its derivatives, a quadratic model around it, and the calls so far.
///
/// ``descend(to:)`` learns the second derivatives of the model from the gradients on the way: a variable-metric method in the line of Davidon (1959), Fletcher and Powell (1963) and MIGRAD
/// (James and Roos, Comput. Phys. Commun. 10 (1975) 343), with the update of Broyden, Fletcher,
/// Goldfarb and Shanno for the matrix itself. The model is minimised within the limits, so that no
/// transformation of the parameters is needed.
struct Descent {
  /// Why a descent ended.
  enum Ending {
    /// The estimated distance is below its goal.
    case goal
    /// No step lowers the cost.
    case stalled
    /// All steps lead to points without a finite cost.
    case blocked
    /// The objective asks to stop.
    case stopped
  }

  var objective: Objective
  var differences: NumericalGradient
  var iterate: Iterate
  /// Positive definite second derivatives of the model.
  var metric: SymmetricMatrix
  /// The estimated vertical distance to the minimum.
  var edm = Double.infinity
  var iterations = 0
  /// The χ² per degree of freedom of a regression if it is below one, by which its goal shrinks.
  ///
  /// Points without errors of their own, or with too large ones, are known by their scatter.
  var scatter = 1.0

  init(
    _ objective: Objective, differences: NumericalGradient, iterate: Iterate,
    metric: SymmetricMatrix
  ) {
    self.objective = objective
    self.differences = differences
    self.iterate = iterate
    self.metric = metric
  }

  /// The model of the cost around the point.
  var model: BoxQuadratic {
    BoxQuadratic(
      hessian: metric, gradient: iterate.gradient,
      lower: zip(objective.lower, iterate.x).map { $0 - $1 },
      upper: zip(objective.upper, iterate.x).map { $0 - $1 })
  }

  /// Goes down until the estimated distance is below a goal.
  mutating func descend(to goal: Double) -> Ending {
    while true {
      let model = model
      guard var step = model.minimum() else { return .stalled }
      edm = max(model.drop(step), 0)
      objective.report(iteration: iterations, value: iterate.value, edm: edm, x: iterate.x)
      if objective.stop != nil { return .stopped }
      if edm <= goal { return .goal }
      step = shortened(step)
      let old = iterate
      if let ending = advance(along: step) { return ending }
      learn(from: old, to: iterate)
      guard iterate.value < old.value || iterate.x != old.x else { return .stalled }
    }
  }

  /// Goes to a lower point along a step, and takes derivatives there; says how it ended if there is none.
  mutating func advance(along step: [Double]) -> Ending? {
    let slope = dot(iterate.gradient, step)
    guard slope < 0 else { return .stalled }
    var anyFinite = false
    let found = search(along: step, slope: slope, anyFinite: &anyFinite)
    if objective.stop != nil {
      if let found, found.value < iterate.value, !found.iterate.gradient.isEmpty {
        iterate = found.iterate
      }
      return .stopped
    }
    guard var next = found?.iterate else { return anyFinite ? .stalled : .blocked }
    if next.gradient.isEmpty {
      guard
        let gradient = Descent.gradient(&objective, &differences, at: next.x, value: next.value)
      else { return objective.stop == nil ? .blocked : .stopped }
      next.gradient = gradient
    }
    iterations += 1
    iterate = next
    return nil
  }

  /// A step that takes no parameter far beyond where it has been, whatever a flat model promises.
  func shortened(_ step: [Double]) -> [Double] {
    let ratio =
      step.indices.map { index in
        abs(step[index]) / differences.reach(index, from: iterate.x[index])
      }.max() ?? 0
    return ratio > 1 ? step.map { $0 / ratio } : step
  }

  /// Moves to a point with its derivatives, if the cost is finite there.
  mutating func move(to x: [Double]) -> Bool {
    guard let next = Descent.evaluate(&objective, &differences, x) else { return false }
    iterate = next
    return true
  }

  /// The cost and its derivatives at a point; `nil` when one is not finite.
  static func evaluate(
    _ objective: inout Objective, _ differences: inout NumericalGradient, _ x: [Double]
  ) -> Iterate? {
    if objective.hasGradient {
      let (value, gradient) = objective.valueAndGradient(x)
      return value.isFinite ? Iterate(x: x, value: value, gradient: gradient) : nil
    }
    let value = objective.value(x)
    guard value.isFinite,
      let gradient = gradient(&objective, &differences, at: x, value: value)
    else { return nil }
    return Iterate(x: x, value: value, gradient: gradient)
  }

  /// The derivatives of a cost that does not give them: from its residuals, or from its values.
  private static func gradient(
    _ objective: inout Objective, _ differences: inout NumericalGradient, at x: [Double],
    value: Double
  ) -> [Double]? {
    if let cost = objective.cost as? any ResidualCost {
      return ResidualModel(cost, &objective, at: x, scales: differences.scales)?.gradient
    }
    return differences.derivatives(&objective, at: x, value: value)?.gradient
  }

  /// The point a step away, on a limit where the step leads to one.
  func moved(by step: [Double], times length: Double) -> [Double] {
    step.indices.map { index in
      let (low, high) = (objective.lower[index], objective.upper[index])
      let x = iterate.x[index] + length * step[index]
      if high - x <= 4 * high.ulp { return high }
      return x - low <= 4 * low.ulp ? low : x
    }
  }

  private mutating func search(along step: [Double], slope: Double, anyFinite: inout Bool)
    -> LineSearch.Trial?
  {
    let room = step.indices.map { index -> Double in
      let limit = step[index] > 0 ? objective.upper[index] : objective.lower[index]
      return step[index] == 0 ? .infinity : (limit - iterate.x[index]) / step[index]
    }
    let search = LineSearch(
      value: iterate.value, slope: slope, longest: min(max(room.min() ?? 1, 1), 100),
      noise: objective.noise(of: iterate.value))
    return search.search { length in
      let x = moved(by: step, times: length)
      if objective.hasGradient {
        let (value, gradient) = objective.valueAndGradient(x)
        anyFinite = anyFinite || value.isFinite
        return LineSearch.Trial(
          length: length, iterate: Iterate(x: x, value: value, gradient: gradient),
          slope: dot(gradient, step))
      }
      let value = objective.value(x)
      anyFinite = anyFinite || value.isFinite
      return LineSearch.Trial(
        length: length, iterate: Iterate(x: x, value: value, gradient: []), slope: nil)
    }
  }

  /// Updates the second derivatives from a step, kept positive by Powell's damping
  /// (Nocedal and Wright, procedure 18.2).
  private mutating func learn(from old: Iterate, to new: Iterate) {
    let step = zip(new.x, old.x).map { $0 - $1 }
    var change = zip(new.gradient, old.gradient).map { $0 - $1 }
    let image = metric * step
    let expected = dot(step, image)
    guard expected > 0, expected.isFinite else { return }
    let seen = dot(step, change)
    if seen < 0.2 * expected {
      let share = 0.8 * expected / (expected - seen)
      change = zip(change, image).map { share * $0 + (1 - share) * $1 }
    }
    let product = dot(step, change)
    guard product > 0, product.isFinite else { return }
    metric.addOuterProduct(of: change, times: 1 / product)
    metric.addOuterProduct(of: image, times: -1 / expected)
  }
}
