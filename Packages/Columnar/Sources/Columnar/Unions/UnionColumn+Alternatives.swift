extension UnionColumn {
  /// The values of one alternative, in the order of the rows that have it; missing in other rows.
  ///
  /// - Precondition: there is such an alternative.
  public func values(of alternative: Int) -> OptionalAnyColumn {
    precondition(alternatives.indices.contains(alternative), "There is no such alternative.")
    return OptionalAnyColumn(
      uncheckedPositions: zip(tags, positions).map { $0 == alternative ? $1 : -1 },
      content: alternatives[alternative])
  }

  /// The values of the alternative with a type that is known at compile time; missing in other rows.
  ///
  /// - Throws: ``ColumnarError`` when there is no alternative of that type.
  public func values<Value: ColumnElement>(
    as type: Value.Type
  ) throws(ColumnarError) -> OptionalColumn<Value> where Value.Column: ErasableColumn {
    for (tag, column) in alternatives.enumerated() {
      guard column.typeDescription == Value.Column.typeDescription else { continue }
      return OptionalColumn(
        uncheckedPositions: zip(tags, positions).map { $0 == tag ? $1 : -1 },
        content: try Value.Column(erased: column))
    }
    throw ColumnarError(
      expected: Value.Column.typeDescription, found: AnyColumn.union(self).typeDescription)
  }
}
