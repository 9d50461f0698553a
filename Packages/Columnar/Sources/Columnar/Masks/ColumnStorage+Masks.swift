import HEPCore

extension ColumnStorage {
  /// The rows for which the mask is true.
  ///
  ///     let metOfDimuons = try met.filteredRows(by: muons.map { $0.count == 2 })
  ///
  /// - Throws: ``ColumnarError`` when the mask does not have as many rows.
  @inlinable
  public func filteredRows(by mask: [Bool]) throws(ColumnarError) -> Self {
    try checkRowCounts(count, mask.count)
    return compacted(by: mask)
  }

  /// The entries at which a mask is true, gathered at their positions.
  ///
  /// - Precondition: the mask has as many entries.
  @inlinable
  public func compacted(by mask: [Bool]) -> Self {
    var positions: [Int] = []
    positions.reserveFreshCapacity(mask.trueCount)
    mask.forEachBlockOfTruePositions { block in
      for slot in block.indices { positions.append(block[slot]) }
    }
    return gathered(at: positions)
  }
}
