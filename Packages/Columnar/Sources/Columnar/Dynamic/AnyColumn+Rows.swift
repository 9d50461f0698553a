extension AnyColumn {
  /// The number of rows.
  public var count: Int {
    switch self {
    case .bool(let values): values.count
    case .int8(let values): values.count
    case .int16(let values): values.count
    case .int32(let values): values.count
    case .int64(let values): values.count
    case .uint8(let values): values.count
    case .uint16(let values): values.count
    case .uint32(let values): values.count
    case .uint64(let values): values.count
    case .float(let values): values.count
    case .double(let values): values.count
    case .string(let strings): strings.count
    case .list(let list): list.offsets.count - 1
    case .array(let array): array.count
    case .map(let map): map.offsets.count - 1
    case .record(let record): record.count
    case .optional(let optional): optional.positions.count
    case .union(let union): union.tags.count
    }
  }

  /// A copy of a run of consecutive rows.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  /// - Complexity: O(*m*) for *m* rows and what they contain.
  public func extracting(_ range: Range<Int>) -> AnyColumn {
    switch self {
    case .bool(let values): .bool(values.extracting(range))
    case .int8(let values): .int8(values.extracting(range))
    case .int16(let values): .int16(values.extracting(range))
    case .int32(let values): .int32(values.extracting(range))
    case .int64(let values): .int64(values.extracting(range))
    case .uint8(let values): .uint8(values.extracting(range))
    case .uint16(let values): .uint16(values.extracting(range))
    case .uint32(let values): .uint32(values.extracting(range))
    case .uint64(let values): .uint64(values.extracting(range))
    case .float(let values): .float(values.extracting(range))
    case .double(let values): .double(values.extracting(range))
    case .string(let strings): .string(strings.extracting(range))
    case .list(let list): .list(list.extracting(range))
    case .array(let array): .array(array.extracting(range))
    case .map(let map): .map(map.extracting(range))
    case .record(let record):
      .record(record.mapColumns(count: range.count) { $0.extracting(range) })
    case .optional(let optional):
      .optional(
        OptionalAnyColumn(
          uncheckedPositions: optional.positions.extracting(range), content: optional.content))
    case .union(let union):
      .union(
        UnionColumn(
          uncheckedTags: union.tags.extracting(range),
          positions: union.positions.extracting(range), alternatives: union.alternatives))
    }
  }
}

extension ListColumn {
  func extracting(_ range: Range<Int>) -> ListColumn {
    let entries = offsets[range.lowerBound]..<offsets[range.upperBound]
    return ListColumn(
      uncheckedOffsets: rebased(offsets, range), content: content.extracting(entries))
  }
}

extension MapColumn {
  func extracting(_ range: Range<Int>) -> MapColumn {
    let entries = offsets[range.lowerBound]..<offsets[range.upperBound]
    return MapColumn(
      uncheckedOffsets: rebased(offsets, range), keys: keys.extracting(entries),
      values: values.extracting(entries))
  }
}

extension FixedArrayColumn {
  func extracting(_ range: Range<Int>) -> FixedArrayColumn {
    FixedArrayColumn(
      uncheckedSize: size, count: range.count,
      content: content.extracting(range.lowerBound * size..<range.upperBound * size))
  }
}

extension RecordColumn {
  func mapColumns(count: Int, _ transform: (AnyColumn) -> AnyColumn) -> RecordColumn {
    RecordColumn(uncheckedCount: count, names: names, columns: columns.map(transform))
  }
}

/// The offsets of some of the rows, shifted to begin with zero.
func rebased(_ offsets: [Int], _ rows: Range<Int>) -> [Int] {
  let first = offsets[rows.lowerBound]
  return offsets[rows.lowerBound...rows.upperBound].map { $0 - first }
}
