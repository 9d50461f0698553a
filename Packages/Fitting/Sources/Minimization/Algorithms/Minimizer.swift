/// A way to minimise a cost, with its settings.
public struct Minimizer: Sendable, Hashable {
  /// How much care is taken with derivatives.
  public let strategy: Strategy

  /// How close to the minimum to go: to an estimated distance of 0.002 · `tolerance` · `up`.
  public let tolerance: Double

  /// The largest number of calls of the cost; `nil` stands for 500 + 200 n + 10 n² with n free parameters.
  public let callLimit: Int?

  /// The relative precision of the cost, which rounding alone limits as a rule.
  public let precision: Double

  /// Descent by a variable metric, with second derivatives computed at the end.
  ///
  /// - Parameters:
  ///   - strategy: how much care is taken with derivatives.
  ///   - tolerance: how close to the minimum to go, in units of 0.002 of one standard deviation's rise.
  ///   - callLimit: the largest number of calls of the cost.
  ///   - precision: the relative precision of the cost; larger than the default for a cost in `Float`
  ///     or with an inner loop that converges.
  public static func migrad(
    strategy: Strategy = .balanced, tolerance: Double = 0.1, callLimit: Int? = nil,
    precision: Double = .ulpOfOne
  ) -> Minimizer {
    Minimizer(
      strategy: strategy, tolerance: tolerance, callLimit: callLimit, precision: precision)
  }

  /// The estimated distance below which a minimum is reached.
  func goal(up: Double) -> Double { 0.002 * tolerance * up }

  func callLimit(free: Int) -> Int { callLimit ?? 500 + 200 * free + 10 * free * free }

  /// The number of calls for a whole profile, which is a number of minimisations: 20 times as many.
  func profileCallLimit(free: Int) -> Int {
    let (product, overflow) = callLimit(free: free).multipliedReportingOverflow(by: 20)
    return overflow ? .max : product
  }

  func validate() throws(MinimizationError) {
    guard tolerance > 0 && tolerance.isFinite else {
      throw .badOption("tolerance", "\(tolerance)", needed: "finite and positive")
    }
    if let callLimit, callLimit < 1 {
      throw .badOption("call limit", "\(callLimit)", needed: "at least 1")
    }
    guard precision > 0 && precision < 0.1 else {
      throw .badOption("precision", "\(precision)", needed: "between 0 and 0.1")
    }
  }
}
