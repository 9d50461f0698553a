import Decoders
import Foundation

/// Sound inputs of each decoder, for libFuzzer to begin with: small files, and the parts of them.
struct Seeds {
  private var found: [(decoder: Decoder, bytes: [UInt8])] = []

  /// The largest input; libFuzzer is fast on small ones.
  private static let largest = 40_000

  init(from folders: [String]) throws {
    for entry in Entry.corpus(folders, largest: 1_000_000) {
      guard let decoder = entry.decoder else { continue }
      let bytes = try entry.bytes()
      if decoder == .root { found += parts(ofROOTFile: bytes) }
      found.append((decoder, decoder == .root ? bytes : Array(bytes.prefix(20_000))))
    }
  }

  func write(to folder: String) throws {
    for decoder in Decoder.allCases {
      let place = "\(folder)/\(decoder.rawValue)"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      for (number, seed) in found.enumerated()
      where seed.decoder == decoder && seed.bytes.count <= Self.largest {
        try Data(seed.bytes).write(to: URL(fileURLWithPath: "\(place)/seed\(number)"))
      }
    }
  }
}
