import Foundation
import ROOTFiles

/// The files that `Scripts/make_fixtures.py` makes.
enum Fixture {
  static let all = [
    "directories", "embedded", "flat-lz4", "flat-lzma", "flat-none", "flat-zlib", "flat-zstd",
    "friends", "histograms", "nooffsets", "objects", "odd", "root2", "unusual", "uproot",
    "vectors", "versions", "views",
  ]

  /// Those with RNTuples.
  static let ntuples = [
    "ntuple-attributes", "ntuple-late", "ntuple-none", "ntuple-parts", "ntuple-soa", "ntuple-zstd",
  ]

  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/\(name).root").path
  }

  static func open(_ name: String) throws -> ROOTFile { try ROOTFile(path(name)) }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }
}
