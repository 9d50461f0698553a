extension Jagged {
  /// For each entry, its index in its row, counted from zero.
  @inlinable
  public var localIndex: Jagged<Int> {
    let starts = offsets
    let positions = [Int](capacity: content.count) { (output: inout OutputSpan<Int>) in
      for row in 0..<starts.count - 1 {
        for index in 0..<starts[row + 1] - starts[row] { output.append(index) }
      }
    }
    return Jagged<Int>(uncheckedOffsets: offsets, content: positions)
  }

  /// In each row the entries at a range of places, as far as there are so many.
  ///
  /// A negative bound counts from the end of the row: `pt.slicing(0..<2)` are the first two, and
  /// `pt.slicing(-2..<0)` the last two, where zero as the upper bound of a negative range is the end.
  public func slicing(_ places: Range<Int>) -> Jagged {
    var (ends, positions): ([Int], [Int]) = ([0], [])
    for row in 0..<count {
      let range = range(of: row)
      let low = clamped(places.lowerBound, range.count)
      let high =
        places.lowerBound < 0 && places.upperBound == 0
        ? range.count : clamped(places.upperBound, range.count)
      for place in low..<Swift.max(low, high) { positions.append(range.lowerBound + place) }
      ends.append(positions.count)
    }
    return Jagged(uncheckedOffsets: ends, content: content.gathered(at: positions))
  }

  /// From each row the entry at a place, from the end if negative; missing in a row too short.
  @inlinable
  public func entries(at place: Int) -> OptionalColumn<Item> {
    OptionalColumn(
      uncheckedPositions: (0..<count).map { row in
        let range = range(of: row)
        let index = place < 0 ? place + range.count : place
        return index >= 0 && index < range.count ? range.lowerBound + index : -1
      },
      content: content)
  }

  private func clamped(_ place: Int, _ count: Int) -> Int {
    Swift.min(Swift.max(place < 0 ? place + count : place, 0), count)
  }
}
