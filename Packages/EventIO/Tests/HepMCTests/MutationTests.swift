import HEPCore
import HepMC
import Testing

/// Damaged records give events or a `HepMCError`; they never trap or hang.
@Suite struct MutationTests {
  @Test(arguments: HepMCFormat.allCases)
  func damagedRecords(_ format: HepMCFormat) throws {
    let original = try written((0..<3).map { randomEvent($0, seed: 7) }, format)
    var faults = 0
    for seed in 0..<2000 as Range<UInt64> {
      do throws(HepMCError) {
        _ = try events(damaged(original, seed: seed))
      } catch {
        faults += 1
        #expect(error.line != nil || error.file != nil)
      }
    }
    #expect(faults > 400, "damage is hardly ever noticed")
  }

  @Test func absurdCounts() throws {
    for counts in ["2000000000 1", "1 2000000000", "-1 -1", "99999999999999999999 1"] {
      let text = "HepMC::Asciiv3-START_EVENT_LISTING\nE 0 \(counts)\nU GEV MM\nV -1 0 []\n"
      #expect(throws: HepMCError.self) { _ = try events(text) }
    }
    let hepMC2 = "HepMC::IO_GenEvent-START_EVENT_LISTING\nE 0 0 0 0 0 0 0 1 0 0 999999999 5\n"
    #expect(throws: HepMCError.self) { _ = try events(hepMC2) }
  }

  /// Cuts, replaced digits, other letters, lines that are lost or doubled.
  private func damaged(_ original: [UInt8], seed: UInt64) -> [UInt8] {
    var random = RandomStream(seed: 11, stream: seed)
    var bytes = original
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch seed % 5 {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes[place] = .random(in: 0...255, using: &random)
    case 2: bytes.insert(contentsOf: Array("99999999".utf8), at: place)
    case 3:
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      bytes.removeSubrange(place..<end)
    default:
      let end = min(place + Int.random(in: 1...200, using: &random), bytes.count)
      let part = Array(bytes[place..<end])
      bytes.insert(contentsOf: part, at: .random(in: 0..<bytes.count, using: &random))
    }
    return bytes
  }
}
