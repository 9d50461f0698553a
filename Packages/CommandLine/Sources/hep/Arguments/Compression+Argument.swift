import ArgumentParser
import ROOTFiles

extension Compression: @retroactive ExpressibleByArgument {
  /// Reads `zstd:5`, `lz4` or `none`.
  public init?(argument: String) {
    self.init(argument)
  }
}
