/// The direction in which rows are sorted.
public enum SortOrder: Sendable {
  /// The smallest entry first.
  case ascending
  /// The largest entry first.
  case descending
}

extension Jagged where Item: Comparable, Item.Column == [Item] {
  /// Each row sorted.
  ///
  /// Equal entries keep their order; NaN entries come last in both directions.
  ///
  /// - Complexity: O(*m* log *k*) for *m* entries in rows of length *k*.
  @inlinable
  public func sorted(by order: SortOrder = .ascending) -> Jagged {
    Jagged(
      uncheckedOffsets: offsets, content: content.gathered(at: sortedPositions(by: order)))
  }

  /// For each row the indices of its entries, counted from zero in the row, in sorted order.
  ///
  /// Equal entries keep their order; NaN entries come last in both directions. Use the result with
  /// ``taking(_:)-(Jagged<Int>)`` to sort other columns in the same way.
  @inlinable
  public func argSorted(by order: SortOrder = .ascending) -> Jagged<Int> {
    var positions = sortedPositions(by: order)
    for row in 0..<count {
      let start = offsets[row]
      for place in range(of: row) { positions[place] -= start }
    }
    return Jagged<Int>(uncheckedOffsets: offsets, content: positions)
  }

  @inlinable
  func sortedPositions(by order: SortOrder) -> [Int] {
    switch order {
    case .ascending: sortedPositions { precedes($0, $1, <) }
    case .descending: sortedPositions { precedes($0, $1, >) }
    }
  }

  @inlinable
  func sortedPositions(_ precedes: (Item, Item) -> Bool) -> [Int] {
    var positions = Array(0..<content.count)
    for row in 0..<count {
      let entries = range(of: row)
      if entries.count <= 16 {
        insertionSort(&positions, entries, precedes)
      } else {
        let sorted = entries.sorted { left, right in
          precedes(content[left], content[right])
            || (left < right && !precedes(content[right], content[left]))
        }
        for (place, position) in zip(entries, sorted) { positions[place] = position }
      }
    }
    return positions
  }

  /// Sorts the positions of a short row in place.
  @inlinable
  func insertionSort(
    _ positions: inout [Int], _ entries: Range<Int>, _ precedes: (Item, Item) -> Bool
  ) {
    for place in entries.dropFirst() {
      let position = positions[place]
      let entry = content[position]
      var hole = place
      while hole > entries.lowerBound, precedes(entry, content[positions[hole - 1]]) {
        positions[hole] = positions[hole - 1]
        hole -= 1
      }
      positions[hole] = position
    }
  }
}

/// A comparison that places what does not equal itself, that is NaN, after all else.
@inlinable
func precedes<Value: Comparable>(
  _ left: Value, _ right: Value, _ comparison: (Value, Value) -> Bool
) -> Bool {
  comparison(left, right) || (left == left && right != right)
}
