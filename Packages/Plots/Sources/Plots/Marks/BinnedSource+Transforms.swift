extension BinnedSource {
  /// The bins times a number; variances times its square.
  public func scaled(by factor: Double) throws(PlotError) -> BinnedValues {
    try binnedValues().scaled { _ in factor }
  }

  /// The bins scaled so that their contents come to a number: shapes to compare.
  ///
  /// - Throws: ``PlotError`` of kind `badData` if they come to zero.
  public func normalized(to total: Double = 1) throws(PlotError) -> BinnedValues {
    let bins = try binnedValues()
    let factor = total / (try bins.sum())
    return bins.scaled { _ in factor }
  }

  /// The contents divided by the widths of the bins, times a unit: events per `unit` of the axis.
  public func perWidth(unit: Double = 1) throws(PlotError) -> BinnedValues {
    let bins = try binnedValues()
    return bins.scaled { unit / (bins.edges[$0 + 1] - bins.edges[$0]) }
  }

  /// The probability density: contents divided by widths and by all contents together.
  ///
  /// - Throws: ``PlotError`` of kind `badData` if the contents come to zero.
  public func density() throws(PlotError) -> BinnedValues {
    try normalized().perWidth()
  }

  /// The bins without what lies in a range: a blinded signal region.
  ///
  /// Every bin that the range touches is left out of pictures, ratios and sums.
  public func blinded(_ range: ClosedRange<Double>) throws(PlotError) -> BinnedValues {
    let bins = try binnedValues()
    return bins.scaled { i in
      bins.edges[i] < range.upperBound && bins.edges[i + 1] > range.lowerBound ? .nan : 1
    }
  }
}

extension BinnedValues {
  fileprivate func scaled(_ factor: (Int) -> Double) -> BinnedValues {
    replacing(
      values: values.indices.map { values[$0] * factor($0) },
      variances: variances.map { known in
        known.indices.map { known[$0] * factor($0) * factor($0) }
      })
  }

  fileprivate func sum() throws(PlotError) -> Double {
    let sum = values.filter(\.isFinite).reduce(0, +)
    guard sum != 0 else {
      throw PlotError(.badData, "Bins that come to 0 cannot be normalised.")
    }
    return sum
  }
}
