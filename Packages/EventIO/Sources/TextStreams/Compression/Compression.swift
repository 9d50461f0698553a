/// A method by which whole text files are compressed.
public enum Compression: Sendable, CaseIterable {
  /// gzip: `.gz`.
  case gzip
  /// Zstandard: `.zst`.
  case zstd
  /// LZMA in its own container: `.xz`.
  case xz
  /// bzip2: `.bz2`.
  case bzip2

  /// The bytes that such a file begins with.
  var magic: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B]
    case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
    case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]
    case .bzip2: [0x42, 0x5A, 0x68]
    }
  }

  /// The usual end of such a file's name.
  public var fileExtension: String {
    switch self {
    case .gzip: "gz"
    case .zstd: "zst"
    case .xz: "xz"
    case .bzip2: "bz2"
    }
  }

  /// The method of a file by the end of its name; nil when it is a plain file.
  public init?(path: String) {
    guard let method = Self.allCases.first(where: { path.hasSuffix(".\($0.fileExtension)") }) else {
      return nil
    }
    self = method
  }

  /// The method of a file by its first bytes; nil when it is a plain file.
  init?(beginning: some Collection<UInt8>) {
    guard let method = Self.allCases.first(where: { beginning.starts(with: $0.magic) }) else {
      return nil
    }
    self = method
  }
}
