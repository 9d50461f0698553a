import Columnar

extension ColumnSink {
  /// The sink for an encoding.
  ///
  /// - Throws: ``ROOTError`` with the reason when there is none.
  static func make(
    _ encoding: Encoding, table: StreamerTable, depth: Int = 0
  ) throws(ROOTError) -> ColumnSink {
    guard depth < CXXType.deepestNesting else {
      throw ROOTError(.unsupported, "The type contains itself, or nests too deep")
    }
    func inner(_ encoding: Encoding) throws(ROOTError) -> ColumnSink {
      try make(encoding, table: table, depth: depth + 1)
    }
    switch encoding {
    case .number(let type): return number(type)
    case .packed(let packing, let isSingle): return PackedSink(packing, isSingle: isSingle)
    case .string: return StringSink()
    case .array(let lengths, let item):
      var sink = try inner(item)
      for length in lengths.reversed() { sink = try ArraySink(length, of: sink) }
      return sink
    case .headed(.sequence(.number(let type))): return vector(type, headerSize: 6)
    case .sequence(.number(let type)): return vector(type, headerSize: 0)
    case .headed(let content): return HeadedSink(try inner(content))
    case .sequence(let item): return SequenceSink(try inner(item))
    case .map(let key, let value): return MapSink(keys: try inner(key), values: try inner(value))
    case .bitset: return vector(.bool, headerSize: 0)
    case .record(let names, let members):
      var sinks: [ColumnSink] = []
      for member in members { sinks.append(try inner(member)) }
      return RecordSink(names: names, members: sinks)
    case .object(let id):
      return try ObjectSink(id, mayBeBare: false, table: table, depth: depth)
    case .bareObject(let id):
      return try ObjectSink(id, mayBeBare: true, table: table, depth: depth)
    case .unsupported(let reason): throw ROOTError(.unsupported, "It cannot be read: \(reason)")
    case .objectBits: return ObjectBitsSink()
    case .counted(let item, _): return CountedSink(try inner(item))
    case .longString, .loop, .rootObject, .pointer:
      throw ROOTError(.unsupported, "A column of pointers cannot be read")
    }
  }

  private static func number(_ type: NumberType) -> ColumnSink {
    switch type {
    case .bool: NumberSink<Bool>()
    case .int8: NumberSink<Int8>()
    case .uint8: NumberSink<UInt8>()
    case .int16: NumberSink<Int16>()
    case .uint16: NumberSink<UInt16>()
    case .int32: NumberSink<Int32>()
    case .uint32: NumberSink<UInt32>()
    case .int64: NumberSink<Int64>()
    case .uint64: NumberSink<UInt64>()
    case .float: NumberSink<Float>()
    case .double: NumberSink<Double>()
    }
  }

  private static func vector(_ type: NumberType, headerSize: Int) -> ColumnSink {
    switch type {
    case .bool: VectorSink<Bool>(headerSize: headerSize)
    case .int8: VectorSink<Int8>(headerSize: headerSize)
    case .uint8: VectorSink<UInt8>(headerSize: headerSize)
    case .int16: VectorSink<Int16>(headerSize: headerSize)
    case .uint16: VectorSink<UInt16>(headerSize: headerSize)
    case .int32: VectorSink<Int32>(headerSize: headerSize)
    case .uint32: VectorSink<UInt32>(headerSize: headerSize)
    case .int64: VectorSink<Int64>(headerSize: headerSize)
    case .uint64: VectorSink<UInt64>(headerSize: headerSize)
    case .float: VectorSink<Float>(headerSize: headerSize)
    case .double: VectorSink<Double>(headerSize: headerSize)
    }
  }
}
