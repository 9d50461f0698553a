extension Bool: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [Bool]

  /// The name of the type.
  public static var typeName: String { "bool" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [Bool]) -> AnyColumn { .bool(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [Bool]? {
    if case .bool(let values) = column { values } else { nil }
  }
}

extension Int8: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [Int8]

  /// The name of the type.
  public static var typeName: String { "int8" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [Int8]) -> AnyColumn { .int8(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [Int8]? {
    if case .int8(let values) = column { values } else { nil }
  }
}

extension Int16: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [Int16]

  /// The name of the type.
  public static var typeName: String { "int16" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [Int16]) -> AnyColumn { .int16(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [Int16]? {
    if case .int16(let values) = column { values } else { nil }
  }
}

extension Int32: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [Int32]

  /// The name of the type.
  public static var typeName: String { "int32" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [Int32]) -> AnyColumn { .int32(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [Int32]? {
    if case .int32(let values) = column { values } else { nil }
  }
}

extension Int64: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [Int64]

  /// The name of the type.
  public static var typeName: String { "int64" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [Int64]) -> AnyColumn { .int64(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [Int64]? {
    if case .int64(let values) = column { values } else { nil }
  }
}

extension UInt8: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [UInt8]

  /// The name of the type.
  public static var typeName: String { "uint8" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [UInt8]) -> AnyColumn { .uint8(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [UInt8]? {
    if case .uint8(let values) = column { values } else { nil }
  }
}

extension UInt16: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [UInt16]

  /// The name of the type.
  public static var typeName: String { "uint16" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [UInt16]) -> AnyColumn { .uint16(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [UInt16]? {
    if case .uint16(let values) = column { values } else { nil }
  }
}

extension UInt32: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [UInt32]

  /// The name of the type.
  public static var typeName: String { "uint32" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [UInt32]) -> AnyColumn { .uint32(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [UInt32]? {
    if case .uint32(let values) = column { values } else { nil }
  }
}

extension UInt64: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [UInt64]

  /// The name of the type.
  public static var typeName: String { "uint64" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [UInt64]) -> AnyColumn { .uint64(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [UInt64]? {
    if case .uint64(let values) = column { values } else { nil }
  }
}

extension Float: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [Float]

  /// The name of the type.
  public static var typeName: String { "float32" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [Float]) -> AnyColumn { .float(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [Float]? {
    if case .float(let values) = column { values } else { nil }
  }
}

extension Double: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [Double]

  /// The name of the type.
  public static var typeName: String { "float64" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [Double]) -> AnyColumn { .double(values) }

  /// The values of a column of just this type, or nil.
  public static func values(of column: AnyColumn) -> [Double]? {
    if case .double(let values) = column { values } else { nil }
  }
}

extension Int: ColumnPrimitive {
  /// A column of it is an array.
  public typealias Column = [Int]

  /// The name of the type; a column of `Int` erases to one of `Int64`.
  public static var typeName: String { "int64" }

  /// The values as a column whose type is known at run time only.
  public static func erase(_ values: [Int]) -> AnyColumn { .int64(values.map(Int64.init)) }

  /// The values of a column of 64-bit integers, or nil.
  public static func values(of column: AnyColumn) -> [Int]? {
    if case .int64(let values) = column { values.map { Int($0) } } else { nil }
  }
}
