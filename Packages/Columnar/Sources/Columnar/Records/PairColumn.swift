/// A pair of values that lie at the same place of two columns in lockstep.
///
/// It names the storage of zipped columns: `Jagged<Pair<Float, Int32>>` has entries of type
/// `(Float, Int32)`.
public struct Pair<First: ColumnElement, Second: ColumnElement>: ColumnElement {
  /// A column of pairs is a pair of columns.
  public typealias Column = PairColumn<First, Second>
}

/// A column of pairs, stored as a pair of columns.
@frozen
public struct PairColumn<First: ColumnElement, Second: ColumnElement>: Sendable {
  /// The column of the first values.
  public let first: First.Column

  /// The column of the second values, of the same length.
  public let second: Second.Column

  /// Creates a column of pairs from two columns in lockstep.
  ///
  /// - Throws: ``ColumnarError`` when the columns do not have the same length.
  @inlinable
  public init(_ first: First.Column, _ second: Second.Column) throws(ColumnarError) {
    try checkRowCounts(first.count, second.count)
    self.init(unchecked: first, second)
  }

  @inlinable
  init(unchecked first: First.Column, _ second: Second.Column) {
    self.first = first
    self.second = second
  }
}

extension PairColumn: ColumnStorage {
  /// Creates an empty column.
  @inlinable
  public init() { self.init(unchecked: First.Column(), Second.Column()) }

  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// The number of pairs.
  @inlinable
  public var endIndex: Int { first.count }

  /// The pair at `index`.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  @inlinable
  public subscript(index: Int) -> (First.Column.Element, Second.Column.Element) {
    (first[index], second[index])
  }

  /// The pairs at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  @inlinable
  public func gathered(at positions: [Int]) -> PairColumn {
    PairColumn(unchecked: first.gathered(at: positions), second.gathered(at: positions))
  }

  /// The pairs at which a mask is true, in order.
  ///
  /// - Precondition: the mask has as many entries.
  @inlinable
  public func compacted(by mask: [Bool]) -> PairColumn {
    PairColumn(unchecked: first.compacted(by: mask), second.compacted(by: mask))
  }

  /// A copy of a run of consecutive pairs.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func extracting(_ range: Range<Int>) -> PairColumn {
    PairColumn(unchecked: first.extracting(range), second.extracting(range))
  }

  /// Adds the pairs of another column at the end.
  @inlinable
  public mutating func append(contentsOf other: PairColumn) {
    var first = first
    var second = second
    first.append(contentsOf: other.first)
    second.append(contentsOf: other.second)
    self = PairColumn(unchecked: first, second)
  }
}

extension PairColumn: Equatable where First.Column: Equatable, Second.Column: Equatable {}
