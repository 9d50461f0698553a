import LinearAlgebra

/// The cost as a function of its free parameters, with a record of the calls.
struct Objective {
  /// Why a search must end at once.
  enum Stop: Equatable {
    case callLimit
    case cancelled
  }

  let cost: any CostFunction
  let parameters: [Parameter]
  /// The indices of the parameters that move.
  let free: [Int]
  let lower: [Double]
  let upper: [Double]
  /// The rise of the cost at one standard deviation.
  let up: Double
  let callLimit: Int
  /// The relative precision of the cost.
  let precision: Double
  let progress: ProgressHandler?

  private(set) var calls = 0
  private(set) var gradientCalls = 0
  private(set) var stop: Stop?
  /// The last point without a finite value.
  private(set) var nonFinite: NonFinite?
  private var full: [Double]
  private var fullGradient: [Double]
  /// The last second derivatives that the cost gave, and where.
  private var lastHessian: (point: [Double], matrix: SymmetricMatrix)?

  init(
    _ cost: any CostFunction, parameters: [Parameter], callLimit: Int, precision: Double,
    progress: ProgressHandler?
  ) {
    self.cost = cost
    self.parameters = parameters
    self.callLimit = callLimit
    self.precision = precision
    self.progress = progress
    free = parameters.indices.filter { !parameters[$0].isFixed }
    lower = free.map { parameters[$0].floor }
    upper = free.map { parameters[$0].ceiling }
    up = cost.errorDefinition.up
    full = parameters.map(\.start)
    fullGradient = [Double](repeating: 0, count: parameters.count)
  }

  var hasGradient: Bool { cost.hasGradient }

  /// The size of rounding errors in a value of the cost.
  func noise(of value: Double) -> Double { 8 * precision * max(abs(value), up) }

  /// The whole point from the values of the free parameters, on a limit where rounding led beyond it.
  func point(_ x: [Double]) -> [Double] {
    var point = full
    for (place, index) in free.enumerated() {
      point[index] = min(max(x[place], lower[place]), upper[place])
    }
    return point
  }

  /// A direction between some of the free parameters as one between all parameters, of unit length.
  func direction(_ components: [Double], of places: [Int]) -> [Double] {
    var direction = [Double](repeating: 0, count: parameters.count)
    let length = dot(components, components).squareRoot()
    for (place, component) in zip(places, components) {
      direction[free[place]] = component / length
    }
    return direction
  }

  /// The cost; infinity when it is not finite or when the search is to end.
  mutating func value(_ x: [Double]) -> Double {
    guard prepare(x) else { return .infinity }
    calls += 1
    let value = cost.value(at: full)
    if value.isFinite { return value }
    record("the cost is \(value)")
    return .infinity
  }

  /// The cost and its derivatives; the value is infinity when one of them is not finite.
  mutating func valueAndGradient(_ x: [Double]) -> (value: Double, gradient: [Double]) {
    guard prepare(x) else { return (.infinity, x) }
    gradientCalls += 1
    let value = cost.valueAndGradient(at: full, gradient: &fullGradient)
    let gradient = free.map { fullGradient[$0] }
    guard value.isFinite else {
      record("the cost is \(value)")
      return (.infinity, gradient)
    }
    if let bad = free.first(where: { !fullGradient[$0].isFinite }) {
      record("the derivative is \(fullGradient[bad])", parameter: parameters[bad].name)
      return (.infinity, gradient)
    }
    return (value, gradient)
  }

  /// The derivative with respect to one parameter, free or fixed, at the last point with a gradient.
  func lastDerivative(of parameter: Int) -> Double { fullGradient[parameter] }

  /// The cost's own second derivatives between the free parameters, if it has them and they are finite.
  mutating func ownHessian(_ x: [Double]) -> SymmetricMatrix? {
    let point = point(x)
    if let lastHessian, lastHessian.point == point { return lastHessian.matrix }
    guard let matrix = cost.hessian(at: point) else { return nil }
    let chosen = free.count == matrix.order ? matrix : matrix.submatrix(free)
    guard chosen.isFinite else { return nil }
    lastHessian = (point, chosen)
    return chosen
  }

  /// The cost's own second derivatives by each free parameter alone, if it has them and they are finite.
  mutating func ownCurvatures(_ x: [Double]) -> [Double]? {
    if let hessian = ownHessian(x) { return hessian.diagonal }
    guard let curvatures = cost.curvatures(at: point(x)) else { return nil }
    let chosen = free.map { curvatures[$0] }
    return chosen.allSatisfy(\.isFinite) ? chosen : nil
  }

  /// Sets a parameter that does not move to a value.
  mutating func hold(_ parameter: Int, at value: Double) { full[parameter] = value }

  /// How the search was interrupted, by its own limits or by a value that is not finite.
  var interruption: FitStatus? { stopStatus ?? nonFinite.map { .notFinite($0) } }

  /// The status that belongs to a stop.
  var stopStatus: FitStatus? {
    switch stop {
    case .callLimit: .callLimit(calls: calls + gradientCalls)
    case .cancelled: .cancelled
    case nil: nil
    }
  }

  /// Tells the progress handler of a step, and takes its answer.
  mutating func report(iteration: Int, value: Double, edm: Double, x: [Double]) {
    guard let progress else { return }
    let step = MinimizationProgress(
      iteration: iteration, calls: calls + gradientCalls, value: value, edm: edm, values: point(x))
    if progress(step) == .cancel { stop = .cancelled }
  }

  private mutating func prepare(_ x: [Double]) -> Bool {
    if stop == nil {
      if Task.isCancelled {
        stop = .cancelled
      } else if calls + gradientCalls >= callLimit {
        stop = .callLimit
      }
    }
    full = point(x)
    return stop == nil
  }

  /// The whole point for one more call; `nil` when the search is to end.
  mutating func counted(_ x: [Double], withGradient: Bool = false) -> [Double]? {
    guard prepare(x) else { return nil }
    if withGradient { gradientCalls += 1 } else { calls += 1 }
    return full
  }

  /// Remembers a point without a finite value.
  mutating func record(_ fault: String, parameter: String? = nil) {
    nonFinite = NonFinite(
      names: parameters.map(\.name), values: full, parameter: parameter,
      cause: cost.explanation(at: full) ?? fault)
  }
}
