extension ColumnStorage {
  /// The rows for which the mask is true.
  ///
  ///     let metOfDimuons = try met.filteredRows(by: muons.map { $0.count == 2 })
  ///
  /// - Throws: ``ColumnarError`` when the mask does not have as many rows.
  @inlinable
  public func filteredRows(by mask: [Bool]) throws(ColumnarError) -> Self {
    try checkRowCounts(count, mask.count)
    return gathered(at: truePositions(mask))
  }
}
