extension DensityKernel {
  /// Draws a point with this density, by bisection of the cumulative distribution.
  public func draw(
    in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> Double {
    let whole = integrals(between: [range.lowerBound, range.upperBound])[0]
    let wanted = whole * Double.random(in: 0..<1, using: &generator)
    var (low, high, below) = (range.lowerBound, range.upperBound, 0.0)
    while true {
      let middle = 0.5 * (low + high)
      guard middle > low, middle < high, high - low > 1e-15 * max(abs(low), abs(high)) else {
        return middle
      }
      let part = integrals(between: [low, middle])[0]
      if below + part > wanted {
        high = middle
      } else {
        (low, below) = (middle, below + part)
      }
    }
  }
}
