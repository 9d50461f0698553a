/// A streaming decoder of one compression method.
protocol Decoder: AnyObject {
  /// Decodes as much as fits.
  ///
  /// - Returns: the bytes taken from the input, the bytes put into the output, and whether a
  ///   compressed stream has just ended.
  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DecoderFailure) -> (taken: Int, made: Int, isEnd: Bool)

  /// Gets ready for another compressed stream behind the one that has ended.
  func restart()
}

/// What a compression library has to say of damaged bytes.
struct DecoderFailure: Error {
  let message: String
}

extension Compression {
  func makeDecoder() -> any Decoder {
    switch self {
    case .gzip: GzipDecoder()
    case .zstd: ZstdDecoder()
    case .xz: XZDecoder()
    case .bzip2: Bzip2Decoder()
    }
  }
}
