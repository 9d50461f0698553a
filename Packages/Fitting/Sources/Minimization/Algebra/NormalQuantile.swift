import RealModule

/// The number of standard deviations on both sides of the mean that hold a probability.
///
/// - Precondition: the probability is between 0 and 1.
func standardDeviations(holding probability: Double) -> Double {
  precondition(
    probability > 0 && probability < 1, "A confidence level must be between 0 and 1")
  var (low, high) = (0.0, 40.0)
  while high - low > 1e-15 * high {
    let middle = 0.5 * (low + high)
    if middle <= low || middle >= high { break }
    if Double.erfc(middle / 2.0.squareRoot()) > 1 - probability {
      low = middle
    } else {
      high = middle
    }
  }
  return 0.5 * (low + high)
}
