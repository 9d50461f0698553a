extension PlottableHistogram {
  /// The mean of a 1-D histogram, each bin taken at its middle; nil if it is empty.
  ///
  /// Flow bins are left out.
  ///
  /// - Precondition: the histogram has one axis.
  public func mean() -> Double? {
    let (values, centers) = bins1D()
    let sum = values.reduce(0, +)
    guard sum != 0 else { return nil }
    return zip(values, centers).reduce(0) { $0 + $1.0 * $1.1 } / sum
  }

  /// The variance of the distribution in a 1-D histogram, each bin taken at its middle.
  ///
  /// This is the second central moment, divided by the sum of the bins, without a correction for the
  /// width of the bins; nil if the histogram is empty. Flow bins are left out.
  ///
  /// - Precondition: the histogram has one axis.
  public func variance() -> Double? {
    guard let mean = mean() else { return nil }
    let (values, centers) = bins1D()
    let squares = zip(values, centers).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) }
    return squares / values.reduce(0, +)
  }

  private func bins1D() -> (values: [Double], centers: [Double]) {
    precondition(dimension == 1, "a histogram of \(dimension) axes has no single mean")
    return (values(), axes[0].centers)
  }

  /// The content of each bin divided by its volume and by the content of all bins.
  ///
  /// The integral of the density over the bins is 1; nil if the histogram is empty. Flow bins are left
  /// out. The order is that of ``values()``.
  public func density() -> [Double]? {
    let values = values()
    let sum = values.reduce(0, +)
    guard sum != 0 else { return nil }
    let volumes = axes.reduce([1.0]) { volumes, axis in
      let widths = axis.widths
      return volumes.flatMap { volume in widths.map { volume * $0 } }
    }
    return zip(values, volumes).map { $0 / ($1 * sum) }
  }
}
