import HEPCore
import Testing
import TextStreams

@Suite struct GzipTests {
  enum Shape: CaseIterable {
    case empty, one, random, zeros, skewed, farApart, text

    var bytes: [UInt8] {
      var random = RandomStream(seed: 7)
      func noise(_ count: Int, below: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(Int.random(in: 0..<below, using: &random)) }
      }
      switch self {
      case .empty: return []
      case .one: return [0x61]
      case .random: return noise(300_000, below: 256)
      case .zeros: return [UInt8](repeating: 0, count: 1_000_000)
      case .skewed:
        // Codes of all lengths: each byte is half as frequent as the one before.
        return (0..<100_000).map { _ in
          UInt8(UInt64.random(in: 1 ... .max, using: &random).trailingZeroBitCount)
        }
      case .farApart:
        // Repetitions as far back as matches reach.
        let part = noise(32_500, below: 256)
        return part + part + part + noise(50, below: 4) + part
      case .text: return StreamTests.text
      }
    }
  }

  static func packed(_ bytes: [UInt8], level: Int? = nil) throws -> [UInt8] {
    let memory = MemorySink()
    let sink = try CompressedSink(memory, .gzip, level: level)
    try bytes.withUnsafeBytes { try sink.write($0) }
    try sink.finish()
    return memory.bytes
  }

  @Test(arguments: Shape.allCases, [1, 6, 9])
  func shapes(_ shape: Shape, level: Int) throws {
    let bytes = shape.bytes
    let packed = try Self.packed(bytes, level: level)
    for pieces in [17, 4096, 1 << 20] {
      #expect(try StreamTests.content(packed, pieces: pieces) == bytes)
    }
  }

  /// The input ends at every place in turn, and goes on from there.
  @Test func everyCut() throws {
    let bytes = Array("1 2.5 -3.75 1 2.5 -3.75 ".utf8) + (0..<200).map { UInt8($0) }
    let packed = try Self.packed(bytes)
    for size in 1...64 {
      let stream = try DecompressedStream(SlowStream(packed, atOnce: size))
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 50, alignment: 1)
      defer { buffer.deallocate() }
      var found: [UInt8] = []
      while case let count = try stream.read(into: buffer), count > 0 { found += buffer[..<count] }
      #expect(found == bytes)
    }
  }

  /// Extra fields, a name, a comment and a checksum of these may stand in the header.
  @Test(arguments: 0..<16)
  func headers(_ which: UInt8) throws {
    let packed = try Self.packed(StreamTests.text)
    var header = Array(packed[..<10])
    header[3] = (which & 7) << 2 | (which >> 3) << 1
    if which & 1 > 0 { header += [5, 0] + Array("extra".utf8) }
    if which & 2 > 0 { header += Array("name".utf8) + [0] }
    if which & 4 > 0 { header += Array("comment".utf8) + [0] }
    if which & 8 > 0 {
      let checksum = Self.checksum(header)
      header += [UInt8(truncatingIfNeeded: checksum), UInt8(truncatingIfNeeded: checksum >> 8)]
    }
    #expect(try StreamTests.content(header + packed[10...]) == StreamTests.text)
    header[header.count - 1] ^= 1
    if which & 8 > 0 {
      #expect(throws: StreamError.self) { try StreamTests.content(header + packed[10...]) }
    }
  }

  /// The checksum of gzip, bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { value, byte in
      (0..<8).reduce(value ^ UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1 * 0xEDB8_8320) }
    }
  }

  @Test(arguments: [
    ([0x07], "block is described wrongly"),
    ([0x01, 0x05, 0x00, 0x00, 0x00], "block is described wrongly"),
    ([0x03, 0x02, 0x00, 0x00], "begins before the data"),
    ([0xFD, 0xFF, 0xFF], "block is described wrongly"),
    ([0x05, 0x00, 0x00, 0x00, 0x00], "block is described wrongly"),
    ([0x03, 0x00, 1, 0, 0, 0, 0, 0, 0, 0], "checksum or the size is wrong"),
    ([0x03, 0x00, 0, 0, 0, 0, 1, 0, 0, 0], "checksum or the size is wrong"),
  ])
  func mistakes(_ body: [UInt8], _ message: String) {
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    let error = #expect(throws: StreamError.self) { try StreamTests.content(header + body) }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }
}

/// A stream that never gives more than a few bytes at once.
private final class SlowStream: ByteStream {
  let name = "slow"
  private let bytes: [UInt8]
  private let atOnce: Int
  private var place = 0

  init(_ bytes: [UInt8], atOnce: Int) {
    self.bytes = bytes
    self.atOnce = atOnce
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(atOnce, bytes.count - place, buffer.count)
    buffer.copyBytes(from: bytes[place..<place + count])
    place += count
    return count
  }
}
