import LinearAlgebra

/// The minimum of a cost over all other parameters, for one setting of some parameters after another.
///
/// Each minimum starts from the last one, moved along the line that the second derivatives predict.
struct ConditionalFit {
  /// The indices of the parameters that are set.
  let parameters: [Int]
  private let fit: Fit
  private let goal: Double
  private var descent: Descent
  private var setting: [Double]
  /// How far the others move, each for a unit move of one of the parameters.
  private let drifts: [[Double]]

  /// A minimum at one setting of the parameters.
  struct Point {
    var setting: [Double]
    var cost: Double
    /// All parameters.
    var values: [Double]
    /// The derivatives of the profile by the parameters, where the cost has a gradient.
    var slopes: [Double]?
    /// How the minimisation ended, if not at its goal.
    var failure: FitStatus?
  }

  init(_ fit: Fit, parameters: [Int]) {
    self.fit = fit
    self.parameters = parameters
    let up = fit.cost.errorDefinition.up
    goal = min(1e-5 * up, fit.minimizer.goal(up: up))
    let table = fit.parameters.starting(at: fit.values)
    let others = parameters.reduce(table) { $0.fixing(table[$1]) }
    let free = others.indices.filter { !others[$0].isFixed }
    let objective = Objective(
      fit.cost, parameters: others,
      callLimit: fit.minimizer.profileCallLimit(free: free.count),
      precision: fit.minimizer.precision, progress: nil)
    let allFree = table.indices.filter { !table[$0].isFixed }
    let scales = zip(allFree, fit.scales).filter { !parameters.contains($0.0) }.map(\.1)
    let x = free.map { fit.values[$0] }
    let known = fit.hessian.map(\.names) ?? []
    let rows = free.map { index in known.firstIndex(of: table[index].name) }
    var metric = SymmetricMatrix(diagonal: scales.map { 2 * up / ($0 * $0) })
    var couplings = parameters.map { _ in [Double](repeating: 0, count: free.count) }
    if let matrix = fit.hessian?.matrix {
      let own = parameters.map { known.firstIndex(of: table[$0].name) }
      for (row, first) in rows.enumerated() {
        guard let first else { continue }
        for (place, column) in own.enumerated() {
          if let column { couplings[place][row] = matrix[first, column] }
        }
        for (column, second) in rows.enumerated().prefix(row + 1) {
          if let second { metric[row, column] = matrix[first, second] }
        }
      }
    }
    drifts = couplings.map { coupling in
      metric.solution(coupling.map { -$0 }) ?? coupling.map { _ in 0 }
    }
    setting = parameters.map { fit.values[$0] }
    descent = Descent(
      objective,
      differences: NumericalGradient(scales: scales, cycles: fit.minimizer.strategy.cycles),
      iterate: Iterate(x: x, value: fit.minimum, gradient: x.map { _ in 0 }), metric: metric)
  }

  /// The number of calls so far.
  var calls: Int { descent.objective.calls + descent.objective.gradientCalls }

  /// The minimum over the other parameters with the parameters at given values.
  mutating func minimum(at values: [Double]) -> Point {
    let before = descent.iterate.x
    var step = before.map { _ in 0.0 }
    for (place, drift) in drifts.enumerated() {
      let move = values[place] - setting[place]
      for index in step.indices { step[index] += move * drift[index] }
    }
    let start = descent.moved(by: step, times: 1)
    let clamped = start.indices.map {
      min(max(start[$0], descent.objective.lower[$0]), descent.objective.upper[$0])
    }
    for (index, value) in zip(parameters, values) { descent.objective.hold(index, at: value) }
    setting = values
    let isPlaced = descent.move(to: clamped) || descent.move(to: before)
    guard isPlaced else { return failed(descent.objective.interruption) }
    var failure: FitStatus?
    switch descent.descend(to: goal) {
    case .goal: break
    case .stalled:
      if descent.edm > 1e-3 * descent.objective.up { failure = .stalled(edm: descent.edm) }
    case .blocked, .stopped: failure = descent.objective.interruption ?? .stalled(edm: descent.edm)
    }
    var slopes: [Double]?
    if descent.objective.hasGradient, failure == nil {
      _ = descent.objective.valueAndGradient(descent.iterate.x)
      slopes = parameters.map { descent.objective.lastDerivative(of: $0) }
    }
    return Point(
      setting: values, cost: descent.iterate.value,
      values: descent.objective.point(descent.iterate.x), slopes: slopes, failure: failure)
  }

  /// The cost with the parameters moved and all others where the last minimum left them.
  mutating func cost(at values: [Double]) -> Double {
    for (index, value) in zip(parameters, values) { descent.objective.hold(index, at: value) }
    defer {
      for (index, value) in zip(parameters, setting) { descent.objective.hold(index, at: value) }
    }
    return descent.objective.value(descent.iterate.x)
  }

  private func failed(_ status: FitStatus?) -> Point {
    Point(
      setting: setting, cost: .infinity, values: descent.objective.point(descent.iterate.x),
      slopes: nil, failure: status ?? .stalled(edm: .infinity))
  }
}
