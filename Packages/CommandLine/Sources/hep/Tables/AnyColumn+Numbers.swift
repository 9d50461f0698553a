import Columnar

extension AnyColumn {
  /// All numbers in the column, those in lists one after another.
  ///
  /// - Throws: ``InputError`` when it holds something else.
  func numbers(named name: String) throws -> [Double] {
    switch self {
    case .bool(let values): values.map { $0 ? 1 : 0 }
    case .int8(let values): values.map(Double.init)
    case .int16(let values): values.map(Double.init)
    case .int32(let values): values.map(Double.init)
    case .int64(let values): values.map(Double.init)
    case .uint8(let values): values.map(Double.init)
    case .uint16(let values): values.map(Double.init)
    case .uint32(let values): values.map(Double.init)
    case .uint64(let values): values.map(Double.init)
    case .float(let values): values.map(Double.init)
    case .double(let values): values
    case .list(let list): try list.content.numbers(named: name)
    case .array(let array): try array.content.numbers(named: name)
    case .string, .map, .record, .optional, .union:
      throw InputError("column '\(name)' holds \(typeDescription), not numbers")
    }
  }
}
