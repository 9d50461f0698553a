import CDeflate
import CLZ4
import CLZMA
import CXXHash
import CZstd

/// The state that the compression libraries want to keep between blocks, made when first needed.
struct Decompressor: ~Copyable {
  private var deflate: OpaquePointer?
  private var zstd: OpaquePointer?
  private var lzma = LZMADecoder()

  init() {}

  deinit {
    if let deflate { libdeflate_free_decompressor(deflate) }
    if let zstd { ZSTD_freeDCtx(zstd) }
  }

  /// Decompresses all blocks of a range into the beginning of an array, which grows as needed.
  ///
  /// - Throws: ``ROOTError`` when the blocks are damaged or do not stand for `count` bytes.
  mutating func decompress(
    _ bytes: [UInt8], in range: Range<Int>, count: Int, into output: inout [UInt8]
  ) throws(ROOTError) {
    let blocks = try CompressedBlock.blocks(bytes, in: range, count: count)
    output.grow(to: count)
    let failure = output.withUnsafeMutableBytes { decompress(blocks, of: bytes, into: $0) }
    if let failure { throw failure }
  }

  /// Decompresses all blocks of a range into a buffer, which they must fill.
  ///
  /// - Throws: ``ROOTError`` when the blocks are damaged or stand for another number of bytes.
  mutating func decompress(
    _ bytes: [UInt8], in range: Range<Int>, into output: UnsafeMutableRawBufferPointer
  ) throws(ROOTError) {
    let blocks = try CompressedBlock.blocks(bytes, in: range, count: output.count)
    if let failure = decompress(blocks, of: bytes, into: output) { throw failure }
  }

  private mutating func decompress(
    _ blocks: [CompressedBlock], of bytes: [UInt8], into output: UnsafeMutableRawBufferPointer
  ) -> ROOTError? {
    var start = 0
    for block in blocks {
      let target = UnsafeMutableRawBufferPointer(
        rebasing: output[start..<start + block.plainSize])
      let failure = bytes.withUnsafeBytes { all in
        decompress(block.codec, UnsafeRawBufferPointer(rebasing: all[block.stored]), target)
      }
      if let failure { return failure }
      start += block.plainSize
    }
    return nil
  }

  private mutating func decompress(
    _ codec: Codec, _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) -> ROOTError? {
    switch codec {
    case .zlib: inflate(input, output, hasHeader: true)
    case .oldDeflate: inflate(input, output, hasHeader: false)
    case .zstd: unpackZstd(input, output)
    case .lz4: Self.unpackLZ4(input, output)
    case .lzma: unpackLZMA(input, output)
    }
  }

  private mutating func inflate(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, hasHeader: Bool
  ) -> ROOTError? {
    if deflate == nil { deflate = libdeflate_alloc_decompressor() }
    let method = hasHeader ? libdeflate_zlib_decompress : libdeflate_deflate_decompress
    let result = method(
      deflate, input.baseAddress, input.count, output.baseAddress, output.count, nil)
    switch result {
    case LIBDEFLATE_SUCCESS: return nil
    case LIBDEFLATE_BAD_DATA:
      return ROOTError(.checksum, "A zlib block is damaged, or its checksum does not belong to it")
    default: return Self.wrongSize(.zlib)
    }
  }

  private mutating func unpackZstd(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) -> ROOTError? {
    if zstd == nil { zstd = ZSTD_createDCtx() }
    let count = ZSTD_decompressDCtx(
      zstd, output.baseAddress, output.count, input.baseAddress, input.count)
    if ZSTD_isError(count) != 0 {
      return ROOTError(
        .malformed, "A ZSTD block is damaged: \(String(cString: ZSTD_getErrorName(count)))")
    }
    return count == output.count ? nil : Self.wrongSize(.zstd)
  }

  private static func unpackLZ4(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) -> ROOTError? {
    let hashSize = 8
    guard input.count > hashSize, let start = input.baseAddress else {
      return ROOTError(.malformed, "An LZ4 block is cut short")
    }
    let stored = UInt64(bigEndian: input.loadUnaligned(as: UInt64.self))
    guard XXH64(start + hashSize, input.count - hashSize, 0) == stored else {
      return ROOTError(.checksum, "The checksum of an LZ4 block does not belong to it")
    }
    let source = input.dropFirst(hashSize).withMemoryRebound(to: CChar.self) { $0 }
    let count = LZ4_decompress_safe(
      source.baseAddress, output.bindMemory(to: CChar.self).baseAddress, Int32(source.count),
      Int32(output.count))
    if count < 0 { return ROOTError(.malformed, "An LZ4 block is damaged") }
    return Int(count) == output.count ? nil : wrongSize(.lz4)
  }

  /// The form that ROOT writes is decoded here; liblzma has the last word on all that fails.
  private mutating func unpackLZMA(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) -> ROOTError? {
    if let stream = XZStream(input), stream.decode(with: &lzma, into: output) { return nil }
    var memory = UInt64(256 << 20)
    var read = 0
    var written = 0
    let result = lzma_stream_buffer_decode(
      &memory, 0, nil, input.bindMemory(to: UInt8.self).baseAddress, &read, input.count,
      output.bindMemory(to: UInt8.self).baseAddress, &written, output.count)
    guard result == LZMA_OK else {
      return ROOTError(.malformed, "An LZMA block is damaged (liblzma reports \(result.rawValue))")
    }
    return written == output.count ? nil : Self.wrongSize(.lzma)
  }

  private static func wrongSize(_ codec: Codec) -> ROOTError {
    ROOTError(.malformed, "A \(codec.name) block holds another number of bytes than it says")
  }
}
