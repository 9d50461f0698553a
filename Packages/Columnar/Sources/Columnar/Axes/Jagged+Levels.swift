// Operations on lists of lists, by level. A level that does not exist does not compile.

extension Jagged {
  /// Each row with one level of lists less: `var * var * float32` becomes `var * float32`.
  ///
  /// What Awkward Array does with `flatten(axis=2)`. Copies offsets only.
  @inlinable
  public func flatteningRows<Inner>() -> Jagged<Inner> where Item == Jagged<Inner> {
    Jagged<Inner>(
      uncheckedOffsets: content.offsets.gathered(at: offsets), content: content.content)
  }

  /// A jagged column of what a function of the inner lists gives: one level deeper than usual.
  ///
  ///     let sums = nested.mapContent { $0.sum() }     // Jagged<Jagged<Float>> to Jagged<Float>
  ///
  /// - Throws: ``ColumnarError`` when the result does not have as many entries as there are lists;
  ///   and what the function throws.
  public func mapContent<Result: ColumnElement>(
    _ transform: (Item.Column) throws -> Result.Column, of type: Result.Type = Result.self
  ) throws -> Jagged<Result> {
    try Jagged<Result>(offsets: offsets, content: transform(content))
  }
}
