import Columnar

extension AnyColumn {
  /// Values that are spread over several columns, as one column: a union where their types differ.
  ///
  /// Columns of one type are joined, so that the result does not depend on how the values were
  /// spread.
  ///
  /// - Parameters:
  ///   - tags: for each value the column that holds it.
  ///   - positions: for each value its place in that column.
  static func alternatives(
    tags: [Int], positions: [Int], _ columns: [AnyColumn]
  ) throws(ROOTError) -> AnyColumn {
    guard columns.count > 1 else {
      if let only = columns.first { return only }
      return try records(count: 0, [])
    }
    var shapes: [String] = []
    var groups: [[AnyColumn]] = []
    var places: [(group: Int, base: Int)] = []
    for column in columns {
      let shape = column.shape
      let group = shapes.firstIndex(of: shape) ?? shapes.count
      if group == shapes.count {
        shapes.append(shape)
        groups.append([])
      }
      places.append((group, groups[group].reduce(0) { $0 + $1.count }))
      groups[group].append(column)
    }
    var joined: [AnyColumn] = []
    for group in groups { joined.append(try concatenated(group) ?? .bool([])) }
    let rows = zip(tags, positions).map { places[$0].base + $1 }
    if joined.count == 1 { return joined[0].gathered(at: rows) }
    return try unions(tags: tags.map { places[$0].group }, positions: rows, joined)
  }

  /// The type in words, without what depends on the values that happen to be there.
  var shape: String {
    switch self {
    case .list(let list): "[\(list.content.shape)]"
    case .array(let array): "\(array.size)[\(array.content.shape)]"
    case .map(let map): "{\(map.keys.shape):\(map.values.shape)}"
    case .record(let record):
      "(\(zip(record.names, record.columns).map { "\($0) \($1.shape)" }.joined(separator: ",")))"
    case .optional, .union: "?"
    default: typeDescription
    }
  }
}
