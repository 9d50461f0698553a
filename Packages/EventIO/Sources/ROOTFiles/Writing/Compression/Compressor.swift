/// Compresses bytes into the blocks that records of a ROOT file consist of.
struct Compressor: ~Copyable {
  private var encoder: BlockEncoder

  /// The most bytes that one block can stand for.
  private static let largestBlock = 0xFF_FFFF

  init(_ compression: Compression) { encoder = BlockEncoder(compression) }

  var compression: Compression { encoder.compression }

  /// Compresses bytes into blocks with their headers; gives back their size, or nil when that would
  /// not make them fewer.
  ///
  /// - Parameters:
  ///   - layout: how the bytes change from their beginning to their end.
  ///   - target: room for as many bytes as there are.
  ///   - effort: what was learnt from earlier bytes of the same kind.
  mutating func compress(
    _ plain: UnsafeRawBufferPointer, layout: SampleLayout,
    into target: UnsafeMutableRawBufferPointer, effort: inout CompressionEffort
  ) -> Int? {
    guard compression.method != .none, plain.count > 0 else { return nil }
    if effort.isDue() { effort.learn(search(for: plain, layout, trials: target)) }
    return blocks(plain, into: target, effort.search)
  }

  private mutating func blocks(
    _ plain: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer, _ search: Search
  ) -> Int? {
    var done = 0
    var written = 0
    while done < plain.count {
      let end = min(done + Self.largestBlock, plain.count)
      let place = written + CompressedBlock.headerSize
      guard place < plain.count else { return nil }
      let count = encoder.encode(
        UnsafeRawBufferPointer(rebasing: plain[done..<end]),
        into: UnsafeMutableRawBufferPointer(rebasing: target[place..<plain.count]), search)
      guard let count, count <= Self.largestBlock else { return nil }
      header(stored: count, plain: end - done, into: target, at: written)
      written = place + count
      done = end
    }
    return written < plain.count ? written : nil
  }

  private func header(
    stored: Int, plain: Int, into target: UnsafeMutableRawBufferPointer, at place: Int
  ) {
    let (first, second, version): (Character, Character, UInt8) =
      switch compression.method {
      case .zlib, .none: ("Z", "L", 8)
      case .lzma: ("X", "Z", 0)
      case .lz4: ("L", "4", 1)
      case .zstd: ("Z", "S", 1)
      }
    target[place] = first.asciiValue ?? 0
    target[place + 1] = second.asciiValue ?? 0
    target[place + 2] = version
    for index in 0..<3 {
      target[place + 3 + index] = UInt8(truncatingIfNeeded: stored >> (8 * index))
      target[place + 6 + index] = UInt8(truncatingIfNeeded: plain >> (8 * index))
    }
  }
}

extension Compressor {
  /// Enough bytes to meet again what large entries have in common.
  private static let longSample = 256 << 10
  /// Enough bytes for repetitions that are close together.
  private static let shortSample = 64 << 10

  /// The search that bytes like these are worth.
  private mutating func search(
    for plain: UnsafeRawBufferPointer, _ layout: SampleLayout,
    trials target: UnsafeMutableRawBufferPointer
  ) -> Search {
    let long = layout.sample(of: plain, size: Self.longSample)
    switch compression.method {
    case .none, .lzma: return .thorough
    case .zlib, .lz4:
      return isWorthwhile(.thorough, than: .quick, long, target) ? .thorough : .quick
    case .zstd:
      // Where a quick search finds nothing far away, a thorough one finds at most what is near.
      if isWorthwhile(.quick, than: .none, long, target) {
        return isWorthwhile(.thorough, than: .quick, long, target) ? .thorough : .quick
      }
      let short = layout.sample(of: plain, size: Self.shortSample)
      return isWorthwhile(.thorough, than: .none, short, target) ? .thorough : .none
    }
  }

  private mutating func isWorthwhile(
    _ slower: Search, than faster: Search, _ sample: [UnsafeRawBufferPointer],
    _ target: UnsafeMutableRawBufferPointer
  ) -> Bool {
    var sizes = (slower: 0, faster: 0)
    for part in sample {
      sizes.slower += blocks(part, into: target, slower) ?? part.count
      sizes.faster += blocks(part, into: target, faster) ?? part.count
    }
    return CompressionEffort.isWorthwhile(sizes.slower, than: sizes.faster)
  }
}
