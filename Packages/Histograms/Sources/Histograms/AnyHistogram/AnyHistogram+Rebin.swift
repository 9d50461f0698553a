extension AnyHistogram {
  /// The histogram with each `factor` neighbouring bins of one axis joined.
  ///
  /// - Throws: `HistogramError` if there is no such axis, or its bins cannot be grouped so: the factor
  ///   must divide their number.
  public func rebinned(
    by factor: Int, axis number: Int = 0
  ) throws(HistogramError) -> AnyHistogram {
    guard axes.indices.contains(number) else { throw HistogramError(.noSuchAxis("\(number)")) }
    guard let map = AxisMap.rebin(axes[number], by: factor) else {
      throw HistogramError(
        .notRebinnable(axis: number, count: axes[number].count, factor: factor))
    }
    return mapped(axes.indices.map { $0 == number ? map : AxisMap.keep(axes[$0]) })
  }
}

extension Histogram {
  /// The histogram with each `factor` neighbouring bins of one axis joined.
  ///
  /// - Throws: `HistogramError` if there is no such axis, or its bins cannot be grouped so: the factor
  ///   must divide their number.
  public func rebinned(by factor: Int, axis number: Int = 0) throws(HistogramError) -> Self {
    try Self(AnyHistogram(self).rebinned(by: factor, axis: number))
  }
}
