import Testing

@testable import ROOTFiles

/// A search that is chosen on a part of the bytes leaves about as few as the one that was asked for.
struct CompressionEffortTests {
  /// Bytes of kinds that tables have.
  enum Kind: CaseIterable {
    case noise, exponents, counts, offsets, text, sameArrays, zeros

    func bytes(_ count: Int) -> [UInt8] {
      var state: UInt64 = 88_172_645_463_325_252
      func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
      }
      switch self {
      case .noise: return (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 20) }
      case .exponents:
        return (0..<count / 4).flatMap { _ in
          let value = Float(next() >> 40) / Float(1 + next() >> 50)
          return withUnsafeBytes(of: value.bitPattern.bigEndian) { Array($0) }
        }
      case .counts:
        return (0..<count / 4).flatMap { _ in [0, 0, 0, UInt8((next() >> 30) % 7)] }
      case .offsets:
        var place: UInt32 = 0
        return (0..<count / 4).flatMap { _ in
          place += UInt32((next() >> 30) % 9) * 4
          return withUnsafeBytes(of: place.bigEndian) { Array($0) }
        }
      case .text:
        let words = ["HLT_IsoMu24", "HLT_Ele32", "PFMET120", "tau", "photon", " pass ", " fail "]
        return Array((0..<count).lazy.map { _ in words[Int((next() >> 30) % 7)].utf8 }.joined())
          .prefix(count).map { $0 }
      case .sameArrays:
        let array = (0..<40_000).map { _ in UInt8(truncatingIfNeeded: next() >> 20) }
        return (0..<count).map { array[$0 % array.count] }
      case .zeros: return Array(repeating: 0, count: count)
      }
    }
  }

  @Test(
    arguments: Kind.allCases, [Compression.zstd(5), .zstd(9), .zstd(1), .lz4(4), .zlib(6)])
  func sizes(kind: Kind, compression: Compression) {
    for count in [1000, 40_000, 700_000] {
      let bytes = kind.bytes(count)
      compare(bytes, .ends, compression, spare: 30)
      let encoding = ColumnEncoding(.float, isCompressed: true)
      let elements = count / encoding.size
      var page = [UInt8](repeating: 0, count: encoding.pageSize(of: elements))
      page.withUnsafeMutableBytes { page in
        bytes.withUnsafeBytes { PageEncoder.encode($0, count: elements, encoding, into: page) }
      }
      // The parts of a sample each begin anew.
      compare(page, .planes(encoding.planes), compression, spare: 30 * encoding.planes)
    }
  }

  private func compare(
    _ plain: [UInt8], _ layout: SampleLayout, _ compression: Compression, spare: Int
  ) {
    var room = [UInt8](repeating: 0, count: plain.count)
    var compressor = Compressor(compression)
    var encoder = BlockEncoder(compression)
    var effort = CompressionEffort()
    let (chosen, asked) = plain.withUnsafeBytes { plain in
      room.withUnsafeMutableBytes { room in
        (
          compressor.compress(plain, layout: layout, into: room, effort: &effort) ?? plain.count,
          encoder.encode(plain, into: room, .thorough) ?? plain.count
        )
      }
    }
    #expect(
      Double(chosen) <= 1.03 * Double(asked) + Double(spare),
      "\(plain.count) bytes as \(layout) with \(effort.search)")
  }
}
