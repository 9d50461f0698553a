import HEPCore

extension Jagged {
  /// For each entry, its index in its row, counted from zero.
  @inlinable
  public var localIndex: Jagged<Int> {
    let starts = offsets
    let positions = [Int](freshCapacity: content.count) { (output: inout OutputSpan<Int>) in
      for row in 0..<starts.count - 1 {
        for index in 0..<starts[row + 1] - starts[row] { output.append(index) }
      }
    }
    return Jagged<Int>(uncheckedOffsets: offsets, content: positions)
  }

  /// In each row the entries from one place to before another, as far as there are so many.
  ///
  /// A negative place counts from the end of the row: `pt.slicing(to: 2)` are the first two,
  /// `pt.slicing(from: -2)` the last two, and `pt.slicing(to: -1)` all but the last.
  ///
  /// - Parameters:
  ///   - start: the first place.
  ///   - end: the place before which to stop, or nil for the end of each row.
  public func slicing(from start: Int = 0, to end: Int? = nil) -> Jagged {
    var (ends, positions): ([Int], [Int]) = ([0], [])
    for row in 0..<count {
      let range = range(of: row)
      let low = clamped(start, range.count)
      let high = end.map { clamped($0, range.count) } ?? range.count
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
