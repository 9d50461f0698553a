extension AnyHistogram {
  /// Reads a histogram from JSON of UHI schema 1.
  ///
  /// - Throws: `HistogramError` with the place in the document, if it is not JSON, does not follow the
  ///   schema, or its arrays do not fit its axes. Memory is bounded by the size of the document, and
  ///   by 64 MB for storages that list no values.
  public init(uhiJSON text: String) throws(HistogramError) {
    self = try UHIFormat.value(AnyHistogram.self, from: text.utf8)
  }

  /// Reads a histogram from bytes of JSON of UHI schema 1.
  ///
  /// - Throws: as ``init(uhiJSON:)-(String)``.
  public init(uhiJSON bytes: [UInt8]) throws(HistogramError) {
    self = try UHIFormat.value(AnyHistogram.self, from: bytes)
  }

  /// The histogram as JSON of UHI schema 1; the same text for the same histogram.
  ///
  /// - Parameter sparse: whether only bins that are not empty are listed, with their positions.
  /// - Throws: `HistogramError` if a cell is NaN or infinite, which JSON cannot say.
  public func uhiJSON(sparse: Bool = false) throws(HistogramError) -> String {
    var options = UHIOptions()
    options.isSparse = sparse
    return try UHIFormat.text(of: self, options: options)
  }

  /// Histograms by name from a JSON file of UHI schema 1.
  ///
  /// - Throws: `HistogramError` with the place in the document.
  public static func dictionary(
    uhiJSON text: String
  ) throws(HistogramError) -> [String: AnyHistogram] {
    try UHIFormat.value([String: AnyHistogram].self, from: text.utf8)
  }

  /// A JSON file of UHI schema 1 with histograms by name.
  ///
  /// - Throws: `HistogramError` if a cell is NaN or infinite, which JSON cannot say.
  public static func uhiJSON(
    _ histograms: [String: AnyHistogram]
  ) throws(HistogramError) -> String {
    try UHIFormat.text(of: histograms)
  }
}

extension Histogram {
  /// The histogram as JSON of UHI schema 1; the same text for the same histogram.
  ///
  /// - Throws: `HistogramError` if a cell is NaN or infinite, which JSON cannot say.
  public func uhiJSON(sparse: Bool = false) throws(HistogramError) -> String {
    try AnyHistogram(self).uhiJSON(sparse: sparse)
  }
}
