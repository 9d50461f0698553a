import RealModule

/// Settles the range of an axis from what the user fixed and what the data span.
enum AxisRange {
  /// How much room automatic ranges leave around the data.
  enum Margin {
    /// None: the axis of bins ends with the bins.
    case none
    /// Around points and curves.
    case around
    /// From zero, or a little below the smallest positive value, with room above.
    case fromZero
  }

  /// The map of an axis.
  ///
  /// Without data the range is 0 to 1 (0.1 to 10 on a logarithmic axis); a logarithmic axis that
  /// sees nothing above zero gets the same. Throws `badRange` if the fixed ends are not finite, not
  /// ascending, or not above zero on a logarithmic axis.
  static func resolve(
    _ axis: PlotAxis, data: ValueRange, margin: Margin, name: String
  ) throws(PlotError) -> AxisMap {
    try check(axis, name: name)
    var (lower, upper) =
      axis.scale == .log
      ? logarithmic(data, margin: margin) : linear(data, margin: margin)
    if let fixed = axis.lower {
      lower = fixed
      if axis.upper == nil, upper <= lower { upper = above(lower, scale: axis.scale) }
    }
    if let fixed = axis.upper {
      upper = fixed
      if axis.lower == nil, lower >= upper { lower = below(upper, scale: axis.scale) }
    }
    return AxisMap(axis.scale, lower: lower, upper: upper)
  }

  private static func check(_ axis: PlotAxis, name: String) throws(PlotError) {
    for end in [axis.lower, axis.upper] {
      guard let end else { continue }
      guard end.magnitude <= ValueRange.largest else {
        throw PlotError(
          .badRange, "The range of the \(name) axis ends at \(end): use ends of at most 1e300.")
      }
      guard axis.scale == .linear || end >= ValueRange.smallest else {
        throw PlotError(
          .badRange,
          "The logarithmic \(name) axis cannot reach \(end): begin above zero, or use a linear one."
        )
      }
    }
    if let lower = axis.lower, let upper = axis.upper, !isResolvable(lower, upper) {
      throw PlotError(
        .badRange, "The \(name) axis runs from \(lower) to \(upper): give ascending ends.")
    }
  }

  /// Whether two ends are far enough apart for ticks between them.
  private static func isResolvable(_ lower: Double, _ upper: Double) -> Bool {
    upper - lower > max(1e-12 * max(lower.magnitude, upper.magnitude), ValueRange.smallest)
  }

  private static func linear(_ data: ValueRange, margin: Margin) -> (Double, Double) {
    guard !data.isEmpty else { return (0, 1) }
    var (lower, upper) = (data.lower, data.upper)
    if margin == .fromZero {
      lower = min(lower, 0)
      upper = max(upper, 0)
    }
    if !isResolvable(lower, upper) {
      let half = lower == 0 ? 0.5 : lower.magnitude * 0.1
      (lower, upper) = margin == .fromZero && lower == 0 ? (0, 1) : (lower - half, upper + half)
    }
    let span = upper - lower
    switch margin {
    case .none: return (lower, upper)
    case .around: return (lower - 0.06 * span, upper + 0.06 * span)
    case .fromZero:
      return (lower < 0 ? lower - 0.1 * span : 0, upper > 0 ? upper + 0.1 * span : 0.05 * span)
    }
  }

  private static func logarithmic(_ data: ValueRange, margin: Margin) -> (Double, Double) {
    guard data.hasPositive else { return (0.1, 10) }
    let (lower, upper) = (data.smallestPositive, data.upper)
    guard isResolvable(lower, upper) else { return (lower / 3, upper * 3) }
    guard margin != .none else { return (lower, upper) }
    let decades = Double.log10(upper / lower)
    let above = Double.pow(10, max(0.08 * decades, 0.15))
    return (margin == .fromZero ? lower * 0.5 : lower / above, min(upper * above, 1e300))
  }

  private static func above(_ lower: Double, scale: AxisScale) -> Double {
    scale == .log ? lower * 10 : lower + max(1, lower.magnitude * 0.1)
  }

  private static func below(_ upper: Double, scale: AxisScale) -> Double {
    scale == .log ? upper / 10 : upper - max(1, upper.magnitude * 0.1)
  }
}
