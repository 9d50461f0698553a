import CBZip2

final class Bzip2Decoder: Decoder {
  private let stream = UnsafeMutablePointer<bz_stream>.allocate(capacity: 1)

  init() { start() }

  deinit {
    BZ2_bzDecompressEnd(stream)
    stream.deallocate()
  }

  func restart() {
    BZ2_bzDecompressEnd(stream)
    start()
  }

  private func start() {
    stream.initialize(to: bz_stream())
    precondition(
      BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK, "libbz2 cannot start: out of memory")
  }

  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DecoderFailure) -> (taken: Int, made: Int, isEnd: Bool) {
    stream.pointee.next_in = UnsafeMutableRawPointer(mutating: input.baseAddress)?
      .assumingMemoryBound(to: CChar.self)
    stream.pointee.avail_in = UInt32(input.count)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: CChar.self)
    stream.pointee.avail_out = UInt32(output.count)
    let status = BZ2_bzDecompress(stream)
    guard status == BZ_OK || status == BZ_STREAM_END else {
      throw DecoderFailure(
        message: status == BZ_DATA_ERROR ? "a checksum does not fit" : "code \(status)")
    }
    return (
      input.count - Int(stream.pointee.avail_in), output.count - Int(stream.pointee.avail_out),
      status == BZ_STREAM_END
    )
  }
}
