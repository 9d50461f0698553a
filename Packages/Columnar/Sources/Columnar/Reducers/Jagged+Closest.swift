extension Jagged where Item: FloatingPoint, Item.Column == [Item] {
  /// The entry of each row that lies closest to a value; missing for an empty row.
  ///
  ///     let zMass = muons.pairs.masses.closest(to: 91.2)
  ///
  /// Of equally close entries the first counts; NaN entries are passed over.
  @inlinable
  public func closest(to target: Item) -> OptionalColumn<Item> {
    extremeValues { ($0 - target).magnitude < ($1 - target).magnitude }
  }

  /// The index in each row of the entry that lies closest to a value; missing for an empty row.
  ///
  /// Of equally close entries the first counts; NaN entries are passed over.
  @inlinable
  public func argClosest(to target: Item) -> OptionalColumn<Int> {
    extremeIndices { ($0 - target).magnitude < ($1 - target).magnitude }
  }
}
