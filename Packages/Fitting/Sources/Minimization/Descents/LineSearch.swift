/// A search along a direction of descent for a step that lowers the cost enough.
///
/// With slopes it ends at the strong Wolfe conditions; without, it follows parabolas through the values
/// (Nocedal and Wright, "Numerical Optimization", 2nd edition, section 3.5).
struct LineSearch {
  /// A step tried, with the slope along the direction where it is known.
  struct Trial {
    var length: Double
    var iterate: Iterate
    var slope: Double?
    var value: Double { iterate.value }
  }

  /// The cost and the slope, which is negative, before the step.
  let value: Double
  let slope: Double
  /// The longest step within the limits.
  let longest: Double
  let noise: Double

  /// The best step found; `nil` when none lowers the cost.
  ///
  /// A trial is given for each length; a value of infinity stands for a point that cannot be used.
  func search(_ probe: (Double) -> Trial) -> Trial? {
    var low = (length: 0.0, value: value, slope: slope)
    var high: Double?
    var best: Trial?
    var length = min(1, longest)
    for _ in 0..<30 {
      let trial = probe(length)
      let width = length - low.length
      let isBetter = trial.value < (best?.value ?? .infinity)
      guard trial.value.isFinite, isLowEnough(trial), low.length == 0 || isBetter else {
        if best != nil && trial.slope == nil { break }
        high = length
        length = low.length + shrink(width, to: trial.value, from: low)
        if length - low.length <= 1e-12 * max(length, 1e-6) { break }
        continue
      }
      if isBetter { best = trial }
      guard let found = trial.slope else {
        guard let next = extended(trial) else { break }
        low.length = length
        length = next
        continue
      }
      if abs(found) <= 0.9 * abs(slope) { return trial }
      if found < 0 && length >= longest { return trial }
      let secant = width * low.slope / (low.slope - found)
      if found > 0 {
        high = length
        length = low.length + min(max(secant, 0.1 * width), 0.9 * width)
      } else {
        low = (length, trial.value, found)
        if let high {
          length = 0.5 * (length + high)
        } else {
          let reach = low.slope < found && secant > 0 ? secant : 10 * width
          length = min(length + min(max(reach, width), 9 * length), longest)
        }
      }
    }
    return best
  }

  private func isLowEnough(_ trial: Trial) -> Bool {
    trial.value <= value + 1e-4 * trial.length * slope + noise
  }

  /// A shorter step from the parabola through the lower end and a value that is too high.
  private func shrink(
    _ width: Double, to high: Double, from low: (length: Double, value: Double, slope: Double)
  ) -> Double {
    guard high.isFinite else { return 0.2 * width }
    let excess = 2 * (high - low.value - low.slope * width)
    guard excess > 0 else { return 0.5 * width }
    return min(max(-low.slope * width * width / excess, 0.1 * width), 0.5 * width)
  }

  /// A longer step, if the parabola through the start and a trial without slope promises more.
  private func extended(_ trial: Trial) -> Double? {
    let length = trial.length
    guard length < longest else { return nil }
    let bend = 2 * (trial.value - value - slope * length) / (length * length)
    let wanted = bend > 0 ? -slope / bend : .infinity
    return wanted > 2 * length ? min(wanted, 4 * length, longest) : nil
  }
}
