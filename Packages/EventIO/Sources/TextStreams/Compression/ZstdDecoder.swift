import CZstd

final class ZstdDecoder: Decoder {
  private let context: OpaquePointer

  init() {
    guard let context = ZSTD_createDCtx() else {
      preconditionFailure("libzstd cannot start: out of memory")
    }
    self.context = context
  }

  deinit { ZSTD_freeDCtx(context) }

  func restart() {}

  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DecoderFailure) -> (taken: Int, made: Int, isEnd: Bool) {
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let hint = ZSTD_decompressStream(context, &target, &source)
    guard ZSTD_isError(hint) == 0 else {
      throw DecoderFailure(message: String(cString: ZSTD_getErrorName(hint)))
    }
    return (source.pos, target.pos, hint == 0)
  }
}
