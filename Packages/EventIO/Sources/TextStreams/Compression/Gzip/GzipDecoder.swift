import CDeflate

/// Decodes gzip (RFC 1952).
final class GzipDecoder: Decoder {
  private enum Stage {
    case header, data, checksum, size, end
  }

  private let inflater = Inflater()
  private var stage = Stage.header
  private var header = GzipHeader()
  private var kept: (bits: UInt64, count: Int) = (0, 0)
  private var checksum: UInt32 = 0
  private var size: UInt32 = 0

  func restart() {
    stage = .header
    header = GzipHeader()
    inflater.restart()
    checksum = 0
    size = 0
  }

  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DecoderFailure) -> (taken: Int, made: Int, isEnd: Bool) {
    let bytes = input.bindMemory(to: UInt8.self)
    guard let start = bytes.baseAddress else { return (0, 0, false) }
    var bits = BitInput(bytes, kept: kept)
    var made = 0
    while true {
      let part = min(inflater.decoded.count, output.count - made)
      UnsafeMutableRawBufferPointer(rebasing: output[made..<made + part])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: inflater.decoded[..<part]))
      inflater.handOut(part)
      made += part
      if made == output.count || stage == .end { break }
      if try !advance(&bits), inflater.decoded.isEmpty { break }
    }
    kept = (bits.bits, bits.count)
    return (bits.position - start, made, stage == .end && inflater.decoded.isEmpty)
  }

  /// Goes on decoding; false when more input is needed.
  private func advance(_ bits: inout BitInput) throws(DecoderFailure) -> Bool {
    switch stage {
    case .header:
      guard try header.read(&bits) else { return false }
      stage = .data
    case .data:
      let pause = try inflater.run(&bits)
      let decoded = inflater.decoded
      checksum = libdeflate_crc32(checksum, decoded.baseAddress, decoded.count)
      size &+= UInt32(truncatingIfNeeded: decoded.count)
      if pause == .starved { return false }
      if pause == .streamHasEnded {
        bits.dropToByte()
        stage = .checksum
      }
      bits.returnBytes()
    case .checksum:
      guard let stored = bits.take(32) else { return false }
      guard stored == checksum else { throw DecoderFailure(message: "the checksum is wrong") }
      stage = .size
    case .size:
      guard let stored = bits.take(32) else { return false }
      guard stored == size else { throw DecoderFailure(message: "the size is wrong") }
      bits.returnBytes()
      stage = .end
    case .end: break
    }
    return true
  }
}
