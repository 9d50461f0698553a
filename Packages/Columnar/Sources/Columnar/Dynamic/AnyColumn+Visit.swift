extension AnyColumn {
  /// Shows the value of one row, with all that it contains, to a visitor.
  ///
  /// - Precondition: `row` lies in `0..<count`.
  public func visit(row: Int, with visitor: inout some ColumnVisitor) {
    switch self {
    case .bool(let values): visitor.visit(values[row])
    case .int8(let values): visitor.visit(Int64(values[row]))
    case .int16(let values): visitor.visit(Int64(values[row]))
    case .int32(let values): visitor.visit(Int64(values[row]))
    case .int64(let values): visitor.visit(values[row])
    case .uint8(let values): visitor.visit(UInt64(values[row]))
    case .uint16(let values): visitor.visit(UInt64(values[row]))
    case .uint32(let values): visitor.visit(UInt64(values[row]))
    case .uint64(let values): visitor.visit(values[row])
    case .float(let values): visitor.visit(values[row])
    case .double(let values): visitor.visit(values[row])
    case .string(let strings): visitor.visit(strings[row])
    case .list(let list): list.content.visitList(list.range(of: row), with: &visitor)
    case .array(let array): array.content.visitList(array.range(of: row), with: &visitor)
    case .map(let map): map.visit(row: row, with: &visitor)
    case .record(let record): record.visit(row: row, with: &visitor)
    case .optional(let optional): optional.visit(row: row, with: &visitor)
    case .union(let union):
      union.alternatives[union.tags[row]].visit(row: union.positions[row], with: &visitor)
    }
  }

  private func visitList(_ range: Range<Int>, with visitor: inout some ColumnVisitor) {
    visitor.beginList(count: range.count)
    for position in range { visit(row: position, with: &visitor) }
    visitor.endList()
  }
}

extension MapColumn {
  fileprivate func visit(row: Int, with visitor: inout some ColumnVisitor) {
    let range = range(of: row)
    visitor.beginList(count: range.count)
    for position in range {
      visitor.beginList(count: 2)
      keys.visit(row: position, with: &visitor)
      values.visit(row: position, with: &visitor)
      visitor.endList()
    }
    visitor.endList()
  }
}

extension RecordColumn {
  fileprivate func visit(row: Int, with visitor: inout some ColumnVisitor) {
    visitor.beginRecord(count: names.count)
    for (name, column) in zip(names, columns) {
      visitor.visitField(name)
      column.visit(row: row, with: &visitor)
    }
    visitor.endRecord()
  }
}

extension OptionalAnyColumn {
  fileprivate func visit(row: Int, with visitor: inout some ColumnVisitor) {
    let position = positions[row]
    if position < 0 {
      visitor.visitMissing()
    } else {
      content.visit(row: position, with: &visitor)
    }
  }
}
