/// The storage of one column: a random-access collection whose indices count from zero.
///
/// The requirements are the few bulk operations that every structural operation is made of.
/// All of them are whole-column operations, so that a column with several buffers does each buffer
/// in one pass.
public protocol ColumnStorage<Element>: RandomAccessCollection, Sendable where Index == Int {
  /// Creates an empty column.
  init()

  /// The entries at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  /// - Complexity: O(*m*) for *m* positions.
  func gathered(at positions: [Int]) -> Self

  /// The entries at which a mask is true, in order.
  ///
  /// There is a default that gathers; columns of plain values do better with
  /// ``Swift/Array/kept(by:)``.
  ///
  /// - Precondition: the mask has as many entries.
  /// - Complexity: O(*n*) for *n* entries.
  func compacted(by mask: [Bool]) -> Self

  /// A copy of a run of consecutive entries.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  /// - Complexity: O(*m*) for *m* entries.
  func extracting(_ range: Range<Int>) -> Self

  /// Adds the entries of another column at the end.
  mutating func append(contentsOf other: Self)
}
