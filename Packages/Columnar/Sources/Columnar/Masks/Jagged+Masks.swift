extension Jagged {
  /// The rows that satisfy a predicate.
  ///
  ///     let dimuons = muons.filterRows { $0.count == 2 }
  @inlinable
  public func filterRows(_ predicate: (Row<Item.Column>) -> Bool) -> Jagged {
    compacted(by: map(predicate))
  }

  /// In each row, the entries for which the mask is true; there are as many rows as before.
  ///
  ///     let central = try muons.filtered(by: muons.eta.mapItems { abs($0) < 2.4 })
  ///
  /// - Throws: ``ColumnarError``, naming the first row that differs, when the mask does not have
  ///   rows of the same lengths.
  @inlinable
  public func filtered(by mask: Jagged<Bool>) throws(ColumnarError) -> Jagged {
    try checkSameRows(offsets, mask.offsets)
    return filtered(uncheckedBy: mask.content)
  }

  /// In each row, the entries that satisfy a predicate; there are as many rows as before.
  ///
  ///     let hard = muons.filterItems { $0.pt > 20 }
  @inlinable
  public func filterItems(_ predicate: (Item.Column.Element) -> Bool) -> Jagged {
    filtered(uncheckedBy: mapItems(predicate).content)
  }

  @inlinable
  func filtered(uncheckedBy mask: [Bool]) -> Jagged {
    let left = Jagged<Bool>(uncheckedOffsets: offsets, content: mask)
    return Jagged(uncheckedOffsets: left.trueOffsets, content: content.compacted(by: mask))
  }
}
