extension ColumnReader {
  /// Reads numbers, converted to the type of the field where the column has another.
  mutating func numbers<Value: PageNumber>(
    _ choice: ColumnChoice, _ spans: [ElementSpan], as type: Value.Type
  ) throws(ROOTError) -> [Value] {
    let decoding = Decoding<Value>(
      zero: Value(storedBits: 0), isPlain: { $0.type?.isPlain(Value.self) ?? false }
    ) { bytes, slice, column, output throws(ROOTError) in
      try NumberPage(bytes: bytes, slice: slice, column: column).decode(into: output)
    }
    return try read(try PagePlan(choice, spans, in: store), decoding)
  }

  /// Reads bytes that are no numbers: characters, or the bytes of objects.
  mutating func bytes(
    _ choice: ColumnChoice, _ spans: [ElementSpan]
  ) throws(ROOTError) -> [UInt8] {
    let decoding = Decoding<UInt8>(zero: 0, isPlain: { $0.bits == 8 }) {
      bytes, slice, column, output throws(ROOTError) in
      NumberPage(bytes: bytes, slice: slice, column: column).copyBytes(into: output)
    }
    return try read(try PagePlan(choice, spans, in: store), decoding)
  }
}

extension ColumnType {
  /// Whether the elements lie in the file as values of a type do in memory.
  func isPlain<Value: PageNumber>(_ type: Value.Type) -> Bool {
    guard 1.littleEndian == 1 else { return false }
    return switch self {
    case .byte, .uint8: Value.self == UInt8.self
    case .char, .int8: Value.self == Int8.self
    case .int16: Value.self == Int16.self
    case .uint16: Value.self == UInt16.self
    case .int32: Value.self == Int32.self
    case .uint32: Value.self == UInt32.self
    case .int64: Value.self == Int64.self
    case .uint64: Value.self == UInt64.self
    case .real32: Value.self == Float.self
    case .real64: Value.self == Double.self
    default: false
    }
  }
}
