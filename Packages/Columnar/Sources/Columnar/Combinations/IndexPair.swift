/// The indices of two entries, each counted from zero in its row.
@frozen
public struct IndexPair: ColumnElement, Hashable, CustomStringConvertible {
  /// A column of pairs is an array.
  public typealias Column = [IndexPair]

  /// The index of the first entry.
  public var first: Int

  /// The index of the second entry.
  public var second: Int

  /// Creates a pair of indices.
  @inlinable
  public init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }

  /// The two indices in parentheses.
  public var description: String { "(\(first), \(second))" }
}
