import Columnar

extension EntryType {
  /// The type of the entries of a column.
  ///
  /// - Throws: ``ROOTError`` for unions, which cannot be written.
  public init(of column: AnyColumn) throws(ROOTError) {
    switch column {
    case .bool: self = .bool
    case .int8: self = .int8
    case .int16: self = .int16
    case .int32: self = .int32
    case .int64: self = .int64
    case .uint8: self = .uint8
    case .uint16: self = .uint16
    case .uint32: self = .uint32
    case .uint64: self = .uint64
    case .float: self = .float
    case .double: self = .double
    case .string: self = .string
    case .list(let list): self = .list(try EntryType(of: list.content))
    case .array(let array): self = .array(array.size, try EntryType(of: array.content))
    case .map(let map):
      self = .map(try EntryType(of: map.keys), try EntryType(of: map.values))
    case .optional(let optional): self = .optional(try EntryType(of: optional.content))
    case .record(let record):
      var fields: [Field] = []
      for (name, column) in zip(record.names, record.columns) {
        fields.append(Field(name, try EntryType(of: column)))
      }
      self = .record(fields)
    case .union:
      throw ROOTError(.unsupported, "Unions, as \(column.typeDescription), cannot be written")
    }
  }

  /// The type of one entry of a column whose type is known at compile time.
  public init<Element: ColumnElement>(_ element: Element.Type)
  where Element.Column: ErasableColumn {
    guard let type = EntryType(Element.Column.typeDescription) else {
      preconditionFailure("\(Element.Column.typeDescription) cannot be written")
    }
    self = type
  }
}

extension EntryType: CustomStringConvertible {
  /// The type in words, such as `var * float32`, as columns describe themselves.
  public var description: String {
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
    case .list(let content): "var * \(content)"
    case .array(let size, let content): "\(size) * \(content)"
    case .map(let key, let value): "map[\(key), \(value)]"
    case .optional(let content): "?\(content)"
    case .record(let fields):
      "{\(fields.map { "\($0.name): \($0.type)" }.joined(separator: ", "))}"
    }
  }
}
