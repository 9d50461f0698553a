/// Dictionaries, each stored as a list of keys with their values in the order of the file.
public struct MapColumn: Sendable, Equatable {
  /// The place in ``keys`` and ``values`` where each dictionary begins, and as the last the end.
  public let offsets: [Int]

  /// The keys of all dictionaries, one after another.
  public let keys: AnyColumn

  /// The values of all dictionaries, one after another.
  public let values: AnyColumn

  /// Creates a column of dictionaries, after checking that offsets, keys and values fit together.
  ///
  /// - Throws: ``ColumnarError`` when the offsets do not fit the keys, or there are not as many
  ///   values as keys.
  public init(offsets: [Int], keys: AnyColumn, values: AnyColumn) throws(ColumnarError) {
    try checkOffsets(offsets, contentCount: keys.count)
    guard keys.count == values.count else {
      throw ColumnarError(.rowCounts(keys.count, values.count))
    }
    self.init(uncheckedOffsets: offsets, keys: keys, values: values)
  }

  init(uncheckedOffsets offsets: [Int], keys: AnyColumn, values: AnyColumn) {
    self.offsets = offsets
    self.keys = keys
    self.values = values
  }

  /// The positions in ``keys`` and ``values`` of the entries of one dictionary.
  public func range(of row: Int) -> Range<Int> { offsets[row]..<offsets[row + 1] }
}
