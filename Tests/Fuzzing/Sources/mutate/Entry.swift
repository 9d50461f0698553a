import Decoders
import Foundation
import TextStreams

/// A file of the corpus, as it is or decompressed.
struct Entry: CustomStringConvertible {
  let path: String
  let isPlain: Bool

  /// A word for the command line: the path, with `:plain` behind it when it is decompressed first.
  var description: String { isPlain ? path + ":plain" : path }

  init(path: String, isPlain: Bool = false) {
    self.path = path
    self.isPlain = isPlain
  }

  init(_ word: String) {
    isPlain = word.hasSuffix(":plain")
    path = isPlain ? String(word.dropLast(6)) : word
  }

  /// What reads the file, by the end of its name; nil for other files.
  var decoder: Decoder? {
    let name = path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
    return switch name.split(separator: ".").last {
    case "root": .root
    case "hepmc", "hepmc2", "hepmc3", "hepevt", "dat": .hepmc
    case "lhe": .lhe
    case "uhi": .uhi
    default: nil
    }
  }

  /// The most bytes of a decompressed file, which need not be whole.
  private static let longest = 100_000

  func bytes() throws -> [UInt8] {
    guard isPlain else { return Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
    let stream = try DecompressedStream(try FileStream(path))
    var bytes = [UInt8](repeating: 0, count: Self.longest)
    var count = 0
    while count < bytes.count {
      let more = try bytes[count...].withUnsafeMutableBytes { try stream.read(into: $0) }
      if more == 0 { break }
      count += more
    }
    return Array(bytes[..<count])
  }

  /// The files in folders and below that can be read, up to a size, in the order of their names.
  static func corpus(_ folders: [String], largest: Int) -> [Entry] {
    var found: [Entry] = []
    for folder in folders {
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      for name in names.sorted() {
        let entry = Entry(path: "\(folder)/\(name)")
        guard entry.decoder != nil else { continue }
        let attributes = try? FileManager.default.attributesOfItem(atPath: entry.path)
        if let size = attributes?[.size] as? Int, 1...largest ~= size { found.append(entry) }
        if name.hasSuffix(".gz") { found.append(Entry(path: entry.path, isPlain: true)) }
      }
    }
    return found
  }
}
