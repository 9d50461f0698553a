extension AnyColumn {
  /// The rows at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  /// - Complexity: O(*m*) for *m* positions and what those rows contain.
  public func gathered(at rows: [Int]) -> AnyColumn {
    switch self {
    case .bool(let values): .bool(values.gathered(at: rows))
    case .int8(let values): .int8(values.gathered(at: rows))
    case .int16(let values): .int16(values.gathered(at: rows))
    case .int32(let values): .int32(values.gathered(at: rows))
    case .int64(let values): .int64(values.gathered(at: rows))
    case .uint8(let values): .uint8(values.gathered(at: rows))
    case .uint16(let values): .uint16(values.gathered(at: rows))
    case .uint32(let values): .uint32(values.gathered(at: rows))
    case .uint64(let values): .uint64(values.gathered(at: rows))
    case .float(let values): .float(values.gathered(at: rows))
    case .double(let values): .double(values.gathered(at: rows))
    case .string(let strings): .string(strings.gathered(at: rows))
    case .list(let list):
      .list(
        ListColumn(
          uncheckedOffsets: gatheredOffsets(list.offsets, rows),
          content: list.content.gathered(at: gatheredEntries(list.offsets, rows))))
    case .map(let map): .map(map.gathered(at: rows))
    case .array(let array):
      .array(
        FixedArrayColumn(
          uncheckedSize: array.size, count: rows.count,
          content: array.content.gathered(at: rows.flatMap { array.range(of: $0) })))
    case .record(let record):
      .record(record.mapColumns(count: rows.count) { $0.gathered(at: rows) })
    case .optional(let optional):
      .optional(
        OptionalAnyColumn(
          uncheckedPositions: optional.positions.gathered(at: rows), content: optional.content))
    case .union(let union):
      .union(
        UnionColumn(
          uncheckedTags: union.tags.gathered(at: rows),
          positions: union.positions.gathered(at: rows), alternatives: union.alternatives))
    }
  }
}

extension MapColumn {
  fileprivate func gathered(at rows: [Int]) -> MapColumn {
    let entries = gatheredEntries(offsets, rows)
    return MapColumn(
      uncheckedOffsets: gatheredOffsets(offsets, rows), keys: keys.gathered(at: entries),
      values: values.gathered(at: entries))
  }
}

/// The offsets of some rows laid one after another.
private func gatheredOffsets(_ offsets: [Int], _ rows: [Int]) -> [Int] {
  runningTotals(rows.count) { offsets[rows[$0] + 1] - offsets[rows[$0]] }
}

/// The positions of the entries of some rows.
private func gatheredEntries(_ offsets: [Int], _ rows: [Int]) -> [Int] {
  rows.flatMap { offsets[$0]..<offsets[$0 + 1] }
}
