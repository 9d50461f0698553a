import LinearAlgebra
import RealModule

/// A minimisation from start to verdict: descents, each followed by second derivatives on the spot.
struct MinimizationRun {
  /// Where a minimisation ended.
  struct Outcome {
    var status: FitStatus
    var iterate: Iterate?
    var edm: Double?
    /// The second derivatives where it ended, between the parameters listed.
    var hessian: SymmetricMatrix?
    var indices: [Int] = []
    var scales: [Double]
    var calls: Int
    var gradientCalls: Int
  }

  /// Whether a direction in which the cost seems to curve down leads to lower values.
  private enum Way {
    case found
    case none
    /// The cost has no finite value where they would be.
    case blocked
  }

  private enum Verdict {
    case end(FitStatus)
    case goOn
  }

  let minimizer: Minimizer
  let goal: Double
  private var strategy: Strategy { minimizer.strategy }
  private var descent: Descent
  private var hessian: SymmetricMatrix?
  private var indices: [Int] = []
  private var lastStall: Double?

  /// Runs a minimisation; `scales` are first guesses of the errors of the free parameters.
  static func run(
    _ objective: Objective, from x: [Double], scales: [Double], by minimizer: Minimizer
  ) -> Outcome {
    let goal = minimizer.goal(up: objective.up)
    var objective = objective
    var differences = NumericalGradient(
      scales: scales, cycles: minimizer.strategy.cycles)
    guard let start = Descent.evaluate(&objective, &differences, x) else {
      return Outcome(
        status: objective.interruption ?? .stalled(edm: .infinity), scales: scales,
        calls: objective.calls, gradientCalls: objective.gradientCalls)
    }
    for (index, curvature) in (objective.ownCurvatures(x) ?? []).enumerated() where curvature > 0 {
      differences.scales[index] = (2 * objective.up / curvature).squareRoot()
    }
    let metric = SymmetricMatrix(
      diagonal: differences.scales.map { 2 * objective.up / ($0 * $0) })
    var run = MinimizationRun(
      minimizer: minimizer, goal: goal,
      descent: Descent(
        objective, differences: differences, iterate: start, metric: metric))
    return run.outcome()
  }

  private init(minimizer: Minimizer, goal: Double, descent: Descent) {
    self.minimizer = minimizer
    self.goal = goal
    self.descent = descent
  }

  private mutating func outcome() -> Outcome {
    let status = status()
    let known = hessian != nil
    return Outcome(
      status: status, iterate: descent.iterate, edm: descent.edm.isFinite ? descent.edm : nil,
      hessian: hessian, indices: known ? indices : [], scales: descent.differences.scales,
      calls: descent.objective.calls, gradientCalls: descent.objective.gradientCalls)
  }

  private mutating func status() -> FitStatus {
    if minimizer.algorithm == .variableMetric, descent.objective.hasGradient || strategy == .careful
    {
      let all = Array(descent.iterate.x.indices)
      if let hessian = probe(over: all, strategy: strategy == .careful ? .balanced : .fast) {
        descent.metric = curvature(hessian, over: all)?.positive ?? descent.metric
      }
    }
    for round in 0..<100 {
      hessian = nil
      let ending = descent.descend(by: algorithm(of: round), strategy: strategy, to: goal)
      if case .stopped = ending { break }
      if case .blocked = ending {
        return descent.objective.interruption ?? .stalled(edm: descent.edm)
      }
      indices = descent.iterate.x.indices.filter { !isHeldByLimit($0) }
      guard let found = probe(over: indices, strategy: strategy) else { break }
      hessian = found
      if case .end(let status) = judge(found, after: ending) { return status }
    }
    return descent.objective.interruption ?? .stalled(edm: descent.edm)
  }

  /// Ways without a good model of the cost hand over once second derivatives are known.
  private func algorithm(of round: Int) -> Algorithm {
    switch minimizer.algorithm {
    case .simplex, .limitedMemory: round == 0 ? minimizer.algorithm : .variableMetric
    case .variableMetric, .trustRegion, .levenbergMarquardt: minimizer.algorithm
    }
  }

  /// Whether a parameter sits on a limit and the cost would fall beyond it.
  private func isHeldByLimit(_ index: Int) -> Bool {
    let (x, slope) = (descent.iterate.x[index], descent.iterate.gradient[index])
    return (x <= descent.objective.lower[index] && slope > 0)
      || (x >= descent.objective.upper[index] && slope < 0)
  }

  private mutating func probe(over indices: [Int], strategy: Strategy) -> SymmetricMatrix? {
    HessianProbe(strategy: strategy, indices: indices).hessian(
      &descent.objective, at: descent.iterate.x, value: descent.iterate.value,
      gradient: descent.iterate.gradient, scales: &descent.differences.scales)
  }

  private func curvature(_ hessian: SymmetricMatrix, over indices: [Int]) -> Curvature? {
    Curvature(
      hessian, scales: indices.map { descent.differences.scales[$0] }, up: descent.objective.up)
  }

  /// How far differences can be wrong in units of the curvatures themselves.
  private var uncertainty: Double {
    // The larger part of the second derivatives of residuals is a product, and has no such errors.
    if descent.objective.cost is any ResidualCost { return 1e-15 }
    let noise = descent.objective.noise(of: descent.iterate.value) / descent.objective.up
    return 4 * (descent.objective.hasGradient ? Double.pow(noise, 2.0 / 3) : noise.squareRoot())
  }

  private mutating func judge(_ hessian: SymmetricMatrix, after ending: Descent.Ending) -> Verdict {
    guard let shape = curvature(hessian, over: indices) else {
      return .end(.stalled(edm: descent.edm))
    }
    if shape.exceeds(uncertainty) {
      adopt(hessian)
      let model = descent.model
      guard let step = model.minimum() else { return .end(.stalled(edm: descent.edm)) }
      descent.edm = max(model.drop(step), 0)
      if descent.edm <= enough(after: ending) {
        polish()
        return .end(.converged)
      }
      let value = descent.iterate.value
      if let lastStall, value >= lastStall - descent.objective.noise(of: value) {
        return .end(.stalled(edm: descent.edm))
      }
      lastStall = value
      return .goOn
    }
    guard let spectrum = shape.spectrum else { return .end(.stalled(edm: descent.edm)) }
    let way = escape(along: spectrum.leastDirection, curvature: spectrum.least)
    if way == .found {
      adopt(shape.positive)
      return .goOn
    }
    if let interruption = descent.objective.stopStatus { return .end(interruption) }
    let direction = descent.objective.direction(spectrum.leastDirection, of: indices)
    guard way == .blocked, spectrum.least < -10 * uncertainty else {
      return .end(
        .notPositiveDefinite(
          eigenvalues: (try? hessian.eigenvalues()) ?? [], direction: direction))
    }
    return .end(.saddle(direction: direction))
  }

  /// The distance that is short enough: the goal, or where rounding ends a regression, the usual one.
  private func enough(after ending: Descent.Ending) -> Double {
    guard minimizer.algorithm == .levenbergMarquardt else { return goal }
    guard case .stalled = ending else { return goal * descent.scatter }
    return max(goal, Minimizer.migrad().goal(up: descent.objective.up)) * descent.scatter
  }

  /// Puts second derivatives into the model, beside the old diagonal for parameters held by a limit.
  private mutating func adopt(_ hessian: SymmetricMatrix) {
    guard indices.count < descent.metric.order else {
      descent.metric = hessian
      return
    }
    var metric = SymmetricMatrix(diagonal: descent.metric.diagonal)
    for (row, target) in indices.enumerated() {
      for (column, other) in indices.enumerated() where column <= row {
        metric[target, other] = hessian[row, column]
      }
    }
    descent.metric = metric
  }

  /// Takes Newton steps with the second derivatives at hand, as long as they make the distance shorter.
  private mutating func polish() {
    let (steps, enough) = descent.objective.hasGradient ? (3, 1e-5) : (1, 1e-3)
    for _ in 0..<steps where descent.edm > enough * goal {
      let model = descent.model
      guard let step = model.minimum() else { return }
      let old = (iterate: descent.iterate, edm: descent.edm)
      let noise = descent.objective.noise(of: old.iterate.value)
      guard descent.move(to: descent.moved(by: step, times: 1)) else { return }
      let edm = descent.model.minimum().map { descent.model.drop($0) } ?? .infinity
      guard edm < 0.5 * old.edm, descent.iterate.value <= old.iterate.value + noise else {
        descent.iterate = old.iterate
        return
      }
      descent.edm = max(edm, 0)
    }
  }

  /// Leaves a saddle or a ridge along a direction in which the cost curves down.
  private mutating func escape(along direction: [Double], curvature: Double) -> Way {
    var step = [Double](repeating: 0, count: descent.iterate.x.count)
    for (index, component) in zip(indices, direction) { step[index] = component }
    if dot(step, descent.iterate.gradient) > 0 { step = step.map { -$0 } }
    let value = descent.iterate.value
    let needed = max(0.1 * goal, 4 * descent.objective.noise(of: value))
    var length = (2 * descent.objective.up / max(abs(curvature), 1e-6)).squareRoot()
    var (isBlocked, isRefuted) = (false, false)
    for _ in 0..<12 {
      for sign in [1.0, -1.0] {
        let x = clamped(descent.moved(by: step, times: sign * length))
        var best = (x: x, value: descent.objective.value(x))
        isBlocked = isBlocked || !best.value.isFinite
        // A finite value that is not lower refutes a drop that should have been seen.
        isRefuted =
          isRefuted || best.value.isFinite && -0.5 * curvature * length * length > 10 * needed
        guard best.value < value - needed else { continue }
        var reach = sign * length
        for _ in 0..<20 {
          reach *= 2
          let further = clamped(descent.moved(by: step, times: reach))
          let next = descent.objective.value(further)
          guard next < best.value, further != best.x else { break }
          best = (further, next)
        }
        return descent.move(to: best.x) ? .found : .blocked
      }
      length *= 0.25
    }
    return isBlocked && !isRefuted ? .blocked : .none
  }

  private func clamped(_ x: [Double]) -> [Double] {
    x.indices.map { min(max(x[$0], descent.objective.lower[$0]), descent.objective.upper[$0]) }
  }
}
