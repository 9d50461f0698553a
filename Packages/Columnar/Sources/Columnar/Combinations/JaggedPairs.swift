import HEPCore

/// All pairs of different entries within each row, made when they are asked for.
///
/// The pairs of a row with entries 0, 1, 2 are (0, 1), (0, 2), (1, 2). Nothing is stored but the
/// column itself.
///
///     let products = pt.pairs.map { $0 * $1 }       // Jagged<Float>
///     let indices = pt.pairs.indices                // Jagged<IndexPair>
@frozen
public struct JaggedPairs<Item: ColumnElement>: Sendable {
  /// The column whose entries are paired.
  public let source: Jagged<Item>

  @inlinable
  init(_ source: Jagged<Item>) { self.source = source }

  /// The number of pairs in each row.
  @inlinable
  public var counts: [Int] { (0..<source.count).map { pairCount(source.range(of: $0).count) } }

  /// Where the pairs of each row begin when all are laid one after another; the last is the total.
  @inlinable
  public var offsets: [Int] {
    let starts = source.offsets
    return runningTotals(source.count) { pairCount(starts[$0 + 1] &- starts[$0]) }
  }

  /// The indices of the pairs.
  @inlinable
  public var indices: Jagged<IndexPair> {
    let offsets = offsets
    var pairs: [IndexPair] = []
    pairs.reserveFreshCapacity(offsets[source.count])
    for row in 0..<source.count {
      let count = source.range(of: row).count
      for first in 0..<count {
        for second in first + 1..<Swift.max(count, first + 1) {
          pairs.append(IndexPair(first, second))
        }
      }
    }
    return Jagged<IndexPair>(uncheckedOffsets: offsets, content: pairs)
  }

  /// The first entry of each pair.
  @inlinable
  public var first: Jagged<Item> { gathering { first, _ in first } }

  /// The second entry of each pair.
  @inlinable
  public var second: Jagged<Item> { gathering { _, second in second } }

  /// A column with a value for each pair.
  @inlinable
  public func map<Result: ColumnElement>(
    _ transform: (Item.Column.Element, Item.Column.Element) -> Result
  ) -> Jagged<Result> where Result.Column == [Result] {
    let (offsets, entries) = (offsets, source.content)
    let values = [Result](freshCapacity: offsets[source.count]) {
      (output: inout OutputSpan<Result>) in
      forEachPosition { output.append(transform(entries[$0], entries[$1])) }
    }
    return Jagged<Result>(uncheckedOffsets: offsets, content: values)
  }

  @inlinable
  func gathering(_ side: (Int, Int) -> Int) -> Jagged<Item> {
    let offsets = offsets
    var positions: [Int] = []
    positions.reserveFreshCapacity(offsets[source.count])
    forEachPosition { positions.append(side($0, $1)) }
    return Jagged(uncheckedOffsets: offsets, content: source.content.gathered(at: positions))
  }

  /// Calls a function with the positions in the content of both entries of each pair.
  @inlinable
  func forEachPosition(_ body: (Int, Int) -> Void) {
    let starts = source.offsets
    for row in 0..<source.count {
      let end = starts[row + 1]
      var first = starts[row]
      while first < end {
        var second = first + 1
        while second < end {
          body(first, second)
          second += 1
        }
        first += 1
      }
    }
  }
}

extension Jagged {
  /// All pairs of different entries within each row, made when they are asked for.
  @inlinable
  public var pairs: JaggedPairs<Item> { JaggedPairs(self) }
}

/// The number of pairs of different entries among `count`.
@inlinable
func pairCount(_ count: Int) -> Int { count * (count - 1) / 2 }

/// Zero, then the sums of the first one, two, … counts.
@inlinable
func runningTotals(_ rows: Int, _ count: (Int) -> Int) -> [Int] {
  [Int](freshCapacity: rows + 1) { (totals: inout OutputSpan<Int>) in
    var total = 0
    totals.append(0)
    for row in 0..<rows {
      total += count(row)
      totals.append(total)
    }
  }
}
