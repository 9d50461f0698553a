import HEPCore

extension Jagged: RandomAccessCollection {
  /// A view of one row.
  public typealias Element = Row<Item.Column>

  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// The number of rows.
  @inlinable
  public var endIndex: Int { offsets.count - 1 }

  /// A view of one row; allocates nothing.
  ///
  /// - Precondition: `row` lies in `0..<count`.
  @inlinable
  public subscript(row: Int) -> Row<Item.Column> {
    Row(column: content, uncheckedRange: range(of: row))
  }

  /// The positions in ``content`` of the entries of one row.
  ///
  /// - Precondition: `row` lies in `0..<count`.
  @inlinable
  public func range(of row: Int) -> Range<Int> {
    Range(uncheckedBounds: (offsets[row], offsets[row + 1]))
  }
}

extension Jagged: ColumnStorage {
  /// The rows at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  @inlinable
  public func gathered(at positions: [Int]) -> Jagged {
    let starts = offsets
    let newOffsets = [Int](freshCapacity: positions.count + 1) { (output: inout OutputSpan<Int>) in
      var end = 0
      output.append(0)
      for position in positions {
        end &+= starts[position + 1] &- starts[position]
        output.append(end)
      }
    }
    let entries = RunPositions.collected(count: newOffsets[positions.count]) { runs in
      for row in positions {
        runs.append(from: starts[row], count: starts[row + 1] &- starts[row])
      }
    }
    return Jagged(uncheckedOffsets: newOffsets, content: content.gathered(at: entries))
  }

  /// A copy of a run of consecutive rows.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func extracting(_ range: Range<Int>) -> Jagged {
    let first = offsets[range.lowerBound]
    let part = offsets[range.lowerBound...range.upperBound]
    return Jagged(
      uncheckedOffsets: part.map { $0 - first },
      content: content.extracting(first..<offsets[range.upperBound]))
  }

  /// Adds the rows of another column at the end.
  @inlinable
  public mutating func append(contentsOf other: Jagged) {
    var joined = content
    let shift = joined.count
    joined.append(contentsOf: other.content)
    self = Jagged(
      uncheckedOffsets: offsets + other.offsets.dropFirst().map { $0 + shift }, content: joined)
  }
}

extension Jagged: Equatable where Item.Column: Equatable {
  /// Whether two columns have rows of equal lengths with equal entries.
  @inlinable
  public static func == (left: Jagged, right: Jagged) -> Bool {
    left.offsets == right.offsets && left.content == right.content
  }
}

extension Jagged: CustomStringConvertible {
  /// The rows in brackets, abbreviated in the middle when there are many.
  public var description: String { abbreviatedList(self) }
}
