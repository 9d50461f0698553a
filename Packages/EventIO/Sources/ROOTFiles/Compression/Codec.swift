/// A compression method, as the two letters in front of each compressed block name it.
enum Codec: Sendable, Equatable {
  case zlib
  case lzma
  case lz4
  case zstd
  /// Bare deflate, written by the first versions of ROOT.
  case oldDeflate

  init?(tag first: UInt8, _ second: UInt8) {
    switch (first, second) {
    case (UInt8(ascii: "Z"), UInt8(ascii: "L")): self = .zlib
    case (UInt8(ascii: "X"), UInt8(ascii: "Z")): self = .lzma
    case (UInt8(ascii: "L"), UInt8(ascii: "4")): self = .lz4
    case (UInt8(ascii: "Z"), UInt8(ascii: "S")): self = .zstd
    case (UInt8(ascii: "C"), UInt8(ascii: "S")): self = .oldDeflate
    default: return nil
    }
  }

  var name: String {
    switch self {
    case .zlib: "zlib"
    case .lzma: "LZMA"
    case .lz4: "LZ4"
    case .zstd: "ZSTD"
    case .oldDeflate: "CS"
    }
  }

  /// The most bytes that one compressed byte can stand for.
  ///
  /// Deflate copies at most 258 bytes with 2 bits; LZ4 adds at most 255 bytes of length per byte; a
  /// ZSTD block of 128 KiB takes at least 4 bytes. For LZMA the figure is twice what it reaches on
  /// zeros.
  var largestRatio: Int {
    switch self {
    case .zlib, .oldDeflate: 1032
    case .lz4: 255
    case .zstd: 32_768
    case .lzma: 16_384
    }
  }
}
