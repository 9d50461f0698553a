import CLZMA

final class XZDecoder: Decoder {
  /// The most memory that a file may ask for; `xz -9` takes 65 MiB.
  private static let memoryLimit: UInt64 = 256 << 20

  private let stream = UnsafeMutablePointer<lzma_stream>.allocate(capacity: 1)

  init() {
    stream.initialize(to: lzma_stream())
    restart()
  }

  deinit {
    lzma_end(stream)
    stream.deallocate()
  }

  func restart() {
    precondition(
      lzma_stream_decoder(stream, Self.memoryLimit, 0) == LZMA_OK,
      "liblzma cannot start: out of memory")
  }

  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DecoderFailure) -> (taken: Int, made: Int, isEnd: Bool) {
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = input.count
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = output.count
    let status = lzma_code(stream, LZMA_RUN)
    guard status == LZMA_OK || status == LZMA_STREAM_END || status == LZMA_BUF_ERROR else {
      throw DecoderFailure(
        message: status == LZMA_MEMLIMIT_ERROR
          ? "it needs more than 256 MiB of memory" : "liblzma reports \(status.rawValue)")
    }
    return (
      input.count - stream.pointee.avail_in, output.count - stream.pointee.avail_out,
      status == LZMA_STREAM_END
    )
  }
}
