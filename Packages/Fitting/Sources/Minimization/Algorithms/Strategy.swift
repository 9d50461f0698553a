/// How much care a minimisation takes with derivatives; the counterpart of Minuit's strategies 0, 1, 2.
///
/// No strategy calls a point a minimum without second derivatives computed there: the strategies differ
/// in the accuracy of the differences, not in honesty.
public enum Strategy: Int, Sendable, CaseIterable {
  /// One-sided differences for second derivatives: the fewest calls.
  case fast = 0

  /// Central differences.
  case balanced = 1

  /// Full second derivatives at the start too, and differences of higher order.
  case careful = 2

  /// How often a difference may be repeated with a better step.
  var cycles: Int {
    switch self {
    case .fast: 2
    case .balanced: 3
    case .careful: 5
    }
  }
}
