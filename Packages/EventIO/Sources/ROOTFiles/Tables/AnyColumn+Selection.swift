import Columnar

extension AnyColumn {
  /// The rows at the given positions, which rise and lie in the column.
  func selecting(_ rows: [Int]) throws(ROOTError) -> AnyColumn {
    if rows.count == count { return self }
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
      return try Self.lists(
        offsets: Self.offsets(list.offsets, rows),
        try list.content.selecting(Self.items(list.offsets, rows)))
    case .map(let map):
      let items = Self.items(map.offsets, rows)
      return try Self.maps(
        offsets: Self.offsets(map.offsets, rows), keys: try map.keys.selecting(items),
        values: try map.values.selecting(items))
    case .array(let array):
      return try Self.arrays(
        size: array.size, count: rows.count,
        try array.content.selecting(rows.flatMap { array.range(of: $0) }))
    case .record(let record):
      var fields: [(name: String, column: AnyColumn)] = []
      for (name, column) in zip(record.names, record.columns) {
        fields.append((name, try column.selecting(rows)))
      }
      return try Self.records(count: rows.count, fields)
    case .optional, .union:
      return try AnyColumn.concatenated(rows.map { extracting($0..<$0 + 1) }) ?? extracting(0..<0)
    }
  }

  private static func offsets(_ offsets: [Int], _ rows: [Int]) -> [Int] {
    var ends = [0]
    ends.reserveCapacity(rows.count + 1)
    var end = 0
    for row in rows {
      end += offsets[row + 1] - offsets[row]
      ends.append(end)
    }
    return ends
  }

  private static func items(_ offsets: [Int], _ rows: [Int]) -> [Int] {
    rows.flatMap { offsets[$0]..<offsets[$0 + 1] }
  }
}
