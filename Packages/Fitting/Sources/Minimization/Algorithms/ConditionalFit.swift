import LinearAlgebra

/// The minimum of a cost over all other parameters, for one value of a parameter after another.
///
/// Each minimum starts from the last one, moved along the line that the covariance predicts.
struct ConditionalFit {
  /// The index of the parameter that is set.
  let parameter: Int
  private let fit: Fit
  private let goal: Double
  private var descent: VariableMetric
  private var setting: Double
  /// How far the others move, each for a unit move of the parameter.
  private let drift: [Double]

  /// A minimum at one value of the parameter.
  struct Point {
    var setting: Double
    var cost: Double
    /// All parameters.
    var values: [Double]
    /// The derivative of the profile, where the cost has a gradient.
    var slope: Double?
    /// How the minimisation ended, if not at its goal.
    var failure: FitStatus?
  }

  init(_ fit: Fit, parameter: Int) {
    self.fit = fit
    self.parameter = parameter
    let up = fit.cost.errorDefinition.up
    goal = min(1e-5 * up, fit.minimizer.goal(up: up))
    let table = fit.parameters.starting(at: fit.values)
    let others = table.fixing(table[parameter])
    let free = others.indices.filter { !others[$0].isFixed }
    let objective = Objective(
      fit.cost, parameters: others,
      callLimit: fit.minimizer.profileCallLimit(free: free.count),
      precision: fit.minimizer.precision, progress: nil)
    let allFree = table.indices.filter { !table[$0].isFixed }
    let scales = zip(allFree, fit.scales).filter { $0.0 != parameter }.map(\.1)
    let x = free.map { fit.values[$0] }
    let known = fit.hessian.map(\.names) ?? []
    let rows = free.map { index in known.firstIndex(of: table[index].name) }
    var metric = SymmetricMatrix(diagonal: scales.map { 2 * up / ($0 * $0) })
    var coupling = [Double](repeating: 0, count: free.count)
    if let matrix = fit.hessian?.matrix {
      let own = known.firstIndex(of: table[parameter].name)
      for (row, first) in rows.enumerated() {
        guard let first else { continue }
        if let own { coupling[row] = matrix[first, own] }
        for (column, second) in rows.enumerated().prefix(row + 1) {
          if let second { metric[row, column] = matrix[first, second] }
        }
      }
    }
    drift = metric.solution(coupling.map { -$0 }) ?? coupling.map { _ in 0 }
    setting = fit.values[parameter]
    descent = VariableMetric(
      objective,
      differences: NumericalGradient(scales: scales, cycles: fit.minimizer.strategy.cycles),
      iterate: Iterate(x: x, value: fit.minimum, gradient: x.map { _ in 0 }), metric: metric)
  }

  /// The number of calls so far.
  var calls: Int { descent.objective.calls + descent.objective.gradientCalls }

  /// The minimum over the other parameters with the parameter at a value.
  mutating func minimum(at value: Double) -> Point {
    let before = descent.iterate.x
    let start = descent.moved(by: drift, times: value - setting)
    let clamped = start.indices.map {
      min(max(start[$0], descent.objective.lower[$0]), descent.objective.upper[$0])
    }
    descent.objective.hold(parameter, at: value)
    setting = value
    let isPlaced = descent.move(to: clamped) || descent.move(to: before)
    guard isPlaced else { return failed(at: value, descent.objective.interruption) }
    let ending = descent.descend(to: goal)
    var failure: FitStatus?
    switch ending {
    case .goal: break
    case .stalled:
      if descent.edm > 1e-3 * descent.objective.up { failure = .stalled(edm: descent.edm) }
    case .blocked, .stopped: failure = descent.objective.interruption ?? .stalled(edm: descent.edm)
    }
    var slope: Double?
    if descent.objective.hasGradient, failure == nil {
      _ = descent.objective.valueAndGradient(descent.iterate.x)
      slope = descent.objective.lastDerivative(of: parameter)
    }
    return Point(
      setting: value, cost: descent.iterate.value,
      values: descent.objective.point(descent.iterate.x), slope: slope, failure: failure)
  }

  private func failed(at value: Double, _ status: FitStatus?) -> Point {
    Point(
      setting: value, cost: .infinity, values: descent.objective.point(descent.iterate.x),
      slope: nil, failure: status ?? .stalled(edm: .infinity))
  }
}
