import Histograms
import ROOTFiles

extension ROOTWriter {
  /// Writes a histogram of one to three axes, as a `TH1D`, `TH2D` or `TH3D`, and one of means as a
  /// `TProfile`, `TProfile2D` or `TProfile3D`.
  ///
  ///     try file.write(histogram, as: "analysis/mass")
  ///
  /// All bins are written, with both flow bins of each axis; those the axis does not have are empty.
  /// A storage of weights keeps the sums of squared weights too. The labels of the histogram and of
  /// the axes become the titles. Mean and width, as ROOT prints them, are those of the bins.
  ///
  /// - Throws: `ROOTError` when the histogram has more axes, or a storage of several weights; when the path names a directory; or when the disk fails.
  public func write(
    _ histogram: some PlottableHistogram, as path: String
  ) throws(ROOTError) {
    do throws(ROOTError) {
      try write(try StoredHistogram(histogram), as: path)
    } catch {
      throw error.located(in: name, at: path)
    }
  }
}

extension StoredHistogram {
  /// A histogram in the terms of ROOT.
  init(_ histogram: some PlottableHistogram) throws(ROOTError) {
    if let profile = (histogram as? any CellHolding)?.profile {
      try self.init(profile)
      return
    }
    let axes = histogram.axes
    guard (1...3).contains(axes.count) else {
      throw ROOTError(.unsupported, "ROOT's histograms have one to three axes, not \(axes.count)")
    }
    guard [.int, .double, .weighted].contains(histogram.storageKind) else {
      throw ROOTError(
        .unsupported, "A histogram of storage '\(histogram.storageKind.rawValue)' cannot be written"
      )
    }
    let isWeighted = histogram.storageKind == .weighted
    let values = Self.cells(histogram.values(flow: true), axes)
    let squares = isWeighted ? Self.cells(histogram.variances(flow: true) ?? [], axes) : []
    let sum = values.reduce(0, +)
    let squared = squares.reduce(0, +)
    self.init(
      title: histogram.label, axes: axes.map(Axis.init), values: values, squares: squares,
      entryCount: isWeighted && squared > 0 ? sum * sum / squared : sum)
  }

  /// The cells with both flow bins of each axis, the first axis running fastest.
  static func cells(_ cells: [Double], _ axes: [AnyAxis]) -> [Double] {
    var stride = 1
    var places: [Int?] = [0]
    for axis in axes.reversed() {
      let positions = (-1...axis.count).map { axis.position(ofBin: $0).map { $0 * stride } }
      places = places.flatMap { place in
        positions.map { position in place.flatMap { place in position.map { place + $0 } } }
      }
      stride *= axis.extent
    }
    return places.map { place in place.map { cells[$0] } ?? 0 }
  }
}

extension StoredHistogram.Axis {
  /// An axis in the terms of ROOT.
  init(_ axis: AnyAxis) {
    let edges = axis.edges
    let isEven = axis.as(Regular.self) != nil || edges == (0...axis.count).map(Double.init)
    self.init(
      name: axis.name, title: axis.label, count: axis.count, lower: edges.first ?? 0,
      upper: edges.last ?? 1, edges: isEven ? [] : edges, labels: axis.binLabels ?? [],
      isExtendable: axis.as(LabelledAxis.self)?.isExtendable == true
        || axis.as(StringCategory.self)?.grows == true)
  }
}
