import Columnar

extension ByteWriter {
  /// Adds some of the values of a column, big-endian and without anything between them.
  ///
  /// Lists have their length in front, strings too.
  mutating func write(_ column: AnyColumn, _ range: Range<Int>) {
    switch column {
    case .bool(let values): write(values[range])
    case .int8(let values): write(values[range])
    case .int16(let values): write(values[range])
    case .int32(let values): write(values[range])
    case .int64(let values): write(values[range])
    case .uint8(let values): write(values[range])
    case .uint16(let values): write(values[range])
    case .uint32(let values): write(values[range])
    case .uint64(let values): write(values[range])
    case .float(let values): write(values[range])
    case .double(let values): write(values[range])
    case .string(let strings):
      for row in range { writeString(strings.utf8(at: row)) }
    case .list(let list):
      for row in range {
        let items = list.range(of: row)
        write(UInt32(items.count))
        write(list.content, items)
      }
    case .array(let array):
      write(array.content, range.lowerBound * array.size..<range.upperBound * array.size)
    case .map, .record, .optional, .union:
      preconditionFailure("Only numbers, strings and lists of them are written one by one")
    }
  }
}

extension AnyColumn {
  /// The bytes that ``ByteWriter/write(_:_:)`` makes of some of the values, about;
  /// exactly for numbers and lists of them.
  func plainSize(_ range: Range<Int>) -> Int {
    switch self {
    case .string(let strings):
      strings.offsets[range.upperBound] - strings.offsets[range.lowerBound] + range.count
    case .list(let list):
      4 * range.count
        + list.content.plainSize(list.offsets[range.lowerBound]..<list.offsets[range.upperBound])
    case .array(let array):
      array.content.plainSize(range.lowerBound * array.size..<range.upperBound * array.size)
    case .bool, .int8, .uint8: range.count
    case .int16, .uint16: 2 * range.count
    case .int32, .uint32, .float: 4 * range.count
    case .int64, .uint64, .double: 8 * range.count
    case .record(let record): record.columns.reduce(0) { $0 + $1.plainSize(range) }
    case .map(let map):
      8 * range.count
        + map.keys.plainSize(map.offsets[range.lowerBound]..<map.offsets[range.upperBound])
        + map.values.plainSize(map.offsets[range.lowerBound]..<map.offsets[range.upperBound])
    case .optional(let optional):
      8 * range.count + optional.content.plainSize(0..<optional.content.count) * range.count
        / max(optional.positions.count, 1)
    case .union: 0
    }
  }
}
