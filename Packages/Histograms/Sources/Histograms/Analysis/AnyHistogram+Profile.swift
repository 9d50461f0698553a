extension AnyHistogram {
  /// The mean of one axis in the bins of the others, each bin taken at its middle: ROOT's `ProfileX`.
  ///
  /// The flow bins of the axis are left out.
  ///
  /// - Throws: `HistogramError` if there is no such axis or no other, the histogram is one of means, or its
  ///   variances are not known.
  public func profile(over number: Int) throws(HistogramError) -> AnyHistogram {
    guard axes.indices.contains(number) else { throw HistogramError(.noSuchAxis("\(number)")) }
    guard !storageKind.takesSamples, let variances = variances(flow: true) else {
      throw HistogramError(.needs("a profile needs entries with known variances"))
    }
    let axis = axes[number]
    let (centers, first) = (axis.centers, axis.hasUnderflow ? 1 : 0)
    let stride = CellLayout.strides(axes.map(\.extent))[number]
    let means = values(flow: true).enumerated().map { cell, value in
      let bin = cell / stride % axis.extent - first
      guard centers.indices.contains(bin) else { return WeightedSampleMean() }
      return WeightedSampleMean(
        sumOfWeights: value, sumOfSquaredWeights: variances[cell], mean: centers[bin])
    }
    let all = AnyHistogram(
      unchecked: axes, cells: WeightedMean(cells: means), annotation: annotation)
    return try all.projected(onto: axes.indices.filter { $0 != number })
  }

  /// The mean of the axis with a name in the bins of the others.
  ///
  /// - Throws: as ``profile(over:)-(Int)``.
  public func profile(over name: String) throws(HistogramError) -> AnyHistogram {
    try profile(over: axisNumber(name))
  }
}
