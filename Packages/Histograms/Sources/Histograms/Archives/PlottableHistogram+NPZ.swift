extension PlottableHistogram {
  /// The histogram as an `.npz` file for `numpy.load`.
  ///
  /// It holds the arrays `values`, `variances` if they are known, and the edges of each axis as
  /// `edges_0`, `edges_1`, … With flow bins, the values are those that exist of an axis, underflow first;
  /// such a file is for NumPy, and `AnyHistogram(npz:)` does not read it.
  ///
  /// - Throws: `HistogramError` if the file would go beyond 4 GB.
  public func npz(flow: Bool = false) throws(HistogramError) -> [UInt8] {
    var zip = ZipWriter()
    let shape = shape(flow: flow)
    for (i, axis) in axes.enumerated() {
      let edges = axis.edges
      try zip.add("edges_\(i).npy", NumPyArray(shape: [edges.count], values: edges).bytes)
    }
    try zip.add("values.npy", NumPyArray(shape: shape, values: values(flow: flow)).bytes)
    if let variances = variances(flow: flow) {
      try zip.add("variances.npy", NumPyArray(shape: shape, values: variances).bytes)
    }
    return zip.bytes
  }
}

extension AnyHistogram {
  /// A histogram from an `.npz` file with the arrays `values`, `edges_0`, `edges_1`, … and perhaps
  /// `variances`: what `numpy.histogram` and `numpy.histogramdd` give, saved by `numpy.savez`.
  ///
  /// The axes have no flow bins, as NumPy's have none. Without variances the values are taken as sums of
  /// entries of weight 1.
  ///
  /// - Throws: `HistogramError` with the array that is missing, damaged, or does not fit.
  public init(npz bytes: [UInt8], annotation: Annotation = Annotation()) throws(HistogramError) {
    let zip = try ZipFile(bytes)
    func array(_ name: String) throws(HistogramError) -> NumPyArray {
      try NumPyArray(zip.content(name + ".npy"), name: name)
    }
    let values = try array("values")
    var axes: [AnyAxis] = []
    for i in values.shape.indices {
      axes.append(AnyAxis(try Variable(edges: array("edges_\(i)").values, flow: .none)))
    }
    let variances = zip.names.contains("variances.npy") ? try array("variances") : nil
    guard values.shape == axes.map(\.count), variances.map({ $0.shape == values.shape }) ?? true
    else { throw HistogramError(.archive("values", "the arrays have different shapes")) }
    if let variances {
      try self.init(
        axes: axes, values: values.values, variances: variances.values, annotation: annotation)
    } else {
      try self.init(
        axes: axes, values: values.values, isUnweighted: true, annotation: annotation)
    }
  }
}
