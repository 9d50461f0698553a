import HepMC
import Testing
import TextStreams

@Suite struct HEPEVTTests {
  static let long = """
    E 7 5
    4 2212 0 0 3 4 0 0 3.5e0 4.0D+00 0.125
    0 0 0 0
    4 -2212 0 0 3 4 0 0 -3.5 4 0.125
    0 0 0 0
    2 23 1 2 5 5 0 0 0 6 6
    1 2 3 4
    1 21 1 2 0 0 0 1 0 1 0
    1 2 3 4
    1 13 3 3 0 0 0 2 0 2 0
    0 0 0 0
    """

  static let short = """
    E 7 5
    4 2212 3 4 0 0 3.5 0.125
    4 -2212 3 4 0 0 -3.5 0.125
    2 23 5 5 0 0 0 6
    1 21 0 0 0 1 0 0
    1 13 0 0 0 2 0 0
    """

  @Test(arguments: [long, short])
  func graph(_ text: String) throws {
    let events = try events(text)
    let event = try #require(events.first)
    #expect(events.count == 1 && event.number == 7 && event.weights.isEmpty)
    #expect(event.particles.pdgID == [2212, -2212, 23, 21, 13])
    #expect(event.parents(of: 3) == [0, 1] && event.children(of: 2) == [4])
    #expect(event.vertices.count == 2 && event.beams == [0, 1] && event.finals == [3, 4])
    #expect(event.particles.mass == [0.125, 0.125, 6, 0, 0])
    #expect(event.particles.energy[4] == 2 && event.particles.energy[2] == 6)
    if text == Self.long {
      #expect(event.vertices.position[0]?.z == 3 && event.vertices.position[1] == nil)
    }
  }

  /// Where no particle names its daughters, their mothers count.
  @Test func mothersAlone() throws {
    let text = Self.long.replacing("1 2 5 5", with: "1 2 0 0").replacing("0 0 3 4", with: "0 0 0 0")
    let event = try #require(try events(text).first)
    #expect(event.parents(of: 2) == [0, 1] && event.parents(of: 3) == [0, 1])
    #expect(event.children(of: 2) == [4] && event.vertices.count == 2)
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func roundTrip(_ seed: UInt64) throws {
    let original = randomEvent(Int(seed), seed: seed)
    let event = original.converted(to: .GeV, .mm)
    let (_, read) = try events(written([original], .hepevt))
    let found = try #require(read.first)
    #expect(found.particles.count == event.particles.count)
    #expect(links(found) == links(event))
  }

  /// Particles with those they came from, whatever order they are in.
  private func links(_ event: HepMCEvent) -> [[String]] {
    event.particles.pdgID.indices.map { place in
      let name = { (place: Int) in "\(event.particles[place])" }
      return [name(place)] + event.parents(of: place).map(name).sorted()
    }.sorted { $0.joined() < $1.joined() }
  }

  @Test(arguments: [
    ("E 7 5", "E 7 6"), ("E 7 5", "E 7 4"), ("E 7 5", "E 7"), ("E 7 5", "E 7 5 5"),
    ("0 0 3 4", "0 0 3 9"), ("0 0 3 4", "-1 0 3 4"), ("1 2 3 4\n", "1 2 3\n"), ("6 6", "6"),
    ("E 7 5", "E 7 999999999999"),
  ])
  func mistakes(_ old: String, _ new: String) {
    let error = #expect(throws: HepMCError.self) {
      _ = try events(Self.long.replacing(old, with: new))
    }
    #expect(error?.line != nil)
  }
}
