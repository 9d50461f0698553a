import Decoders
import Foundation
import TextStreams

/// A file of the corpus, as it is, decompressed, or a part of it.
struct Entry: CustomStringConvertible {
  /// What of the file is damaged.
  enum Form: Equatable {
    /// All of its bytes.
    case whole
    /// A packed text, unpacked.
    case plain
    /// A part of a ROOT file without the checksums and the compression around it, by number.
    case part(Int)
  }

  let path: String
  let form: Form

  /// A word for the command line: the path, with `:plain` or `:part3` behind it when it is not whole.
  var description: String {
    switch form {
    case .whole: path
    case .plain: path + ":plain"
    case .part(let number): path + ":part\(number)"
    }
  }

  init(path: String, form: Form = .whole) {
    self.path = path
    self.form = form
  }

  init(_ word: String) {
    let ends = word.split(separator: ":")
    if ends.count == 2, ends[1] == "plain" {
      self.init(path: String(ends[0]), form: .plain)
    } else if ends.count == 2, ends[1].hasPrefix("part"), let number = Int(ends[1].dropFirst(4)) {
      self.init(path: String(ends[0]), form: .part(number))
    } else {
      self.init(path: word)
    }
  }

  /// What reads the bytes; nil for other files and for parts that are not there.
  func decoder() throws -> Decoder? {
    if case .part(let number) = form { return try part(number)?.decoder }
    return fileDecoder
  }

  private func part(_ number: Int) throws -> (decoder: Decoder, bytes: [UInt8])? {
    let all = parts(ofROOTFile: try Self.contents(path))
    return all.indices.contains(number) ? all[number] : nil
  }

  private static func contents(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// What reads the whole file, by the end of its name; nil for other files.
  private var fileDecoder: Decoder? {
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
    switch form {
    case .whole: return try Self.contents(path)
    case .part(let number): return try part(number)?.bytes ?? []
    case .plain: return try unpacked()
    }
  }

  private func unpacked() throws -> [UInt8] {
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

  /// The files in folders and below that can be read, up to a size, in the order of their names, each with
  /// what else of it is damaged.
  static func corpus(_ folders: [String], largest: Int) -> [Entry] {
    var found: [Entry] = []
    for folder in folders {
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      for name in names.sorted() {
        let entry = Entry(path: "\(folder)/\(name)")
        guard let decoder = entry.fileDecoder else { continue }
        let attributes = try? FileManager.default.attributesOfItem(atPath: entry.path)
        if let size = attributes?[.size] as? Int, 1...largest ~= size {
          found.append(entry)
          if decoder == .root { found += partEntries(entry.path) }
        }
        if name.hasSuffix(".gz") { found.append(Entry(path: entry.path, form: .plain)) }
      }
    }
    return found
  }

  private static func partEntries(_ path: String) -> [Entry] {
    guard let bytes = try? contents(path) else { return [] }
    return parts(ofROOTFile: bytes).indices.map { Entry(path: path, form: .part($0)) }
  }
}
