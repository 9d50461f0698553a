extension AnyColumn: CustomStringConvertible {
  /// The values, abbreviated in the middle when there are many.
  public var description: String {
    abbreviatedList((0..<count).lazy.map(text(row:)))
  }

  /// The value of one row as text: lists in brackets, records in braces, `nil` for a missing value.
  ///
  /// - Precondition: `row` lies in `0..<count`.
  public func text(row: Int) -> String {
    var visitor = TextVisitor()
    visit(row: row, with: &visitor)
    return visitor.text
  }
}
