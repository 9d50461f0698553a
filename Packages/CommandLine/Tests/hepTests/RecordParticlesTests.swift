import Foundation
import Testing

@testable import hep

/// The same event as HepMC, HEPEVT, LHE and plain lines gives the same particles.
@Suite struct RecordParticlesTests {
  static let plain = "1 2 3 4\n-1 0 5 6\n0 0 1 1\n"

  static let hepMC = """
    HepMC::Version 3.02.05
    HepMC::Asciiv3-START_EVENT_LISTING
    E 1 1 4
    U MEV MM
    P 1 0 11 0 0 10000 10000 0.5 4
    P 2 1 22 1000 2000 3000 4000 0 1
    P 3 1 111 -1000 0 5000 6000 0 1
    P 4 1 14 0 0 1000 1000 0 1
    HepMC::Asciiv3-END_EVENT_LISTING
    """

  static let hepEVT = """
    E 1 4
    4 11 0 0 2 4 0 0 10 10 0.0005
    0 0 0 0
    1 22 1 1 0 0 1 2 3 4 0
    0 0 0 0
    1 111 1 1 0 0 -1 0 5 6 0
    0 0 0 0
    1 14 1 1 0 0 0 0 1 1 0
    0 0 0 0
    """

  static let lhe = """
    <LesHouchesEvents version="1.0">
    <init>
    11 -11 125 125 0 0 0 0 3 1
    1.5 0.5 1 7
    </init>
    <event>
    4 7 0.25 91 0.007 0.1
    11 -1 0 0 0 0 0 0 10 10 0 0 9
    22 1 0 0 0 0 1 2 3 4 0 0 9
    111 1 0 0 0 0 -1 0 5 6 0 0 9
    14 1 0 0 0 0 0 0 1 1 0 0 9
    </event>
    </LesHouchesEvents>
    """

  private func particles(
    _ text: String, as ending: String, leavesOutNeutrinos: Bool = false
  ) throws -> [[[Double]]] {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID())\(ending)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var events: [[[Double]]] = []
    let source = try particleSource(
      path, tree: nil, columns: [], leavesOutNeutrinos: leavesOutNeutrinos)
    try source.forEachEvent { event in
      events.append(event.map { [$0.px, $0.py, $0.pz, $0.energy] })
    }
    return events
  }

  @Test(arguments: [(hepMC, ".hepmc"), (hepMC, ".dat"), (hepEVT, ".hepevt"), (lhe, ".lhe")])
  func sameParticles(_ text: String, _ ending: String) throws {
    let expected = try particles(Self.plain, as: ".dat")
    #expect(try particles(text, as: ending) == expected)
    let visible = expected.map { Array($0.dropLast()) }
    #expect(try particles(text, as: ending, leavesOutNeutrinos: true) == visible)
  }

  @Test func otherFiles() {
    #expect(throws: InputError.self) { try particles("1 2 3 4", as: ".csv") }
  }

  @Test func damagedEventsAreNoted() throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID()).hepmc"
    let text = Self.hepMC.replacing("P 3 1 111", with: "P 3 1 oops")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var notes: [String] = []
    let file = try #require(try InputFile.records(path))
    #expect(file.check { notes.append($0) } == 0)
    #expect(notes.count == 1 && notes[0].contains("line 7"))
  }
}
