import Columnar

/// The numbers of values in some entries, as another branch counts them.
struct EntryCounts {
  /// The numbers, one for each entry, or one for each object.
  let values: [Int]
  /// Where the numbers of each entry begin, when there is one for each object.
  let offsets: [Int]?

  /// Interprets the column of a counting branch; nil when it does not hold integers.
  init?(_ column: AnyColumn) {
    if case .list(let list) = column {
      offsets = list.offsets
      guard let values = ROOTValue.column(list.content).integers else { return nil }
      self.values = values
    } else {
      offsets = nil
      guard let values = ROOTValue.column(column).integers else { return nil }
      self.values = values
    }
    guard values.allSatisfy({ $0 >= 0 }) else { return nil }
  }

  /// The numbers of the objects of one entry.
  func lengths(of entry: Int) -> [Int] {
    guard let offsets else { return [values[entry]] }
    return Array(values[offsets[entry]..<offsets[entry + 1]])
  }

  /// The number of entries.
  var count: Int { offsets.map { $0.count - 1 } ?? values.count }
}
