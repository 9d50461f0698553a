extension PlottableHistogram {
  /// Whether the bins, flow bins included, agree with those of another histogram within tolerances.
  ///
  /// Two numbers agree if they differ by no more than `absolute + relative * |right number|`, or are both
  /// NaN. Variances are compared too, if both histograms know them; names and labels are not.
  ///
  /// - Throws: `HistogramError` that says which axis differs.
  public func isClose(
    to other: some PlottableHistogram, relative: Double = 1e-5, absolute: Double = 1e-8
  ) throws(HistogramError) -> Bool {
    try AnyAxis.requireSameBins(axes, other.axes)
    func agree(_ left: [Double], _ right: [Double]) -> Bool {
      zip(left, right).allSatisfy { a, b in
        a == b || a.isNaN && b.isNaN || (a - b).magnitude <= absolute + relative * b.magnitude
      }
    }
    guard agree(values(flow: true), other.values(flow: true)) else { return false }
    guard let left = variances(flow: true), let right = other.variances(flow: true) else {
      return true
    }
    return agree(left, right)
  }
}
