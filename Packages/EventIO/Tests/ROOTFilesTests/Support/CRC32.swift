/// The checksum of zlib and gzip, with which the inventory was made.
struct CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }

  static func of<Value: BitwiseCopyable>(_ values: [Value]) -> UInt32 {
    values.withUnsafeBytes { bytes in
      Self.table.withUnsafeBufferPointer { table in
        var crc: UInt32 = .max
        for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ crc >> 8 }
        return ~crc
      }
    }
  }
}
