import CDeflate
import CLZ4
import CLZMA
import CXXHash
import CZstd

/// The state that the compression libraries want to keep between blocks, made when first needed.
struct Compressor: ~Copyable {
  let compression: Compression
  private var deflate: OpaquePointer?
  private var zstd: OpaquePointer?
  private var scratch: [UInt8] = []

  /// The most bytes that one block can stand for.
  private static let largestBlock = 0xFF_FFFF

  init(_ compression: Compression) { self.compression = compression }

  deinit {
    if let deflate { libdeflate_free_compressor(deflate) }
    if let zstd { ZSTD_freeCCtx(zstd) }
  }

  /// Compresses bytes into blocks with their headers; nil when that would not make them fewer.
  ///
  /// - Parameter effort: what was learnt from earlier bytes of the same kind.
  mutating func compress(
    _ plain: UnsafeRawBufferPointer, effort: inout CompressionEffort
  ) -> ArraySlice<UInt8>? {
    guard compression.method != .none, plain.count > 0 else { return nil }
    let level = effort.level(for: compression)
    guard let count = blocks(plain, level: level) else {
      effort.learn(level, plain: plain.count, stored: plain.count)
      return nil
    }
    if effort.wantsComparison, level != compression.level {
      let quick = scratch[..<count]
      if let thorough = blocks(plain, level: compression.level) {
        effort.compare(quick: quick.count, thorough: thorough)
        return thorough < quick.count ? scratch[..<thorough] : quick
      }
      return quick
    }
    effort.learn(level, plain: plain.count, stored: count)
    return scratch[..<count]
  }

  private mutating func blocks(_ plain: UnsafeRawBufferPointer, level: Int) -> Int? {
    if scratch.count < plain.count { scratch = [UInt8](repeating: 0, count: plain.count) }
    var done = 0
    var written = 0
    while done < plain.count {
      let end = min(done + Self.largestBlock, plain.count)
      let part = UnsafeRawBufferPointer(rebasing: plain[done..<end])
      let room = plain.count - written - CompressedBlock.headerSize
      guard room > 0 else { return nil }
      let place = written + CompressedBlock.headerSize
      var target = scratch
      scratch = []
      let count = target.withUnsafeMutableBytes {
        block(part, UnsafeMutableRawBufferPointer(rebasing: $0[place..<place + room]), level)
      }
      scratch = target
      guard let count, count <= Self.largestBlock else { return nil }
      header(at: written, stored: count, plain: part.count)
      written = place + count
      done = end
    }
    return written < plain.count ? written : nil
  }

  private mutating func header(at place: Int, stored: Int, plain: Int) {
    let (first, second, version): (UInt8, UInt8, UInt8)
    switch compression.method {
    case .zlib, .none: (first, second, version) = (UInt8(ascii: "Z"), UInt8(ascii: "L"), 8)
    case .lzma: (first, second, version) = (UInt8(ascii: "X"), UInt8(ascii: "Z"), 0)
    case .lz4: (first, second, version) = (UInt8(ascii: "L"), UInt8(ascii: "4"), 1)
    case .zstd: (first, second, version) = (UInt8(ascii: "Z"), UInt8(ascii: "S"), 1)
    }
    scratch[place] = first
    scratch[place + 1] = second
    scratch[place + 2] = version
    for index in 0..<3 {
      scratch[place + 3 + index] = UInt8(truncatingIfNeeded: stored >> (8 * index))
      scratch[place + 6 + index] = UInt8(truncatingIfNeeded: plain >> (8 * index))
    }
  }

  /// Compresses one block; gives back its size, or nil when it does not fit.
  private mutating func block(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ level: Int
  ) -> Int? {
    switch compression.method {
    case .none: nil
    case .zlib: packZlib(input, output, level)
    case .zstd: packZstd(input, output, level)
    case .lz4: Self.packLZ4(input, output, level)
    case .lzma: Self.packLZMA(input, output, level)
    }
  }

  private mutating func packZlib(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ level: Int
  ) -> Int? {
    if deflate == nil { deflate = libdeflate_alloc_compressor(Int32(level)) }
    let count = libdeflate_zlib_compress(
      deflate, input.baseAddress, input.count, output.baseAddress, output.count)
    return count == 0 ? nil : count
  }

  private mutating func packZstd(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ level: Int
  ) -> Int? {
    if zstd == nil { zstd = ZSTD_createCCtx() }
    let count = ZSTD_compressCCtx(
      zstd, output.baseAddress, output.count, input.baseAddress, input.count, Int32(level))
    return ZSTD_isError(count) != 0 ? nil : count
  }

  private static func packLZ4(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ level: Int
  ) -> Int? {
    let hashSize = 8
    guard output.count > hashSize, let start = output.baseAddress else { return nil }
    let source = input.withMemoryRebound(to: CChar.self) { $0.baseAddress }
    let place = (start + hashSize).assumingMemoryBound(to: CChar.self)
    let room = Int32(clamping: output.count - hashSize)
    let count =
      level >= 4
      ? LZ4_compress_HC(source, place, Int32(input.count), room, Int32(level))
      : LZ4_compress_default(source, place, Int32(input.count), room)
    guard count > 0 else { return nil }
    let hash = XXH64(start + hashSize, Int(count), 0)
    output.storeBytes(of: hash.bigEndian, as: UInt64.self)
    return Int(count) + hashSize
  }

  private static func packLZMA(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ level: Int
  ) -> Int? {
    var options = lzma_options_lzma()
    guard lzma_lzma_preset(&options, UInt32(level)) == 0 else { return nil }
    options.dict_size = UInt32(max(4096, min(input.count, Int(options.dict_size))))
    var written = 0
    let result = withUnsafeMutablePointer(to: &options) { options in
      let filters = [
        lzma_filter(id: lzma_vli(0x21), options: UnsafeMutableRawPointer(options)),
        lzma_filter(id: lzma_vli.max, options: nil),
      ]
      return filters.withUnsafeBufferPointer {
        lzma_stream_buffer_encode(
          UnsafeMutablePointer(mutating: $0.baseAddress), LZMA_CHECK_CRC32, nil,
          input.bindMemory(to: UInt8.self).baseAddress, input.count,
          output.bindMemory(to: UInt8.self).baseAddress, &written, output.count)
      }
    }
    return result == LZMA_OK ? written : nil
  }
}
