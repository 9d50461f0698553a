import CISAL

/// Decodes gzip (RFC 1952) with Intel's ISA-L, which takes a third of zlib's time.
final class GzipDecoder: Decoder {
  private let state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)

  init() { restart() }

  deinit { state.deallocate() }

  func restart() {
    isal_inflate_init(state)
    state.pointee.crc_flag = UInt32(ISAL_GZIP)
  }

  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DecoderFailure) -> (taken: Int, made: Int, isEnd: Bool) {
    state.pointee.next_in = UnsafeMutableRawPointer(mutating: input.baseAddress)?
      .assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_in = UInt32(clamping: input.count)
    state.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_out = UInt32(clamping: output.count)
    let status = isal_inflate(state)
    guard status == ISAL_DECOMP_OK || status == ISAL_END_INPUT || status == ISAL_OUT_OVERFLOW else {
      throw DecoderFailure(message: Self.reason(status))
    }
    return (
      input.count - Int(state.pointee.avail_in), output.count - Int(state.pointee.avail_out),
      state.pointee.block_state == ISAL_BLOCK_FINISH
    )
  }

  private static func reason(_ status: Int32) -> String {
    switch status {
    case ISAL_INVALID_BLOCK: "a block is described wrongly"
    case ISAL_INVALID_SYMBOL: "a code has no meaning"
    case ISAL_INVALID_LOOKBACK: "a repetition begins before the data"
    case ISAL_INVALID_WRAPPER, ISAL_UNSUPPORTED_METHOD: "the header is damaged"
    case ISAL_INCORRECT_CHECKSUM: "the checksum or the size is wrong"
    default: "code \(status)"
    }
  }
}
