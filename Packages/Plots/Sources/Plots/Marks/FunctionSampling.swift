/// Abscissas and ordinates at which a function is drawn.
enum FunctionSampling {
  /// Straight pieces between so many points look smooth at print size.
  private static let count = 400

  /// Points at equal distances along the axis, from the function's range or the whole axis.
  static func points(
    of function: (Double) -> Double, in range: ClosedRange<Double>?, on axis: AxisMap
  ) -> (x: [Double], y: [Double]) {
    let first = min(max(range.map { axis.fraction($0.lowerBound) } ?? 0, 0), 1)
    let last = min(max(range.map { axis.fraction($0.upperBound) } ?? 1, 0), 1)
    guard last > first else { return ([], []) }
    let x = (0...count).map { i in
      axis.value(at: first + (last - first) * Double(i) / Double(count))
    }
    return (x, x.map(function))
  }
}
