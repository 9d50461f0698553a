// NaN entries never are an extreme: a row whose entries all are NaN counts as an empty one. Among
// equal extremes the first counts.

extension Jagged where Item: Comparable, Item.Column == [Item] {
  /// The smallest entry of each row; missing for an empty one.
  ///
  /// NaN entries are passed over.
  @inlinable
  public func min() -> OptionalColumn<Item> { values(at: extremePositions(<)) }

  /// The largest entry of each row; missing for an empty one.
  ///
  /// NaN entries are passed over.
  @inlinable
  public func max() -> OptionalColumn<Item> { values(at: extremePositions(>)) }

  /// The index in each row of its smallest entry; missing for an empty row.
  ///
  /// Of equal entries the first counts; NaN entries are passed over.
  @inlinable
  public func argMin() -> OptionalColumn<Int> { indices(at: extremePositions(<)) }

  /// The index in each row of its largest entry; missing for an empty row.
  ///
  /// Of equal entries the first counts; NaN entries are passed over.
  @inlinable
  public func argMax() -> OptionalColumn<Int> { indices(at: extremePositions(>)) }

  /// For each row the position in the content of its extreme entry, or -1.
  @inlinable
  func extremePositions(_ precedes: (Item, Item) -> Bool) -> [Int] {
    var positions: [Int] = []
    positions.reserveCapacity(count)
    let entries = content.span
    for row in 0..<count {
      var best = -1
      for position in range(of: row) where entries[position] == entries[position] {
        if best < 0 || precedes(entries[position], entries[best]) { best = position }
      }
      positions.append(best)
    }
    return positions
  }

  /// The values at positions in the content, packed.
  @inlinable
  func values(at positions: [Int]) -> OptionalColumn<Item> {
    OptionalColumn(
      uncheckedPositions: packedRanks(positions),
      content: content.gathered(at: positions.filter { $0 >= 0 }))
  }

  /// Positions in the content as indices in their rows, packed.
  @inlinable
  func indices(at positions: [Int]) -> OptionalColumn<Int> {
    var indices: [Int] = []
    indices.reserveCapacity(count)
    for row in 0..<count where positions[row] >= 0 {
      indices.append(positions[row] - offsets[row])
    }
    return OptionalColumn(uncheckedPositions: packedRanks(positions), content: indices)
  }
}

/// The rank of each position among those that are not negative, or -1.
@inlinable
func packedRanks(_ positions: [Int]) -> [Int] {
  var rank = 0
  return positions.map { position in
    let present = position >= 0
    defer { rank &+= present ? 1 : 0 }
    return present ? rank : -1
  }
}
