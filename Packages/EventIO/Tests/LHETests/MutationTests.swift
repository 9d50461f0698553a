import HEPCore
import LHE
import Testing

/// Damaged files give events or an `LHEError`; they never trap or hang.
@Suite struct MutationTests {
  @Test func damagedFiles() {
    let original = Array(ReaderTests.text.utf8)
    var faults = 0
    for seed in 0..<4000 as Range<UInt64> {
      do throws(LHEError) {
        let (run, events) = try content(damaged(original, seed: seed))
        for event in events { _ = (event.comments, event.scales) }
        _ = (run.generators.count, run.headerBlock("slha"))
      } catch {
        faults += 1
      }
    }
    #expect(faults > 400, "damage is hardly ever noticed")
  }

  @Test func absurdCounts() {
    for count in ["2000000000", "-3", "99999999999999999999"] {
      let text = ReaderTests.text.replacing("3.0 11", with: "\(count) 11")
      #expect(throws: LHEError.self) { _ = try content(text) }
      #expect(throws: LHEError.self) {
        _ = try content(ReaderTests.text.replacing("-4 2", with: "-4 \(count)"))
      }
    }
  }

  /// What damage has once led into a trap or an endless loop.
  @Test func formerFaults() throws {
    func events(_ old: String, _ new: String) throws -> Int {
      try content(ReaderTests.text.replacing(old, with: new)).events.count
    }
    #expect(try events("<wgt id='1001'> 0.25 </wgt>", "<wg>") == 2)
    #expect(try events("</event>\n<event>", "</event>\n<!-- no end <event>") == 1)
    #expect(try events("<event>\n 0", "<eventgroup><event>\n 0") == 2)
    #expect(try events("<init>", "<initrwgt></initrwgt>\n<init>") == 2)
  }

  /// Tags without ends, and many of them, are read in time proportional to their number.
  @Test func manyTags() throws {
    let tags = String(repeating: "<weight id='1'><generator>", count: 20_000)
    let text = ReaderTests.text.replacing("<weight id='pdf'>", with: tags)
      .replacing("<generator name", with: tags + "<generator name")
    let run = try content(text).run
    #expect(run.weights.count > 20_000 && run.generators.count <= 1)
  }

  private func damaged(_ original: [UInt8], seed: UInt64) -> [UInt8] {
    var random = RandomStream(seed: 13, stream: seed)
    var bytes = original
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(place + Int.random(in: 1...80, using: &random), bytes.count)
    switch seed % 4 {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes[place] = .random(in: 0...255, using: &random)
    case 2: bytes.removeSubrange(place..<end)
    default:
      let part = Array(bytes[place..<end])
      bytes.insert(contentsOf: part, at: Int.random(in: 0..<bytes.count, using: &random))
    }
    return bytes
  }
}
