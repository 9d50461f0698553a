/// Values of one of several types, each type in a column of its own.
public struct UnionColumn: Sendable, Equatable {
  /// For each row the alternative that holds its value.
  public let tags: [Int]

  /// For each row the position of its value in that alternative.
  public let positions: [Int]

  /// The columns that hold the values.
  public let alternatives: [AnyColumn]

  /// Creates a union column.
  ///
  /// - Throws: ``ColumnarError`` when tags and positions differ in number, a tag names no
  ///   alternative, or a position lies outside its alternative.
  public init(
    tags: [Int], positions: [Int], alternatives: [AnyColumn]
  ) throws(ColumnarError) {
    guard tags.count == positions.count else {
      throw ColumnarError(.rowCounts(tags.count, positions.count))
    }
    let counts = alternatives.map(\.count)
    for (row, tag) in tags.enumerated() {
      guard counts.indices.contains(tag) else {
        throw ColumnarError(.badTag(row: row, tag: tag, alternatives: counts.count))
      }
      guard positions[row] >= 0, positions[row] < counts[tag] else {
        throw ColumnarError(
          .indexOutOfRange(row: row, index: positions[row], count: counts[tag]))
      }
    }
    self.init(uncheckedTags: tags, positions: positions, alternatives: alternatives)
  }

  init(uncheckedTags tags: [Int], positions: [Int], alternatives: [AnyColumn]) {
    self.tags = tags
    self.positions = positions
    self.alternatives = alternatives
  }
}
