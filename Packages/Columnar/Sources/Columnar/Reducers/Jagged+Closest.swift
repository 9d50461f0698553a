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

extension Sequence {
  /// The element for which a value lies closest to a target; nil when there is none.
  ///
  ///     let z = muons.pairs.closest(to: 91.2) { $0.invariantMass(with: $1) }
  ///
  /// Of equally close elements the first counts; those whose value is nil or NaN are passed over.
  @inlinable @inline(__always)
  public func closest<Value: FloatingPoint, Failure: Error>(
    to target: Value, by value: (Element) throws(Failure) -> Value?
  ) throws(Failure) -> Element? {
    var best: Element?
    var distance = Value.infinity
    var iterator = makeIterator()
    while let element = iterator.next() {
      guard let value = try value(element) else { continue }
      let own = (value - target).magnitude
      guard own < distance || (best == nil && own == distance) else { continue }
      (best, distance) = (element, own)
    }
    return best
  }
}
