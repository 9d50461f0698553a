import HEPCore
import Testing
import TextStreams

@Suite struct StreamTests {
  /// Text with lines of all lengths.
  static let lines: [String] = {
    var random = RandomStream(seed: 3)
    return (0..<300).map { _ in
      let count = Int.random(in: 0...300, using: &random)
      return String((0..<count).map { _ in "abcdef 123".randomElement(using: &random) ?? "x" })
    }
  }()

  static let text = Array(lines.joined(separator: "\n").utf8)

  static func compressed(_ method: Compression, level: Int? = nil) throws -> [UInt8] {
    let memory = MemorySink()
    let sink = try CompressedSink(memory, method, level: level)
    text.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: 777) {
        let part = bytes[start..<min(start + 777, bytes.count)]
        try? sink.write(UnsafeRawBufferPointer(rebasing: part))
      }
    }
    try sink.finish()
    return memory.bytes
  }

  /// All bytes of a stream, read in pieces of a size.
  static func content(_ bytes: [UInt8], pieces: Int = 100) throws(StreamError) -> [UInt8] {
    let stream = try DecompressedStream(MemoryStream(bytes))
    var found: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieces, alignment: 1)
    defer { buffer.deallocate() }
    while true {
      let count = try stream.read(into: buffer)
      if count == 0 { return found }
      found += buffer[..<count]
    }
  }

  @Test(arguments: Compression.allCases, [1, 100, 1 << 20])
  func everyMethod(_ method: Compression, pieces: Int) throws {
    let bytes = try Self.compressed(method)
    #expect(bytes.count < Self.text.count)
    #expect(try Self.content(bytes, pieces: pieces) == Self.text)
    #expect(try Self.content(bytes + bytes, pieces: pieces) == Self.text + Self.text)
  }

  @Test(arguments: Compression.allCases)
  func levels(_ method: Compression) throws {
    for level in [method.levels.lowerBound, method.levels.upperBound] {
      #expect(try Self.content(Self.compressed(method, level: level)) == Self.text)
    }
    #expect(throws: StreamError.self) { try Self.compressed(method, level: 77) }
  }

  @Test func plainBytes() throws {
    for bytes in [Self.text, [], [0x1F], Array("BZ".utf8)] {
      #expect(try Self.content(bytes) == bytes)
    }
  }

  @Test(arguments: Compression.allCases)
  func damage(_ method: Compression) throws {
    let bytes = try Self.compressed(method)
    var random = RandomStream(seed: 5)
    for _ in 0..<300 {
      let cut = Int.random(in: 10..<bytes.count, using: &random)
      let error = #expect(throws: StreamError.self) { try Self.content(Array(bytes[..<cut])) }
      #expect(error?.isDamage == true)
      var flipped = bytes
      flipped[Int.random(in: 0..<bytes.count, using: &random)] ^=
        1 << UInt8.random(in: 0...7, using: &random)
      // A flip is noticed, or changes nothing, as in the time of a gzip file, or hides the method.
      let found = try? Self.content(flipped)
      #expect(found == nil || found == Self.text || found == flipped)
    }
  }

  @Test(arguments: [16, 64, 1024])
  func linesInASmallWindow(_ size: Int) throws {
    let buffer = try TextBuffer(MemoryStream(Self.text), size: size)
    var found: [String] = []
    var offset = 0
    while true {
      #expect(buffer.offset == offset && buffer.lineFeeds == found.count)
      guard let line = try buffer.nextLine() else { break }
      found.append(String(decoding: line, as: UTF8.self))
      offset += line.count + 1
      if found.count == Self.lines.count { break }
    }
    #expect(found == Self.lines)
  }

  @Test func missingFiles() {
    #expect(throws: StreamError.self) { try FileStream("/nowhere/at/all") }
    #expect(throws: StreamError.self) { try FileStream("/tmp") }
    #expect(throws: StreamError.self) { try FileSink("/nowhere/at/all") }
  }
}
