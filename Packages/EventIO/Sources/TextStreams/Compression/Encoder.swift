import CBZip2
import CLZMA
import CZlib
import CZstd

/// A streaming encoder of one compression method.
protocol Encoder: AnyObject {
  /// Takes input and gives output, as much as fits; with `isLast`, ends the stream.
  func encode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer, isLast: Bool
  ) -> (taken: Int, made: Int, isEnd: Bool)
}

extension Compression {
  /// The levels that the method knows.
  public var levels: ClosedRange<Int> {
    switch self {
    case .gzip, .bzip2: 1...9
    case .zstd: 1...19
    case .xz: 0...9
    }
  }

  var usualLevel: Int {
    switch self {
    case .gzip, .xz: 6
    case .zstd: 3
    case .bzip2: 9
    }
  }

  func makeEncoder(level: Int) -> (any Encoder)? {
    switch self {
    case .gzip: GzipEncoder(level: Int32(level))
    case .zstd: ZstdEncoder(level: Int32(level))
    case .xz: XZEncoder(level: UInt32(level))
    case .bzip2: Bzip2Encoder(level: Int32(level))
    }
  }
}

private final class GzipEncoder: Encoder {
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  init?(level: Int32) {
    stream.initialize(to: z_stream())
    if zlib_begin_gzip(stream, level) != Z_OK { return nil }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  func encode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer, isLast: Bool
  ) -> (taken: Int, made: Int, isEnd: Bool) {
    stream.pointee.next_in = UnsafeMutableRawPointer(mutating: input.baseAddress)?
      .assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(input.count)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(output.count)
    let status = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
    return (
      input.count - Int(stream.pointee.avail_in), output.count - Int(stream.pointee.avail_out),
      status == Z_STREAM_END
    )
  }
}

private final class ZstdEncoder: Encoder {
  private let context: OpaquePointer

  init?(level: Int32) {
    guard let context = ZSTD_createCCtx() else { return nil }
    self.context = context
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
  }

  deinit { ZSTD_freeCCtx(context) }

  func encode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer, isLast: Bool
  ) -> (taken: Int, made: Int, isEnd: Bool) {
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let left = ZSTD_compressStream2(
      context, &target, &source, isLast ? ZSTD_e_end : ZSTD_e_continue)
    return (source.pos, target.pos, isLast && left == 0)
  }
}

private final class XZEncoder: Encoder {
  private let stream = UnsafeMutablePointer<lzma_stream>.allocate(capacity: 1)

  init?(level: UInt32) {
    stream.initialize(to: lzma_stream())
    if lzma_easy_encoder(stream, level, LZMA_CHECK_CRC64) != LZMA_OK { return nil }
  }

  deinit {
    lzma_end(stream)
    stream.deallocate()
  }

  func encode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer, isLast: Bool
  ) -> (taken: Int, made: Int, isEnd: Bool) {
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = input.count
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = output.count
    let status = lzma_code(stream, isLast ? LZMA_FINISH : LZMA_RUN)
    return (
      input.count - stream.pointee.avail_in, output.count - stream.pointee.avail_out,
      status == LZMA_STREAM_END
    )
  }
}

private final class Bzip2Encoder: Encoder {
  private let stream = UnsafeMutablePointer<bz_stream>.allocate(capacity: 1)

  init?(level: Int32) {
    stream.initialize(to: bz_stream())
    if BZ2_bzCompressInit(stream, level, 0, 0) != BZ_OK { return nil }
  }

  deinit {
    BZ2_bzCompressEnd(stream)
    stream.deallocate()
  }

  func encode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer, isLast: Bool
  ) -> (taken: Int, made: Int, isEnd: Bool) {
    stream.pointee.next_in = UnsafeMutableRawPointer(mutating: input.baseAddress)?
      .assumingMemoryBound(to: CChar.self)
    stream.pointee.avail_in = UInt32(input.count)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: CChar.self)
    stream.pointee.avail_out = UInt32(output.count)
    let status = BZ2_bzCompress(stream, isLast ? BZ_FINISH : BZ_RUN)
    return (
      input.count - Int(stream.pointee.avail_in), output.count - Int(stream.pointee.avail_out),
      status == BZ_STREAM_END
    )
  }
}
