import CDeflate
import CLZ4
import CLZMA
import CXXHash
import CZstd

/// The compression libraries, with the state that they want to keep between blocks.
struct BlockEncoder: ~Copyable {
  let compression: Compression
  private var deflate: (quick: OpaquePointer?, thorough: OpaquePointer?) = (nil, nil)
  private var zstd: OpaquePointer?
  private var zstdSearch: Search?

  init(_ compression: Compression) { self.compression = compression }

  deinit {
    if let compressor = deflate.quick { libdeflate_free_compressor(compressor) }
    if let compressor = deflate.thorough { libdeflate_free_compressor(compressor) }
    if let zstd { ZSTD_freeCCtx(zstd) }
  }

  /// Compresses one block; gives back its size, or nil when it does not fit.
  mutating func encode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer, _ search: Search
  ) -> Int? {
    switch compression.method {
    case .none: nil
    case .zlib: packZlib(input, output, search)
    case .zstd: packZstd(input, output, search)
    case .lz4: packLZ4(input, output, search)
    case .lzma: packLZMA(input, output)
    }
  }

  private mutating func packZlib(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ search: Search
  ) -> Int? {
    let compressor: OpaquePointer?
    if search == .thorough {
      compressor = deflate.thorough ?? libdeflate_alloc_compressor(Int32(compression.level))
      deflate.thorough = compressor
    } else {
      compressor = deflate.quick ?? libdeflate_alloc_compressor(1)
      deflate.quick = compressor
    }
    let count = libdeflate_zlib_compress(
      compressor, input.baseAddress, input.count, output.baseAddress, output.count)
    return count == 0 ? nil : count
  }

  private mutating func packZstd(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ search: Search
  ) -> Int? {
    if zstd == nil { zstd = ZSTD_createCCtx() }
    if zstdSearch != search {
      zstdSearch = search
      _ = ZSTD_CCtx_reset(zstd, ZSTD_reset_session_and_parameters)
      let level = search == .thorough ? compression.level : 1
      ZSTD_CCtx_setParameter(zstd, ZSTD_c_compressionLevel, Int32(level))
      if search == .none {
        // A table of 256 places for runs of 7 bytes finds what repeats at once, and little else.
        ZSTD_CCtx_setParameter(zstd, ZSTD_c_strategy, Int32(ZSTD_fast.rawValue))
        ZSTD_CCtx_setParameter(zstd, ZSTD_c_hashLog, 8)
        ZSTD_CCtx_setParameter(zstd, ZSTD_c_minMatch, 7)
      }
    }
    let count = ZSTD_compress2(
      zstd, output.baseAddress, output.count, input.baseAddress, input.count)
    return ZSTD_isError(count) != 0 ? nil : count
  }

  private func packLZ4(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ search: Search
  ) -> Int? {
    let hashSize = 8
    guard output.count > hashSize, let start = output.baseAddress else { return nil }
    let source = input.withMemoryRebound(to: CChar.self) { $0.baseAddress }
    let place = (start + hashSize).assumingMemoryBound(to: CChar.self)
    let room = Int32(clamping: output.count - hashSize)
    let isThorough = search == .thorough && compression.level >= 4
    let count =
      isThorough
      ? LZ4_compress_HC(source, place, Int32(input.count), room, Int32(compression.level))
      : LZ4_compress_default(source, place, Int32(input.count), room)
    guard count > 0 else { return nil }
    let hash = XXH64(start + hashSize, Int(count), 0)
    output.storeBytes(of: hash.bigEndian, as: UInt64.self)
    return Int(count) + hashSize
  }

  private func packLZMA(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) -> Int? {
    var options = lzma_options_lzma()
    guard lzma_lzma_preset(&options, UInt32(compression.level)) == 0 else { return nil }
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
