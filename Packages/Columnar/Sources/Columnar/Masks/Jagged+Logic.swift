import HEPCore

extension Jagged where Item == Bool {
  /// Which entries are true in both masks.
  ///
  /// - Throws: ``ColumnarError``, naming the first row that differs, when the rows do not have the
  ///   same lengths.
  @inlinable
  public static func .& (left: Jagged, right: Jagged) throws(ColumnarError) -> Jagged {
    try left.combined(with: right) { $0 && $1 }
  }

  /// Which entries are true in at least one of two masks.
  ///
  /// - Throws: ``ColumnarError``, naming the first row that differs, when the rows do not have the
  ///   same lengths.
  @inlinable
  public static func .| (left: Jagged, right: Jagged) throws(ColumnarError) -> Jagged {
    try left.combined(with: right) { $0 || $1 }
  }

  /// Which entries are false.
  @inlinable
  public static prefix func .! (mask: Jagged) -> Jagged { mask.mapItems { !$0 } }
}

extension Jagged {
  /// A column made from the entries at the same place in two columns.
  ///
  ///     let ratio = try energy.combined(with: momentum) { $0 / $1 }
  ///     let leptons = try muons.combined(with: charge) { Lepton($0, charge: $1) }
  ///
  /// - Throws: ``ColumnarError``, naming the first row that differs, when the rows do not have the
  ///   same lengths.
  @inlinable
  public func combined<Other: ColumnElement, Result: ColumnElement>(
    with other: Jagged<Other>, _ transform: (Item.Column.Element, Other.Column.Element) -> Result
  ) throws(ColumnarError) -> Jagged<Result> where Result.Column == [Result] {
    try checkSameRows(offsets, other.offsets)
    let (own, others) = (content, other.content)
    let values = [Result](freshCapacity: own.count) { (output: inout OutputSpan<Result>) in
      for position in 0..<own.count { output.append(transform(own[position], others[position])) }
    }
    return Jagged<Result>(uncheckedOffsets: offsets, content: values)
  }
}
