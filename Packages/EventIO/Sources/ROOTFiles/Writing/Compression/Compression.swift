/// How what is written is compressed: a method with its level.
///
///     ROOTWriter("out.root", compression: .zstd(5))
public struct Compression: Sendable, Hashable {
  /// The compression methods that ROOT files know.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// No compression.
    case none
    /// Deflate with a zlib header; read by every version of ROOT.
    case zlib
    /// The smallest files, slowly.
    case lzma
    /// The fastest to read.
    case lz4
    /// Small and fast; read by ROOT 6.20 and later.
    case zstd
  }

  /// The compression method.
  public let method: Method

  /// The level, from 1 (fast) to 9 (small); 0 without compression.
  public let level: Int

  private init(_ method: Method, _ level: Int) {
    self.method = method
    self.level = level
  }

  /// No compression.
  public static let none = Compression(.none, 0)

  /// zlib at a level from 1 to 9.
  ///
  /// - Precondition: `level` lies in `1...9`; this holds for the other methods too.
  public static func zlib(_ level: Int = 1) -> Compression { checked(.zlib, level) }

  /// LZMA at a level from 1 to 9.
  public static func lzma(_ level: Int = 7) -> Compression { checked(.lzma, level) }

  /// LZ4 at a level from 1 to 9; from 4 on with its thorough search.
  public static func lz4(_ level: Int = 4) -> Compression { checked(.lz4, level) }

  /// ZSTD at a level from 1 to 9.
  public static func zstd(_ level: Int = 5) -> Compression { checked(.zstd, level) }

  private static func checked(_ method: Method, _ level: Int) -> Compression {
    precondition((1...9).contains(level), "A compression level lies between 1 and 9")
    return Compression(method, level)
  }

  /// Reads a description such as `zstd:5`, `lz4` or `none`; nil when it is none.
  public init?(_ text: String) {
    let words = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(words.count), let method = Method(rawValue: words[0].lowercased())
    else { return nil }
    let defaults: [Method: Int] = [.none: 0, .zlib: 1, .lzma: 7, .lz4: 4, .zstd: 5]
    guard let level = words.count == 2 ? Int(words[1]) : defaults[method] else { return nil }
    guard method == .none ? level == 0 : (1...9).contains(level) else { return nil }
    self.init(method, level)
  }

  /// The number by which ROOT names method and level, such as 505.
  var code: Int {
    switch method {
    case .none: 0
    case .zlib: 100 + level
    case .lzma: 200 + level
    case .lz4: 400 + level
    case .zstd: 500 + level
    }
  }
}
