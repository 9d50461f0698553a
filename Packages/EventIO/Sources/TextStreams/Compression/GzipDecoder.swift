import CZlib

final class GzipDecoder: Decoder {
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  init() {
    stream.initialize(to: z_stream())
    precondition(zlib_begin_gunzip(stream) == Z_OK, "zlib cannot start: out of memory")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func restart() { inflateReset(stream) }

  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DecoderFailure) -> (taken: Int, made: Int, isEnd: Bool) {
    stream.pointee.next_in = UnsafeMutableRawPointer(mutating: input.baseAddress)?
      .assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(input.count)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(output.count)
    let status = inflate(stream, Z_NO_FLUSH)
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
      let message = stream.pointee.msg.map { String(cString: $0) } ?? "code \(status)"
      throw DecoderFailure(message: message)
    }
    return (
      input.count - Int(stream.pointee.avail_in), output.count - Int(stream.pointee.avail_out),
      status == Z_STREAM_END
    )
  }
}
