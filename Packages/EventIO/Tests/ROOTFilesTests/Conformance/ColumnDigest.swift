import Columnar

/// The buffers of a column, depth first, as the inventory lists them: type, length and checksum.
struct ColumnDigest: Equatable, CustomStringConvertible {
  struct Buffer: Equatable, CustomStringConvertible {
    var type: String
    var count: Int
    var crc: UInt32

    var description: String { "\(type) \(count) \(String(crc, radix: 16))" }

    /// Whether the bytes agree; counters are signed here and unsigned in the inventory.
    func agrees(with other: Buffer) -> Bool {
      count == other.count && crc == other.crc
        && (type == other.type || "u" + type == other.type || type == "u" + other.type)
    }
  }

  var buffers: [Buffer] = []

  var description: String { buffers.map(\.description).joined(separator: "; ") }

  func agrees(with other: ColumnDigest) -> Bool {
    buffers.count == other.buffers.count
      && zip(buffers, other.buffers).allSatisfy { $0.agrees(with: $1) }
  }

  /// Whether the same buffers are there, in any order.
  func agreesUnordered(with other: ColumnDigest) -> Bool {
    func sorted(_ digest: ColumnDigest) -> [Buffer] {
      digest.buffers.sorted { ($0.crc, $0.count) < ($1.crc, $1.count) }
    }
    return buffers.count == other.buffers.count
      && zip(sorted(self), sorted(other)).allSatisfy { $0.agrees(with: $1) }
  }

  /// Takes a line of the inventory apart: `node0-data int32 5 4c6b0437;…`.
  init(_ line: String) {
    buffers = line.split(separator: ";").compactMap { part in
      let words = part.split(separator: " ")
      guard words.count == 4, let count = Int(words[2]), let crc = UInt32(words[3], radix: 16)
      else { return nil }
      return Buffer(type: String(words[1]), count: count, crc: crc)
    }
  }

  init(_ column: AnyColumn) { add(column) }

  private mutating func add<Value: BitwiseCopyable>(_ type: String, _ values: [Value]) {
    buffers.append(Buffer(type: type, count: values.count, crc: CRC32.of(values)))
  }

  private mutating func add(_ column: AnyColumn) {
    switch column {
    case .bool(let values): add("bool", values)
    case .int8(let values): add("int8", values)
    case .int16(let values): add("int16", values)
    case .int32(let values): add("int32", values)
    case .int64(let values): add("int64", values)
    case .uint8(let values): add("uint8", values)
    case .uint16(let values): add("uint16", values)
    case .uint32(let values): add("uint32", values)
    case .uint64(let values): add("uint64", values)
    case .float(let values): add("float32", values)
    case .double(let values): add("float64", values)
    case .string(let strings):
      add("int64", strings.offsets)
      add("uint8", strings.bytes)
    case .list(let list):
      add("int64", list.offsets)
      add(list.content)
    case .array(let array): add(array.content)
    case .map(let map):
      add("int64", map.offsets)
      add(map.keys)
      add(map.values)
    case .record(let record): for column in record.columns { add(column) }
    case .optional(let optional): add(optional.content)
    case .union(let union): for column in union.alternatives { add(column) }
    }
  }
}
