/// Turns elements into pages as they are stored: encoded, compressed, with a checksum behind.
struct PageSealer: ~Copyable {
  private(set) var memory = PageMemory()
  private var compressor: Compressor
  private var plain = ScratchMemory()

  static let checksumSize = 8

  init(_ compression: Compression) { compressor = Compressor(compression) }

  var compression: Compression { compressor.compression }

  /// Seals a page of elements as they are in memory.
  mutating func seal(
    _ elements: UnsafeRawBufferPointer, count: Int, _ encoding: ColumnEncoding,
    effort: inout CompressionEffort
  ) -> PageMemory.Place {
    let plain = self.plain.room(for: encoding.pageSize(of: count))
    PageEncoder.encode(elements, count: count, encoding, into: plain)
    return memory.append(atMost: plain.count + Self.checksumSize) { room in
      let packed = compressor.compress(
        UnsafeRawBufferPointer(plain), layout: .planes(encoding.planes), into: room, effort: &effort
      )
      if packed == nil { room.copyMemory(from: UnsafeRawBufferPointer(plain)) }
      let stored = packed ?? plain.count
      let checksum = Checksum.of(UnsafeRawBufferPointer(rebasing: room[..<stored]))
      room.storeBytes(of: checksum.littleEndian, toByteOffset: stored, as: UInt64.self)
      return stored + Self.checksumSize
    }
  }

  /// Forgets the pages, which were written.
  mutating func removeAll() { memory.removeAll() }
}
