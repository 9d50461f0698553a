import FoundationEssentials
import Vectors

/// Lines of px, py, pz and energy, a particle each.
///
/// A line `#END`, or an empty line after particles, ends an event; other lines that begin with `#` are comments.
struct TextParticles: ParticleSource {
  let path: String

  func forEachEvent(_ body: ([LorentzVector<Double>]) throws -> Void) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError("'\(path)' can't be read")
    }
    var event: [LorentzVector<Double>] = []
    var hasEvent = false
    for (number, line) in data.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    )
    .enumerated() {
      let words = line.split { $0 == UInt8(ascii: " ") || $0 == 0x09 || $0 == 0x0D }
      let isEnd = words.first.map { $0.elementsEqual("#END".utf8) } ?? !event.isEmpty
      if isEnd {
        try body(event)
        event = []
        hasEvent = true
      } else if let first = words.first, first.first != UInt8(ascii: "#") {
        event.append(try particle(words, line: number + 1))
      }
    }
    if !event.isEmpty || !hasEvent { try body(event) }
  }

  private func particle(_ words: [Data.SubSequence], line: Int) throws -> LorentzVector<Double> {
    let numbers = words.compactMap { Double(String(decoding: $0, as: UTF8.self)) }
    guard words.count == 4, numbers.count == 4 else {
      throw InputError("\(path), line \(line): expected the four numbers px py pz E")
    }
    return LorentzVector(px: numbers[0], py: numbers[1], pz: numbers[2], energy: numbers[3])
  }
}
