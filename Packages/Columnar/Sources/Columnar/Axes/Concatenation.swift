import HEPCore

extension Jagged {
  /// The rows of several columns, one column after the other: concatenation along the outer axis.
  ///
  /// Copies each entry once, however many columns there are.
  public init(concatenating columns: [Jagged]) {
    var offsets = [0]
    offsets.reserveFreshCapacity(columns.reduce(1) { $0 + $1.count })
    var content = columns.first?.content ?? Item.Column()
    for (place, column) in columns.enumerated() {
      let shift = offsets[offsets.count - 1]
      offsets.append(contentsOf: column.offsets.dropFirst().lazy.map { $0 + shift })
      if place > 0 { content.append(contentsOf: column.content) }
    }
    self.init(uncheckedOffsets: offsets, content: content)
  }

  /// In each row the entries of several columns, one after the other: concatenation along the rows.
  ///
  /// - Throws: ``ColumnarError`` when the columns do not have as many rows.
  public init(joiningRowsOf columns: [Jagged]) throws(ColumnarError) {
    guard let first = columns.first else {
      self.init()
      return
    }
    for column in columns { try checkRowCounts(first.count, column.count) }
    let joined = Jagged(concatenating: columns)
    var starts: [Int] = [0]
    for column in columns { starts.append(starts[starts.count - 1] + column.content.count) }
    var (ends, positions): ([Int], [Int]) = ([0], [])
    positions.reserveFreshCapacity(joined.content.count)
    for row in 0..<first.count {
      for (column, start) in zip(columns, starts) {
        positions.append(contentsOf: column.range(of: row).lazy.map { $0 + start })
      }
      ends.append(positions.count)
    }
    self.init(uncheckedOffsets: ends, content: joined.content.gathered(at: positions))
  }
}
