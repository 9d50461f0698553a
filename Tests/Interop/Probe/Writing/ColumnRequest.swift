import Columnar
import Foundation
import ROOTFiles

/// A column as JSON: flat values with the structure around them.
indirect enum ColumnRequest: Decodable {
  case numbers(type: String, base64: Data)
  case strings([String])
  case list(offsets: [Int], ColumnRequest)
  case array(size: Int, count: Int, ColumnRequest)
  case record(count: Int, [(name: String, column: ColumnRequest)])
  case optional(validity: [Bool], ColumnRequest)

  private enum Key: String, CodingKey {
    case numbers, data, strings, offsets, content, size, count, fields, columns, validity
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    if let type = try box.decodeIfPresent(String.self, forKey: .numbers) {
      self = .numbers(type: type, base64: try box.decode(Data.self, forKey: .data))
    } else if let strings = try box.decodeIfPresent([String].self, forKey: .strings) {
      self = .strings(strings)
    } else if let offsets = try box.decodeIfPresent([Int].self, forKey: .offsets) {
      self = .list(offsets: offsets, try box.decode(ColumnRequest.self, forKey: .content))
    } else if let size = try box.decodeIfPresent(Int.self, forKey: .size) {
      self = .array(
        size: size, count: try box.decode(Int.self, forKey: .count),
        try box.decode(ColumnRequest.self, forKey: .content))
    } else if let validity = try box.decodeIfPresent([Bool].self, forKey: .validity) {
      self = .optional(
        validity: validity, try box.decode(ColumnRequest.self, forKey: .content))
    } else {
      let names = try box.decode([String].self, forKey: .fields)
      let columns = try box.decode([ColumnRequest].self, forKey: .columns)
      self = .record(
        count: try box.decode(Int.self, forKey: .count),
        zip(names, columns).map { (name: $0, column: $1) })
    }
  }

  func column() throws -> AnyColumn {
    switch self {
    case .numbers(let type, let bytes): try Self.numbers(type, bytes)
    case .strings(let strings): .string(StringColumn(strings))
    case .list(let offsets, let content): try .list(offsets: offsets, content.column())
    case .array(let size, let count, let content):
      try .array(size: size, count: count, content.column())
    case .optional(let validity, let content):
      try .optional(validity: validity, content.column())
    case .record(let count, let fields):
      try .record(count: count, fields.map { (name: $0.name, column: try $0.column.column()) })
    }
  }

  private static func numbers(_ type: String, _ bytes: Data) throws -> AnyColumn {
    func values<Number: BitwiseCopyable>(_ type: Number.Type) -> [Number] {
      let size = MemoryLayout<Number>.size
      return bytes.withUnsafeBytes { buffer in
        (0..<bytes.count / size).map {
          buffer.loadUnaligned(fromByteOffset: $0 * size, as: Number.self)
        }
      }
    }
    switch type {
    case "bool": return .bool(values(UInt8.self).map { $0 != 0 })
    case "int8": return .int8(values(Int8.self))
    case "int16": return .int16(values(Int16.self))
    case "int32": return .int32(values(Int32.self))
    case "int64": return .int64(values(Int64.self))
    case "uint8": return .uint8(values(UInt8.self))
    case "uint16": return .uint16(values(UInt16.self))
    case "uint32": return .uint32(values(UInt32.self))
    case "uint64": return .uint64(values(UInt64.self))
    case "float32": return .float(values(Float.self))
    case "float64": return .double(values(Double.self))
    default: throw ProbeError("unknown type \(type)")
    }
  }
}
