extension [Mark] {
  /// Histograms on top of each other, the first at the bottom.
  ///
  /// All have the same edges. The legend lists them from the top down.
  ///
  /// ```swift
  /// figure.add(.stack([(top, "t\\bar{t}", .red), (drellYan, "Z → μμ", .blue)]))
  /// ```
  public static func stack(
    _ parts: [(source: any BinnedSource, label: Label, color: Color?)]
  ) -> [Mark] {
    var below: BinnedValues?
    var marks: [Mark] = []
    for part in parts {
      let mark = Mark.make(label: part.label, color: part.color) { () throws(PlotError) in
        let bins = try part.source.binnedValues()
        let base = below?.values ?? [Double](repeating: 0, count: bins.count)
        guard below == nil || below?.edges == bins.edges else {
          throw PlotError(
            .badData,
            "“\(part.label.plainText)” has other bins than the rest of its stack (\(bins.count) "
              + "instead of \(base.count)): histograms in a stack share their edges.")
        }
        let tops = bins.replacing(
          values: zip(base, bins.values).map { $0 + ($1.isFinite ? $1 : 0) })
        below = tops
        return .steps(tops, base: base, isFilled: true)
      }
      marks.append(mark)
    }
    return marks.reversed()
  }
}
