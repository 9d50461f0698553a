/// A column of values that may be missing.
///
/// Row *i* is missing when `positions[i]` is negative; otherwise it is the entry of ``content`` at
/// that position. What empty rows have no answer for, such as the largest entry, comes as such a
/// column.
///
///     let leading = pt.max()            // [41.2, nil, 17.5]
///     leading.filled(with: 0)           // [41.2, 0.0, 17.5]
///     leading.compacted                 // [41.2, 17.5]
@frozen
public struct OptionalColumn<Wrapped: ColumnElement>: Sendable {
  /// For each row the position of its value in ``content``, or a negative number when missing.
  public let positions: [Int]

  /// The values.
  public let content: Wrapped.Column

  /// Creates a column from the position of each row's value, negative where it is missing.
  ///
  /// - Throws: ``ColumnarError``, naming the row, when a position lies beyond the content.
  public init(positions: [Int], content: Wrapped.Column) throws(ColumnarError) {
    let count = content.count
    for (row, position) in positions.enumerated() where position >= count {
      throw ColumnarError(.indexOutOfRange(row: row, index: position, count: count))
    }
    self.init(uncheckedPositions: positions, content: content)
  }

  /// Creates a column from positions that are known to lie inside the content.
  ///
  /// - Precondition: every position is negative or lies in `0..<content.count`. This is checked in
  ///   debug builds only; a violation makes later accesses trap.
  @inlinable
  public init(uncheckedPositions positions: [Int], content: Wrapped.Column) {
    assert(positions.allSatisfy { $0 < content.count }, "A position lies beyond the content.")
    self.positions = positions
    self.content = content
  }

  /// Creates an empty column.
  @inlinable
  public init() {
    self.init(uncheckedPositions: [], content: Wrapped.Column())
  }
}

extension Optional: ColumnElement where Wrapped: ColumnElement {
  /// A column of values that may be missing.
  public typealias Column = OptionalColumn<Wrapped>
}

extension OptionalColumn where Wrapped.Column == [Wrapped] {
  /// Creates a column from optional values.
  @inlinable
  public init(_ values: some Sequence<Wrapped?>) {
    var positions: [Int] = []
    var content: [Wrapped] = []
    for value in values {
      positions.append(value == nil ? -1 : content.count)
      if let value { content.append(value) }
    }
    self.init(uncheckedPositions: positions, content: content)
  }

  /// The values, with another in place of missing ones.
  @inlinable
  public func filled(with replacement: Wrapped) -> [Wrapped] {
    positions.map { $0 < 0 ? replacement : content[$0] }
  }
}

extension OptionalColumn {
  /// For each row, whether there is a value.
  @inlinable
  public var validity: [Bool] { positions.map { $0 >= 0 } }

  /// The values that are not missing.
  @inlinable
  public var compacted: Wrapped.Column {
    content.gathered(at: positions.filter { $0 >= 0 })
  }
}
