extension AnyColumn {
  /// The type of a row in words.
  ///
  /// Numbers are `bool`, `int8` to `uint64`, `float32` and `float64`; a list is `var * float32`; an
  /// array of three `3 * float32`; a record `{x: float32, y: float32}`; a value that may be missing
  /// `?float32`; a dictionary `map[string, int32]`; a union `union[int32, string]`.
  public var typeDescription: String {
    switch self {
    case .bool: "bool"
    case .int8: "int8"
    case .int16: "int16"
    case .int32: "int32"
    case .int64: "int64"
    case .uint8: "uint8"
    case .uint16: "uint16"
    case .uint32: "uint32"
    case .uint64: "uint64"
    case .float: "float32"
    case .double: "float64"
    case .string: "string"
    case .list(let list): "var * \(list.content.typeDescription)"
    case .array(let array): "\(array.size) * \(array.content.typeDescription)"
    case .map(let map): "map[\(map.keys.typeDescription), \(map.values.typeDescription)]"
    case .record(let record): record.typeDescription
    case .optional(let optional): "?\(optional.content.typeDescription)"
    case .union(let union):
      "union[\(union.alternatives.map(\.typeDescription).joined(separator: ", "))]"
    }
  }
}

extension RecordColumn {
  var typeDescription: String {
    let fields = zip(names, columns).map { "\($0): \($1.typeDescription)" }
    return "{\(fields.joined(separator: ", "))}"
  }
}
