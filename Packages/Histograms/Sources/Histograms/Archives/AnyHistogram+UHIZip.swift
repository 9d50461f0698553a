extension AnyHistogram {
  /// Histograms by name from a ZIP file of UHI schema 1, as `uhi.io.zip` writes it.
  ///
  /// - Throws: `HistogramError` with the entry and the place in it, if the file or a histogram in it is
  ///   damaged or does not follow the schema. Memory is bounded by the size of the file times 1032, the
  ///   most that its compression can save.
  public static func dictionary(
    uhiZip bytes: [UInt8]
  ) throws(HistogramError) -> [String: AnyHistogram] {
    let zip = try ZipFile(bytes)
    var options = UHIOptions()
    options.files = UHIFiles(zip)
    var histograms: [String: AnyHistogram] = [:]
    for entry in zip.names where entry.hasSuffix(".json") {
      do {
        histograms[String(entry.dropLast(5))] = try UHIFormat.value(
          AnyHistogram.self, from: zip.content(entry), options: options)
      } catch {
        throw HistogramError(.archive(entry, error.description))
      }
    }
    return histograms
  }

  /// A ZIP file of UHI schema 1 with histograms by name, for `uhi.io.zip`.
  ///
  /// Each histogram is a JSON text, and each of its arrays a file in NumPy's format.
  ///
  /// - Throws: `HistogramError` if a number is NaN or infinite where JSON cannot say so, or the file would
  ///   go beyond 4 GB.
  public static func uhiZip(
    _ histograms: [String: AnyHistogram]
  ) throws(HistogramError) -> [UInt8] {
    var zip = ZipWriter()
    for (name, histogram) in histograms.sorted(by: { $0.key < $1.key }) {
      let cells = try UHIEncodedCells(histogram, isSparse: false)
      var paths: [UHIStorage.Key: String] = [:]
      func add(_ key: UHIStorage.Key, _ array: NumPyArray) throws(HistogramError) {
        let path = "\(name)_storage_\(key.rawValue).npy"
        try zip.add(path, array.bytes)
        paths[key] = path
      }
      if let counts = cells.counts {
        try add(.values, NumPyArray(shape: cells.extents, integers: counts))
      }
      for (key, values) in cells.arrays {
        try add(key, NumPyArray(shape: cells.extents, values: values))
      }
      var options = UHIOptions()
      options.paths = paths
      let text = try UHIFormat.text(of: histogram, options: options)
      try zip.add("\(name).json", Array(text.utf8))
    }
    return zip.bytes
  }
}
