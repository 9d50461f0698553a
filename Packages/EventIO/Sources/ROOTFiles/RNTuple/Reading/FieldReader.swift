import Columnar

/// Reads fields into columns, from the outside to the inside.
struct FieldReader: ~Copyable {
  var columns: ColumnReader
  let streamers: StreamerTable
  /// The ends of collections that several fields share, which are read once.
  let shared: [Int: CollectionEnds]

  /// Reads the values of a field for some of the elements above it.
  mutating func read(
    _ layout: FieldLayout, _ spans: [ElementSpan]
  ) throws(ROOTError) -> AnyColumn {
    switch layout {
    case .number(let type, let choice): return try number(type, choice, spans)
    case .cardinality(let isLong, let choice):
      let lengths = try lengths(try ends(choice, spans).offsets)
      return isLong ? .uint64(lengths.map { UInt64($0) }) : .uint32(try Self.short(lengths))
    case .string(let choice, let characters):
      let ends = try ends(choice, spans)
      return .string(try Self.strings(ends.offsets, try columns.bytes(characters, ends.items)))
    case .array(let size, let item):
      let content = try read(item, try spans.multiplied(by: size))
      return try AnyColumn.arrays(size: size, count: try spans.total(), content)
    case .list(let choice, let item):
      let ends = try ends(choice, spans)
      return try AnyColumn.lists(offsets: ends.offsets, try read(item, ends.items))
    case .map(let choice, let keys, let values):
      let ends = try ends(choice, spans)
      return try AnyColumn.maps(
        offsets: ends.offsets, keys: try read(keys, ends.items),
        values: try read(values, ends.items))
    case .optional(let choice, let item):
      let ends = try ends(choice, spans)
      let positions = try Self.positions(ends.offsets)
      return try AnyColumn.optionals(positions: positions, try read(item, ends.items))
    case .record(let members):
      var fields: [(name: String, column: AnyColumn)] = []
      for member in members { fields.append((member.name, try read(member.layout, spans))) }
      return try AnyColumn.records(count: try spans.total(), fields)
    case .variant(let choice, let alternatives):
      return try variant(choice, alternatives, spans)
    case .streamed(let choice, let bytes, let encoding):
      return try streamed(choice, bytes, encoding, spans)
    }
  }

  /// Where collections end; those at the top may have been read before.
  mutating func ends(
    _ choice: ColumnChoice, _ spans: [ElementSpan]
  ) throws(ROOTError) -> CollectionEnds {
    if let known = shared[choice.columns[0]] { return known }
    return try columns.ends(choice, spans)
  }

  private mutating func number(
    _ type: NumberType, _ choice: ColumnChoice, _ spans: [ElementSpan]
  ) throws(ROOTError) -> AnyColumn {
    switch type {
    case .bool: .bool(try columns.numbers(choice, spans, as: Bool.self))
    case .int8: .int8(try columns.numbers(choice, spans, as: Int8.self))
    case .uint8: .uint8(try columns.numbers(choice, spans, as: UInt8.self))
    case .int16: .int16(try columns.numbers(choice, spans, as: Int16.self))
    case .uint16: .uint16(try columns.numbers(choice, spans, as: UInt16.self))
    case .int32: .int32(try columns.numbers(choice, spans, as: Int32.self))
    case .uint32: .uint32(try columns.numbers(choice, spans, as: UInt32.self))
    case .int64: .int64(try columns.numbers(choice, spans, as: Int64.self))
    case .uint64: .uint64(try columns.numbers(choice, spans, as: UInt64.self))
    case .float: .float(try columns.numbers(choice, spans, as: Float.self))
    case .double: .double(try columns.numbers(choice, spans, as: Double.self))
    }
  }
}
