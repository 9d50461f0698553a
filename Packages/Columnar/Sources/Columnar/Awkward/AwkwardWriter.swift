#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension AnyColumn {
  /// The column as form, length and buffers for `ak.from_buffers`.
  ///
  /// Offsets and indices are 64 bits wide. A dictionary becomes a list of records with the fields
  /// `key` and `value`.
  ///
  /// - Throws: ``ColumnarError`` for a union of more than 127 types, which Awkward Array does not have.
  public func awkward() throws(ColumnarError) -> AwkwardBuffers {
    var writer = AwkwardWriter()
    let form = try writer.write(self)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let json = try? encoder.encode(form) else { throw ColumnarError(.badForm("unwritable")) }
    return AwkwardBuffers(
      form: String(decoding: json, as: UTF8.self), length: count, buffers: writer.buffers)
  }
}

/// Writes the nodes of a column, the outer before the inner.
struct AwkwardWriter {
  private(set) var buffers: [String: [UInt8]] = [:]
  private var nodes = 0

  mutating func write(_ column: AnyColumn) throws(ColumnarError) -> AwkwardForm {
    let key = "node\(nodes)"
    nodes += 1
    switch column {
    case .bool(let values):
      buffers["\(key)-data"] = values.map { $0 ? 1 : 0 }
      return number("bool", key)
    case .int8(let values): return write(values, "int8", key)
    case .int16(let values): return write(values, "int16", key)
    case .int32(let values): return write(values, "int32", key)
    case .int64(let values): return write(values, "int64", key)
    case .uint8(let values): return write(values, "uint8", key)
    case .uint16(let values): return write(values, "uint16", key)
    case .uint32(let values): return write(values, "uint32", key)
    case .uint64(let values): return write(values, "uint64", key)
    case .float(let values):
      buffers["\(key)-data"] = littleEndianBytes(values.map(\.bitPattern))
      return number("float32", key)
    case .double(let values):
      buffers["\(key)-data"] = littleEndianBytes(values.map(\.bitPattern))
      return number("float64", key)
    case .string(let strings):
      var bytes = try write(.uint8(strings.bytes))
      bytes.array = "char"
      var form = list(strings.offsets, bytes, key)
      form.array = "string"
      return form
    case .list(let list): return self.list(list.offsets, try write(list.content), key)
    case .map(let map):
      let entries = RecordColumn(
        uncheckedCount: map.keys.count,
        fields: [(name: "key", column: map.keys), (name: "value", column: map.values)])
      return list(map.offsets, try write(.record(entries)), key)
    case .array(let array):
      var form = AwkwardForm("RegularArray", key: key, contents: [try write(array.content)])
      form.size = array.size
      return form
    case .record(let record):
      var contents: [AwkwardForm] = []
      for column in record.columns { contents.append(try write(column)) }
      var form = AwkwardForm("RecordArray", key: key, contents: contents)
      form.fields = record.names
      return form
    case .optional(let optional):
      return try write(optional, key)
    case .union(let union):
      return try write(union, key)
    }
  }

  private mutating func write(
    _ optional: OptionalAnyColumn, _ key: String
  ) throws(ColumnarError) -> AwkwardForm {
    var form = AwkwardForm(
      "IndexedOptionArray", key: key, contents: [try write(optional.content)])
    form.index = "i64"
    buffers["\(key)-index"] = littleEndianBytes(optional.positions.map { Swift.max($0, -1) })
    return form
  }

  private mutating func write(
    _ union: UnionColumn, _ key: String
  ) throws(ColumnarError) -> AwkwardForm {
    guard union.alternatives.count <= 127 else {
      throw ColumnarError(.badForm("a union of \(union.alternatives.count) types"))
    }
    var contents: [AwkwardForm] = []
    for column in union.alternatives { contents.append(try write(column)) }
    var form = AwkwardForm("UnionArray", key: key, contents: contents)
    form.index = "i64"
    buffers["\(key)-tags"] = littleEndianBytes(union.tags.map { Int8($0) })
    buffers["\(key)-index"] = littleEndianBytes(union.positions)
    return form
  }

  private mutating func write<Number: FixedWidthInteger>(
    _ values: [Number], _ type: String, _ key: String
  ) -> AwkwardForm {
    buffers["\(key)-data"] = littleEndianBytes(values)
    return number(type, key)
  }

  private func number(_ type: String, _ key: String) -> AwkwardForm {
    var form = AwkwardForm("NumpyArray", key: key)
    form.primitive = type
    return form
  }

  private mutating func list(
    _ offsets: [Int], _ content: AwkwardForm, _ key: String
  ) -> AwkwardForm {
    var form = AwkwardForm("ListOffsetArray", key: key, contents: [content])
    form.offsets = "i64"
    buffers["\(key)-offsets"] = littleEndianBytes(offsets)
    return form
  }
}

/// The bytes of integers, the least significant first.
func littleEndianBytes<Number: FixedWidthInteger>(_ values: [Number]) -> [UInt8] {
  values.map(\.littleEndian).withUnsafeBytes { Array($0) }
}
