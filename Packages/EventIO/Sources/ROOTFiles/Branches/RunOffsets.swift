import HEPCore

/// Where the runs of values of a branch end, basket by basket.
///
/// Branches that are counted by one other have the same ends. Those of the first are handed to the
/// others, which compare their own as they come and share the array as long as all are equal: reading
/// an array costs less than filling memory that nobody has touched.
struct RunOffsets {
  private var own: [Int] = [0]
  private let others: [Int]
  /// The rows that agree with ``others``; nil when there are none, or some differ.
  private var equalRows: Int?

  init(sharing others: [Int]? = nil) {
    self.others = others ?? []
    equalRows = others.map { _ in 0 }
  }

  /// The end of the last run.
  var end: Int {
    if let equalRows { return others[equalRows] }
    return own.last ?? 0
  }

  /// Makes room for the runs of so many entries.
  mutating func reserve(_ entries: Int) {
    guard equalRows == nil else { return }
    own.reserveCapacity(own.count + entries)
    FreshMemory.prepare(&own)
  }

  /// Adds the end of one more run.
  mutating func append(_ end: Int) {
    stopSharing()
    own.append(end)
  }

  /// Adds the ends of the runs in a basket that has offsets.
  ///
  /// - Parameter itemSize: the bytes of each value.
  /// - Throws: ``ROOTError`` when the offsets are not in order, or a run does not hold a whole number
  ///   of values.
  mutating func append(
    _ basket: Basket, _ table: BasketOffsets, itemSize: Int
  ) throws(ROOTError) {
    if let rows = equalRows {
      let next = rows + basket.entryCount
      if next < others.count, table.agree(others, from: rows, itemSize: itemSize) {
        equalRows = next
        return
      }
      stopSharing()
      reserve(basket.entryCount)
    }
    try table.append(to: &own, itemSize: itemSize)
  }

  private mutating func stopSharing() {
    guard let rows = equalRows else { return }
    own = Array(others[...rows])
    equalRows = nil
  }

  /// All ends with a zero in front; there are none afterwards.
  mutating func take() -> [Int] {
    defer { self = RunOffsets() }
    guard let rows = equalRows else { return own }
    return rows + 1 == others.count ? others : Array(others[...rows])
  }
}
