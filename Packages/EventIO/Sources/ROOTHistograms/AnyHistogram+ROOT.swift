import Histograms
import ROOTFiles

extension AnyHistogram {
  /// Creates a histogram from a decoded `TH1`, `TH2`, `TH3`, `THn` or `THnSparse` of any number type,
  /// or from a `TProfile`, `TProfile2D` or `TProfile3D`.
  ///
  /// All flow bins are kept. A histogram with `Sumw2` keeps sums of weights and of squared weights.
  /// Without it, variances are the contents when every entry had weight 1, and unknown when the
  /// histogram's own statistics say that there were other weights. Profiles become means of samples;
  /// ``ROOTProfile`` also keeps ROOT's choice of errors.
  ///
  /// - Throws: `ROOTError` when the object is not such a histogram, or contradicts itself.
  public init(_ object: ROOTObject) throws(ROOTError) {
    if object.part("THnSparse") != nil {
      self = try ROOTSparseHistogram(object).dense()
      return
    }
    if object.part("THnBase") != nil {
      self = try Self(dense: object)
      return
    }
    if ["TProfile", "TProfile2D", "TProfile3D"].contains(where: { object.part($0) != nil }) {
      self = try ROOTProfile(object).histogram
      return
    }
    guard let histogram = object.part("TH1"), object.part("TH2Poly") == nil else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a TH1, TH2 or TH3")
    }
    let values = try Self.contents(object)
    let axes = try AnyAxis.axes(of: histogram, dimension: Self.dimension(object), cells: values)
    let annotation = Annotation(
      name: histogram["fName"]?.string ?? "", label: histogram["fTitle"]?.string ?? "")
    let squares = histogram["fSumw2"]?.object?["fArray"]?.reals ?? []
    let shape = axes.map(\.extent)
    do throws(HistogramError) {
      if squares.isEmpty {
        let sum = histogram["fTsumw"]?.real ?? 0
        try self.init(
          axes: axes, values: Self.rowMajor(values, shape),
          isUnweighted: sum == (histogram["fTsumw2"]?.real ?? sum), annotation: annotation)
      } else {
        try self.init(
          axes: axes, values: Self.rowMajor(values, shape),
          variances: Self.rowMajor(squares, shape), annotation: annotation)
      }
    } catch {
      throw ROOTError(.malformed, "The histogram contradicts itself: \(error)")
    }
  }

  static func dimension(_ object: ROOTObject) -> Int {
    object.part("TH3") != nil ? 3 : object.part("TH2") != nil ? 2 : 1
  }

  /// The content of all bins, from whichever array class the histogram is made of.
  static func contents(_ object: ROOTObject) throws(ROOTError) -> [Double] {
    for name in ["TArrayD", "TArrayF", "TArrayI", "TArrayS", "TArrayC", "TArrayL64", "TArrayL"] {
      if let values = object.part(name)?["fArray"]?.reals { return values }
    }
    throw ROOTError(.malformed, "The histogram has no bins")
  }

  /// The cells in the order in which the last axis runs fastest; in ROOT it is the first.
  ///
  /// An array of another length is given back as it is, for the histogram to reject.
  static func rowMajor(
    _ values: [Double], _ shape: [Int]
  ) -> [Double] {
    var count = 1
    for extent in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow else { return values }
      count = product
    }
    guard shape.count > 1, count == values.count else { return values }
    let nx = shape[0]
    let ny = shape[1]
    let nz = shape.count > 2 ? shape[2] : 1
    var result: [Double] = []
    result.reserveCapacity(count)
    for x in 0..<nx {
      for y in 0..<ny {
        for z in 0..<nz { result.append(values[x + nx * (y + ny * z)]) }
      }
    }
    return result
  }
}
