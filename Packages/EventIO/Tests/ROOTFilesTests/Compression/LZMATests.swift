import HEPCore
import Testing

@testable import ROOTFiles

/// The decoder of LZMA, on what liblzma has compressed.
@Suite struct LZMATests {
  static let kinds = ["random", "zeros", "few letters", "counts", "distant repeats", "mixture"]

  private func bytes(_ kind: String, _ count: Int) -> [UInt8] {
    var generator = RandomStream(seed: 11, stream: UInt64(kind.count))
    func random() -> UInt8 { UInt8.random(in: 0...255, using: &generator) }
    switch kind {
    case "random": return (0..<count).map { _ in random() }
    case "zeros": return Array(repeating: 0, count: count)
    case "few letters": return (0..<count).map { _ in 97 + random() % 5 }
    case "counts":
      return (0..<count).map { $0 % 4 == 3 ? random() : UInt8(truncatingIfNeeded: $0 >> 12) }
    case "distant repeats":
      let pattern = (0..<max(count / 3, 1)).map { _ in random() }
      return (0..<count).map { $0 % 1000 == 0 ? random() : pattern[$0 % pattern.count] }
    default: return Self.kinds.dropLast().flatMap { bytes($0, count / 5) }
    }
  }

  private func compressed(_ plain: [UInt8], level: Int) -> [UInt8]? {
    var compressor = Compressor(.lzma(level))
    var effort = CompressionEffort()
    var target = [UInt8](repeating: 0, count: plain.count)
    let size = plain.withUnsafeBytes { plain in
      target.withUnsafeMutableBytes {
        compressor.compress(plain, layout: .ends, into: $0, effort: &effort)
      }
    }
    return size.map { Array(target.prefix($0)) }
  }

  /// The bytes as decoded here, without the help of liblzma; nil when that fails.
  private func decoded(_ block: [UInt8], count: Int, with decoder: inout LZMADecoder) -> [UInt8]? {
    var output = [UInt8](repeating: 0, count: count)
    let isWhole = block.withUnsafeBytes { block in
      output.withUnsafeMutableBytes { output in
        XZStream(UnsafeRawBufferPointer(rebasing: block[CompressedBlock.headerSize...]))?
          .decode(with: &decoder, into: output) ?? false
      }
    }
    return isWhole ? output : nil
  }

  @Test(arguments: kinds, [1, 7, 9])
  func whatLiblzmaCompressesIsDecoded(_ kind: String, _ level: Int) throws {
    var decoder = LZMADecoder()
    for count in [64, 1000, 70_001, 300_000] {
      let plain = bytes(kind, count)
      guard let block = compressed(plain, level: level) else { continue }
      let found = decoded(block, count: plain.count, with: &decoder)
      #expect(found == plain, "\(count) bytes")
    }
  }

  @Test func severalRunsFollowEachOther() throws {
    var decoder = LZMADecoder()
    let plain = bytes("few letters", 2_200_000) + bytes("random", 100_000) + bytes("zeros", 50_000)
    let block = try #require(compressed(plain, level: 1))
    #expect(decoded(block, count: plain.count, with: &decoder) == plain)
  }

  /// Whatever is damaged, the answer is an error or the right one.
  @Test(arguments: kinds) func damagedStreams(_ kind: String) throws {
    let plain = bytes(kind, 3000)
    guard let block = compressed(plain, level: 6) else { return }
    var generator = RandomStream(seed: 12, stream: 0)
    var decompressor = Decompressor()
    for _ in 0..<400 {
      var damaged = block
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: CompressedBlock.headerSize..<block.count, using: &generator)
        damaged[place] = UInt8.random(in: 0...255, using: &generator)
      }
      var output: [UInt8] = []
      let range = 0..<damaged.count
      let result: [UInt8]?
      do {
        try decompressor.decompress(damaged, in: range, count: plain.count, into: &output)
        result = Array(output.prefix(plain.count))
      } catch {
        result = nil
      }
      #expect(result == nil || result == plain)
    }
  }
}
