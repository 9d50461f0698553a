extension Histogram: Codable {
  /// Reads the object of UHI schema 1.
  ///
  /// - Throws: as ``AnyHistogram``, or `HistogramError` if axes or storage are of other types.
  public init(from decoder: any Decoder) throws {
    try self.init(AnyHistogram(from: decoder))
  }

  /// Writes the object of UHI schema 1.
  public func encode(to encoder: any Encoder) throws {
    try AnyHistogram(self).encode(to: encoder)
  }
}
