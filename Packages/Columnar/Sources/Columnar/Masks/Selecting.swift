extension Jagged where Item == Bool {
  /// Where the mask is true the entry of one column, elsewhere that of another.
  ///
  ///     let smeared = try isData.selecting(pt, else: smearedPt)
  ///
  /// - Throws: ``ColumnarError``, naming the first row that differs, when the rows do not have the
  ///   same lengths.
  public func selecting<Value: ColumnElement>(
    _ first: Jagged<Value>, else second: Jagged<Value>
  ) throws(ColumnarError) -> Jagged<Value> where Value.Column == [Value] {
    try checkSameRows(offsets, first.offsets)
    try checkSameRows(offsets, second.offsets)
    let values = content.indices.map { content[$0] ? first.content[$0] : second.content[$0] }
    return Jagged<Value>(uncheckedOffsets: offsets, content: values)
  }

  /// The indices, counted from zero in each row, at which the mask is true.
  @inlinable
  public var trueIndices: Jagged<Int> { localIndex.filtered(uncheckedBy: content) }

  /// Which entries are true in just one of two masks.
  ///
  /// - Throws: ``ColumnarError``, naming the first row that differs, when the rows do not have the
  ///   same lengths.
  @inlinable
  public static func .^ (left: Jagged, right: Jagged) throws(ColumnarError) -> Jagged {
    try left.combined(with: right) { $0 != $1 }
  }
}
