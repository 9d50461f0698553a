/// A way to minimise a cost, with its settings.
///
/// All ways end alike: with second derivatives computed where they came to rest, and a ``FitStatus`` that
/// says what those prove. Values, errors and correlations therefore do not depend on the way.
public struct Minimizer: Sendable, Hashable {
  /// How a minimiser goes down.
  public let algorithm: Algorithm

  /// How much care is taken with derivatives.
  public let strategy: Strategy

  /// How close to the minimum to go: to an estimated distance of 0.002 · `tolerance` · `up`.
  public let tolerance: Double

  /// The largest number of calls of the cost; `nil` stands for 500 + 200 n + 10 n² with n free parameters.
  public let callLimit: Int?

  /// The relative precision of the cost, which rounding alone limits as a rule.
  public let precision: Double

  /// Makes a minimiser from all its settings.
  ///
  /// - Parameters:
  ///   - algorithm: how to go down.
  ///   - strategy: how much care is taken with derivatives.
  ///   - tolerance: how close to the minimum to go, in units of 0.002 of one standard deviation's rise.
  ///   - callLimit: the largest number of calls of the cost.
  ///   - precision: the relative precision of the cost; larger than the default for a cost in `Float`
  ///     or with an inner loop that converges.
  public init(
    _ algorithm: Algorithm, strategy: Strategy = .balanced, tolerance: Double = 0.1,
    callLimit: Int? = nil, precision: Double = .ulpOfOne
  ) {
    self.algorithm = algorithm
    self.strategy = strategy
    self.tolerance = tolerance
    self.callLimit = callLimit
    self.precision = precision
  }

  /// Descent by a variable metric, with second derivatives computed at the end: the one to begin with.
  public static func migrad(
    strategy: Strategy = .balanced, tolerance: Double = 0.1, callLimit: Int? = nil,
    precision: Double = .ulpOfOne
  ) -> Minimizer {
    Minimizer(
      .variableMetric, strategy: strategy, tolerance: tolerance, callLimit: callLimit,
      precision: precision)
  }

  /// Descent by a simplex of points, which asks for no derivatives: for costs with kinks or far starts.
  public static func simplex(
    strategy: Strategy = .balanced, tolerance: Double = 0.1, callLimit: Int? = nil,
    precision: Double = .ulpOfOne
  ) -> Minimizer {
    Minimizer(
      .simplex, strategy: strategy, tolerance: tolerance, callLimit: callLimit,
      precision: precision)
  }

  /// Descent by the last few gradients, within limits: for many parameters and a cost with a gradient.
  public static func lbfgs(
    memory: Int = 10, strategy: Strategy = .balanced, tolerance: Double = 0.1,
    callLimit: Int? = nil, precision: Double = .ulpOfOne
  ) -> Minimizer {
    Minimizer(
      .limitedMemory(memory), strategy: strategy, tolerance: tolerance, callLimit: callLimit,
      precision: precision)
  }

  /// Newton's method in a trust region: the fewest steps, with second derivatives at each.
  public static func trustRegion(
    strategy: Strategy = .balanced, tolerance: Double = 0.1, callLimit: Int? = nil,
    precision: Double = .ulpOfOne
  ) -> Minimizer {
    Minimizer(
      .trustRegion, strategy: strategy, tolerance: tolerance, callLimit: callLimit,
      precision: precision)
  }

  /// The method of Levenberg and Marquardt, for costs that are a sum over residuals (``ResidualCost``).
  ///
  /// The default tolerance is that of a regression: parameters are good to some ten digits where the
  /// arithmetic allows.
  public static func levenbergMarquardt(
    strategy: Strategy = .balanced, tolerance: Double = 1e-12, callLimit: Int? = nil,
    precision: Double = .ulpOfOne
  ) -> Minimizer {
    Minimizer(
      .levenbergMarquardt, strategy: strategy, tolerance: tolerance, callLimit: callLimit,
      precision: precision)
  }

  /// The estimated distance below which a minimum is reached.
  func goal(up: Double) -> Double { 0.002 * tolerance * up }

  func callLimit(free: Int) -> Int { callLimit ?? 500 + 200 * free + 10 * free * free }

  /// The number of calls for a whole profile, which is a number of minimisations: 20 times as many.
  func profileCallLimit(free: Int) -> Int {
    let (product, overflow) = callLimit(free: free).multipliedReportingOverflow(by: 20)
    return overflow ? .max : product
  }

  func validate(for cost: some CostFunction) throws(MinimizationError) {
    guard tolerance > 0 && tolerance.isFinite else {
      throw .badOption("tolerance", "\(tolerance)", needed: "finite and positive")
    }
    if let callLimit, callLimit < 1 {
      throw .badOption("call limit", "\(callLimit)", needed: "at least 1")
    }
    guard precision > 0 && precision < 0.1 else {
      throw .badOption("precision", "\(precision)", needed: "between 0 and 0.1")
    }
    if case .limitedMemory(let memory) = algorithm, memory < 1 {
      throw .badOption("memory", "\(memory)", needed: "at least 1")
    }
    if algorithm == .levenbergMarquardt, !(cost is any ResidualCost) {
      throw .badOption(
        "algorithm", "Levenberg-Marquardt", needed: "made for this cost, which has no residuals")
    }
  }
}
