extension Regular {
  /// The axis with bins of the same width for these values too; infinities and NaN have none.
  public func grown(toHold values: Span<Double>) -> Regular {
    guard grows else { return self }
    var axis = self
    for i in values.indices where !(values[i] >= axis.lower && values[i] < axis.upper) {
      if values[i].isFinite { axis = axis.grown(toHold: values[i]) }
    }
    return axis
  }

  private func grown(toHold value: Double) -> Regular {
    let width = (upper - lower) / Double(count)
    let place = (value - lower) / width
    guard place.magnitude <= Double(AxisGrowth.mostBins) else { return self }
    var below = max(0, -Int(place.rounded(.down)))
    var above = max(0, Int(place.rounded(.down)) + 1 - count)
    while count + below + above <= AxisGrowth.mostBins {
      guard let axis = extended(below: below, above: above, width) else { return self }
      // Rounding can leave the value next to the outermost edge.
      switch axis.index(of: value) {
      case -1: below += 1
      case axis.count: above += 1
      default: return axis
      }
    }
    return self
  }

  /// The axis with more bins at its ends; nil if there is no such axis.
  private func extended(below: Int, above: Int, _ width: Double) -> Regular? {
    try? Regular(
      count: count + below + above, lower: below == 0 ? lower : lower - Double(below) * width,
      upper: above == 0 ? upper : upper + Double(above) * width, flow: flow, growth: true,
      annotation: annotation)
  }

  /// The bins of both axes, and those between, if both grow and their edges lie on one grid.
  public func merged(with other: Regular) -> Regular? {
    if hasSameBins(as: other) { return self }
    guard grows, other.grows, flow == other.flow, let shift = shift(of: other) else { return nil }
    let below = max(0, -shift)
    let above = max(0, shift + other.count - count)
    guard count + below + above <= AxisGrowth.mostBins else { return nil }
    return extended(below: below, above: above, (upper - lower) / Double(count))
  }

  /// The bin of each bin of the other axis, if the edges lie on one grid.
  public func bins(of other: Regular) -> [Int]? {
    if hasSameBins(as: other) { return Array(0..<count) }
    guard let shift = shift(of: other), shift >= 0, shift + other.count <= count else {
      return nil
    }
    return Array(shift..<shift + other.count)
  }

  /// By how many bins the other axis lies above this one, to a millionth of a bin; nil if it does not
  /// lie on the same grid.
  private func shift(of other: Regular) -> Int? {
    let width = (upper - lower) / Double(count)
    let first = (other.lower - lower) / width
    let last = (other.upper - lower) / width
    let shift = first.rounded()
    guard shift.magnitude <= Double(AxisGrowth.mostBins), (first - shift).magnitude < 1e-6,
      (last - shift - Double(other.count)).magnitude < 1e-6
    else { return nil }
    return Int(shift)
  }
}
