import Columnar

extension AnyColumn {
  /// The rows at some positions, each of which lies in the column.
  func rows(at rows: [Int]) throws(ROOTError) -> AnyColumn {
    switch self {
    case .bool(let values): return .bool(values.gathered(at: rows))
    case .int8(let values): return .int8(values.gathered(at: rows))
    case .int16(let values): return .int16(values.gathered(at: rows))
    case .int32(let values): return .int32(values.gathered(at: rows))
    case .int64(let values): return .int64(values.gathered(at: rows))
    case .uint8(let values): return .uint8(values.gathered(at: rows))
    case .uint16(let values): return .uint16(values.gathered(at: rows))
    case .uint32(let values): return .uint32(values.gathered(at: rows))
    case .uint64(let values): return .uint64(values.gathered(at: rows))
    case .float(let values): return .float(values.gathered(at: rows))
    case .double(let values): return .double(values.gathered(at: rows))
    case .string(let strings): return .string(strings.gathered(at: rows))
    case .list(let list):
      let (offsets, entries) = Self.entries(of: rows, list.offsets)
      return try .lists(offsets: offsets, try list.content.rows(at: entries))
    case .map(let map):
      let (offsets, entries) = Self.entries(of: rows, map.offsets)
      return try .maps(
        offsets: offsets, keys: try map.keys.rows(at: entries),
        values: try map.values.rows(at: entries))
    case .array(let array):
      let entries = rows.flatMap { $0 * array.size..<($0 + 1) * array.size }
      return try .arrays(
        size: array.size, count: rows.count, try array.content.rows(at: entries))
    case .record(let record):
      var fields: [(name: String, column: AnyColumn)] = []
      for (name, column) in zip(record.names, record.columns) {
        fields.append((name, try column.rows(at: rows)))
      }
      return try .records(count: rows.count, fields)
    case .optional(let optional):
      return try .optionals(
        positions: optional.positions.gathered(at: rows), optional.content)
    case .union(let union):
      return try .unions(
        tags: union.tags.gathered(at: rows), positions: union.positions.gathered(at: rows),
        union.alternatives)
    }
  }

  /// The entries of some of the lists, and the offsets of these lists alone.
  private static func entries(
    of rows: [Int], _ offsets: [Int]
  ) -> (offsets: [Int], entries: [Int]) {
    var result = [0]
    var entries: [Int] = []
    for row in rows {
      entries += offsets[row]..<offsets[row + 1]
      result.append(entries.count)
    }
    return (result, entries)
  }
}
