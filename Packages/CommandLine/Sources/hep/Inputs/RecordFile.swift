import Columnar
import HepMC
import LHE
import TextStreams

/// The events in a HepMC or Les Houches file.
enum RecordFile {
  case hepMC(HepMCReader)
  case lhe(LHEReader)

  /// The name under which the events of a file without names are shown.
  static let path = "events"

  /// Recognises a file by the first bytes of its text; nil when they are of neither kind.
  init?(_ open: () throws -> any ByteStream) throws {
    var beginning = [UInt8](repeating: 0, count: 16 << 10)
    let stream = try DecompressedStream(try open())
    let count = try beginning.withUnsafeMutableBytes { try stream.read(into: $0) }
    let text = String(decoding: beginning[..<count], as: UTF8.self)
    if text.drop(while: \.isWhitespace).hasPrefix("HepMC::") || Self.isHEPEVT(text) {
      self = .hepMC(try HepMCReader(stream: open()))
    } else if text.contains("<LesHouchesEvents") {
      self = .lhe(try LHEReader(stream: open()))
    } else {
      return nil
    }
  }

  /// Whether a text begins with the line of a HEPEVT event: `E` and two whole numbers.
  private static func isHEPEVT(_ text: String) -> Bool {
    guard let line = text.split(whereSeparator: \.isNewline).first else { return false }
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.count == 3 && words[0] == "E" && Int(words[1]) != nil && Int(words[2]) != nil
  }

  /// The kind of the records.
  var className: String {
    switch self {
    case .hepMC(let reader): reader.format.name
    case .lhe: "LesHouchesEvents"
    }
  }

  /// What made the events, as far as the file says.
  var title: String {
    switch self {
    case .hepMC(let reader):
      reader.run.tools.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    case .lhe(let reader): reader.run.generators.map(\.name).joined(separator: ", ")
    }
  }

  /// Reads to the end, and counts.
  func count() throws -> Int {
    var count = 0
    switch self {
    case .hepMC(let reader):
      var event = HepMCEvent()
      while try reader.read(into: &event) { count += 1 }
    case .lhe(let reader):
      var event = LHEEvent()
      while try reader.read(into: &event) { count += 1 }
    }
    return count
  }

  /// The columns of some of the events.
  ///
  /// - Parameter entries: the events; nil means all.
  func columns(_ entries: EntryRange?) throws -> [(name: String, column: AnyColumn)] {
    let first = entries?.first ?? 0
    let count = entries?.end.map { $0 - first } ?? Int.max
    switch self {
    case .hepMC(let reader):
      var event = HepMCEvent()
      for _ in 0..<first { guard try reader.read(into: &event) else { break } }
      return count > 0 ? try reader.columns(events: count)?.columns ?? [] : []
    case .lhe(let reader):
      var event = LHEEvent()
      for _ in 0..<first { guard try reader.read(into: &event) else { break } }
      return count > 0 ? try reader.columns(events: count)?.columns ?? [] : []
    }
  }

  /// What holds for all events, line by line.
  var runLines: [String] {
    switch self {
    case .hepMC(let reader):
      return reader.run.weightNames.enumerated().map { "weight \($0): \($1)" }
        + reader.run.attributes.map { "\($0.name): \($0.value)" }
    case .lhe(let reader):
      let run = reader.run
      let beams = [run.beams.first, run.beams.second].map { "\($0.pdgID) at \($0.energy) GeV" }
      return ["beams: " + beams.joined(separator: ", ")]
        + run.processes.map { "process \($0.id): \($0.crossSection) ± \($0.error) pb" }
        + run.weights.map { "weight \($0.id): \($0.text)" }
    }
  }
}
