import Columnar

extension ColumnSink {
  /// The sink for an encoding.
  ///
  /// - Throws: ``ROOTError`` with the reason when there is none.
  static func make(
    _ encoding: Encoding, context: SinkContext, depth: Int = 0
  ) throws(ROOTError) -> ColumnSink {
    guard depth < ObjectReader.deepestNesting else {
      throw ROOTError(.unsupported, "The type contains itself, or nests too deep")
    }
    func inner(_ encoding: Encoding) throws(ROOTError) -> ColumnSink {
      try make(encoding, context: context, depth: depth + 1)
    }
    func content(_ encoding: Encoding) -> ColumnSink {
      do throws(ROOTError) { return try inner(encoding) } catch { return EmptySink(error) }
    }
    switch encoding {
    case .number(let type): return number(type)
    case .packed(let packing, let isSingle): return PackedSink(packing, isSingle: isSingle)
    case .string: return StringSink()
    case .longString: return LongStringSink()
    case .array(let lengths, let item):
      var sink = try inner(item)
      for length in lengths.reversed() { sink = try ArraySink(length, of: sink) }
      return sink
    case .headed(.sequence(.number(let type))): return vector(type, headerSize: 6)
    case .sequence(.number(let type)): return vector(type, headerSize: 0)
    case .headed(let item): return HeadedSink(try inner(item))
    case .sequence(let item): return SequenceSink(content(item))
    case .map(let key, let value): return MapSink(keys: content(key), values: content(value))
    case .bitset: return vector(.bool, headerSize: 0)
    case .record(let names, let members):
      var sinks: [ColumnSink] = []
      for member in members { sinks.append(try inner(member)) }
      let counters = members.map { member -> Int? in
        guard case .varying(_, let name) = member else { return nil }
        return names.firstIndex(of: name)
      }
      return RecordSink(names: names, members: sinks, counters: counters)
    case .object(let id):
      if let special = context.table.entries[id].special {
        return try self.special(special, context: context, depth: depth)
      }
      return try ObjectSink(id, context: context, depth: depth)
    case .counted(let item, _): return CountedSink(try inner(item), behind: .flag)
    case .loop(let item, _): return CountedSink(content(item), behind: .header)
    case .varying(let item, _): return CountedSink(try inner(item), behind: .none)
    case .pointer: return PointerSink(context: context, depth: depth)
    case .namedObject: return NamedObjectSink(context: context, depth: depth)
    case .rootObject: return IdentitySink()
    case .objectBits: return ObjectBitsSink()
    case .enumerator(let name): return EnumeratorSink(name)
    case .unsupported(let reason): throw ROOTError(.unsupported, "It cannot be read: \(reason)")
    }
  }

  /// The sink for a class that is written by code of its own, in a layout that is built in here.
  private static func special(
    _ special: SpecialClass, context: SinkContext, depth: Int
  ) throws(ROOTError) -> ColumnSink {
    if let number = special.numberType {
      return try make(.sequence(.number(number)), context: context, depth: depth)
    }
    switch special {
    case .object: return IdentitySink()
    case .string: return StringSink()
    case .dateTime: return number(.uint32)
    case .reference: return ReferenceSink()
    case .referenceArray: return ReferenceArraySink()
    case .objectArray, .list, .hashList, .hashTable:
      return CollectionSink(special, context: context, depth: depth)
    case .map: return ObjectMapSink(context: context, depth: depth)
    case .clones: return ClonesSink(context: context, depth: depth)
    case .symmetricD, .symmetricF:
      return try SymmetricSink(special, context: context, depth: depth)
    default:
      throw ROOTError(.unsupported, "A column of \(special.rawValue) objects cannot be read")
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
