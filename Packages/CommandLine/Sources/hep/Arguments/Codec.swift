import ArgumentParser
import ROOTFiles

/// A method of compression, as it is written on a command line: `zstd:5`, `lz4` or `none`.
struct Codec: ExpressibleByArgument, CustomStringConvertible {
  let compression: Compression
  let description: String

  init?(argument: String) {
    guard let compression = Compression(argument) else { return nil }
    self.compression = compression
    description = argument
  }

  /// What ROOT's own tools use.
  static let usual = Codec(compression: .zstd(5), description: "zstd:5")

  private init(compression: Compression, description: String) {
    self.compression = compression
    self.description = description
  }
}
