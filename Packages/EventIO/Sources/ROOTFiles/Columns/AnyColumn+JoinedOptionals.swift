import Columnar

extension AnyColumn {
  /// Columns of optional values, one behind the other; values of other types make a union.
  static func joinedOptionals(_ parts: [AnyColumn]) throws -> AnyColumn {
    var objects = ScatteredRows()
    var positions: [Int] = []
    for part in parts {
      guard case .optional(let optional) = part else { throw ROOTError.typeChange(part) }
      for position in optional.positions {
        positions.append(position < 0 ? -1 : objects.count)
        if position >= 0 { objects.append(position, of: optional.content) }
      }
      objects.endPart(optional.content)
    }
    return try optionals(positions: positions, try objects.joined())
  }

  /// Columns of several types, one behind the other.
  static func joinedAlternatives(_ parts: [AnyColumn]) throws(ROOTError) -> AnyColumn {
    var values = ScatteredRows()
    for part in parts {
      for row in 0..<part.count { values.append(row, of: part) }
      values.endPart(part)
    }
    return try values.joined()
  }
}

/// Rows taken from several columns, or from the alternatives of unions.
private struct ScatteredRows {
  private var tags: [Int] = []
  private var positions: [Int] = []
  /// The rows that are taken from each column.
  private var taken: [[Int]] = []
  private var columns: [AnyColumn] = []

  var count: Int { tags.count }

  mutating func append(_ row: Int, of column: AnyColumn) {
    var tag = columns.count
    var row = row
    if case .union(let union) = column {
      tag += union.tags[row]
      row = union.positions[row]
    }
    while taken.count <= tag { taken.append([]) }
    tags.append(tag)
    positions.append(taken[tag].count)
    taken[tag].append(row)
  }

  mutating func endPart(_ column: AnyColumn) {
    if case .union(let union) = column {
      columns += union.alternatives
    } else {
      columns.append(column)
    }
    while taken.count < columns.count { taken.append([]) }
  }

  func joined() throws(ROOTError) -> AnyColumn {
    var used: [AnyColumn] = []
    var numbers: [Int] = []
    for (column, rows) in zip(columns, taken) {
      numbers.append(used.count)
      if !rows.isEmpty || columns.count == 1 { used.append(column.gathered(at: rows)) }
    }
    return try AnyColumn.alternatives(
      tags: tags.map { numbers[$0] }, positions: positions, used)
  }
}
