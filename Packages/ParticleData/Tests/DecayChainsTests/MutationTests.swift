import DecayChains
import Testing

@Suite("Damaged decay files") struct MutationTests {
  private let original = Array(
    """
    Define dm 0.507e12
    ModelAlias MyVSS VSS_BMIX dm;
    Particle D*+ 2.01 9.6e-5
    Decay D*+
    0.677 D0 pi+ PHOTOS VSS;
    0.307 D+ pi0 SVV_HELAMP 1.0, 0.0;
    Enddecay
    CDecay D*-
    End
    """.utf8)

  /// Removes, repeats and changes bytes; whatever comes, reading ends, leniently without an error.
  @Test(arguments: 0..<300) func readingEnds(seed: Int) throws {
    var generator = Steps(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    var bytes = original
    for _ in 0...Int.random(in: 0..<8, using: &generator) {
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try DecayFile(text, lenient: true)
    do { _ = try DecayFile(text) } catch let error { #expect(!error.description.isEmpty) }
  }

  private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
