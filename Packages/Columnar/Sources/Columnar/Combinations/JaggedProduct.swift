import HEPCore

/// All pairs of an entry of one column with an entry of the same row of another, made when they are
/// asked for.
///
///     let pairs = try electrons.product(with: muons)
///     let masses = pairs.map { ($0 + $1).mass }
///
/// The second index runs fastest. Nothing is stored but the two columns.
@frozen
public struct JaggedProduct<Left: ColumnElement, Right: ColumnElement>: Sendable {
  /// The column of the first entries.
  public let left: Jagged<Left>

  /// The column of the second entries.
  public let right: Jagged<Right>

  @inlinable
  init(_ left: Jagged<Left>, _ right: Jagged<Right>) throws(ColumnarError) {
    try checkRowCounts(left.count, right.count)
    self.left = left
    self.right = right
  }

  /// The number of pairs in each row.
  @inlinable
  public var counts: [Int] {
    (0..<left.count).map { left.range(of: $0).count * right.range(of: $0).count }
  }

  /// Where the pairs of each row begin when all are laid one after another; the last is the total.
  @inlinable
  public var offsets: [Int] {
    runningTotals(left.count) { left.range(of: $0).count * right.range(of: $0).count }
  }

  /// The indices of the pairs.
  @inlinable
  public var indices: Jagged<IndexPair> {
    let offsets = offsets
    var pairs: [IndexPair] = []
    pairs.reserveFreshCapacity(offsets[left.count])
    for row in 0..<left.count {
      for first in 0..<left.range(of: row).count {
        for second in 0..<right.range(of: row).count { pairs.append(IndexPair(first, second)) }
      }
    }
    return Jagged<IndexPair>(uncheckedOffsets: offsets, content: pairs)
  }

  /// The first entry of each pair.
  @inlinable
  public var first: Jagged<Left> { gathering(left) { first, _ in first } }

  /// The second entry of each pair.
  @inlinable
  public var second: Jagged<Right> { gathering(right) { _, second in second } }

  /// A column with a value for each pair.
  @inlinable
  public func map<Result: ColumnElement>(
    _ transform: (Left.Column.Element, Right.Column.Element) -> Result
  ) -> Jagged<Result> where Result.Column == [Result] {
    let offsets = offsets
    var values: [Result] = []
    values.reserveFreshCapacity(offsets[left.count])
    forEachPosition { values.append(transform(left.content[$0], right.content[$1])) }
    return Jagged<Result>(uncheckedOffsets: offsets, content: values)
  }

  @inlinable
  func gathering<Side>(_ source: Jagged<Side>, _ side: (Int, Int) -> Int) -> Jagged<Side> {
    let offsets = offsets
    var positions: [Int] = []
    positions.reserveFreshCapacity(offsets[left.count])
    forEachPosition { positions.append(side($0, $1)) }
    return Jagged<Side>(
      uncheckedOffsets: offsets, content: source.content.gathered(at: positions))
  }

  /// Calls a function with the positions in the contents of both entries of each pair.
  @inlinable
  func forEachPosition(_ body: (Int, Int) -> Void) {
    for row in 0..<left.count {
      for first in left.range(of: row) {
        for second in right.range(of: row) { body(first, second) }
      }
    }
  }
}

extension Jagged {
  /// All pairs of an entry with an entry of the same row of another column.
  ///
  /// - Throws: ``ColumnarError`` when the columns do not have as many rows.
  @inlinable
  public func product<Other>(
    with other: Jagged<Other>
  ) throws(ColumnarError) -> JaggedProduct<Item, Other> {
    try JaggedProduct(self, other)
  }
}
