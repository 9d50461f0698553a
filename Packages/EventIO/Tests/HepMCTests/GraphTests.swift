import HepMC
import Testing
import TextStreams

@Suite struct GraphTests {
  /// 1 and 2 make 3 and 4; 3 decays to 5 and 6; 6 decays to 7.
  static let text = """
    HepMC::Version 3.02.05
    HepMC::Asciiv3-START_EVENT_LISTING
    W nominal\\|up
    E 5 3 7
    U MEV CM
    W 1 0.5
    A 0 GenPdfInfo 21 -2 0.1 0.2 91.2 1.5 2.5 10800 10800
    A 0 GenHeavyIon v0 3 4 5 2 -1 -1 1 10 11 14 13 -1 15 12 16 6 8 7 9 0 0
    P 1 0 2212 0 0 7e6 7e6 938.27 4
    P 2 0 2212 0 0 -7e6 7e6 938.27 4
    V -1 3 [1,2] @ 1 2 3 4
    P 3 -1 23 1000 0 0 91000 91000 2
    P 4 -1 21 -1000 0 0 1000 0 1
    P 5 3 13 500 0 0 500 105 1
    P 6 3 -13 500 0 0 500 105 2
    P 7 6 11 1 0 0 1 0.5 1
    HepMC::Asciiv3-END_EVENT_LISTING
    """

  @Test func navigation() throws {
    let event = try #require(try events(Self.text).first)
    #expect(event.finals == [3, 4, 6] && event.beams == [0, 1])
    #expect(event.parents(of: 2) == [0, 1] && event.children(of: 2) == [4, 5])
    #expect(event.ancestors(of: 6) == [0, 1, 2, 5] && event.descendants(of: 0) == [2, 3, 4, 5, 6])
    #expect(event.descendants(of: 3).isEmpty && event.ancestors(of: 0).isEmpty)
    #expect(event.particles.endVertex(of: 3) == nil)
    #expect(event.position(ofVertex: 2) == HepMCPosition(x: 1, y: 2, z: 3, t: 4))
  }

  @Test func positions() throws {
    for seed in 0..<20 as Range<UInt64> {
      let event = randomEvent(Int(seed), seed: seed)
      #expect(
        event.vertexPositions == (0..<event.vertices.count).map { event.position(ofVertex: $0) })
    }
    var loop = try #require(try events(Self.text).first)
    #expect(!loop.hasLoop)
    for _ in 0..<2 { loop.append(loop.particles[0]) }
    loop.append(vertices: [([7], [8], nil, 0), ([8], [7], nil, 0)])
    #expect(loop.hasLoop && loop.vertexPositions.suffix(2) == [.zero, .zero])
  }

  @Test func details() throws {
    let event = try #require(try events(Self.text).first)
    let pdf = try #require(event.pdfInfo)
    #expect(pdf.first.pdgID == 21 && pdf.second.x == 0.2 && pdf.scale == 91.2)
    let ions = try #require(event.heavyIon)
    #expect(ions.collisions == 2 && ions.impactParameter == 14 && ions.centrality == 12)
    #expect(ions.inelasticCrossSection == 15)
    let metric = event.converted(to: .GeV, .mm)
    #expect(metric.particles.energy[0] == 7000 && metric.vertices.position[0]?.x == 10)
  }

  @Test func loops() throws {
    let text = """
      HepMC::Asciiv3-START_EVENT_LISTING
      E 0 2 2
      U GEV MM
      V -1 0 [2]
      P 1 -1 21 0 0 1 1 0 2
      V -2 0 [1]
      P 2 -2 21 0 0 1 1 0 2
      """
    let event = try #require(try events(text).first)
    #expect(event.ancestors(of: 0) == [0, 1] && event.descendants(of: 1) == [0, 1])
    #expect(event.position(ofVertex: 0) == .zero)
  }

  @Test(arguments: [
    ("P 3 -1 23", "P 9 -1 23", "Particle 9 comes", 12), ("V -1 3", "V -9 3", "-1 to -3", 11),
    ("P 5 3 13", "P 5 99 13", "comes from 99", 14), ("[1,2]", "[1,99]", "names a particle", 11),
    ("E 5 3 7", "E 5 9999999 7", "cannot be connected", 16),
    ("E 5 3 7", "E 5 3 8", "7 particles instead of 8", 16),
    ("U MEV CM", "U MEV IN", "GEV or MEV", 5),
    ("P 7 6 11 1 0", "P 7 6 11 one 0", "ten numbers", 16), ("W 1 0.5", "W 1 half", "weight", 6),
    ("V -1 3 [1,2] @ 1", "V -1 3 [1,2] 1", "'@' is due", 11),
    ("A 0 GenPdf", "A 77 GenPdf", "owner", 7),
  ])
  func faults(_ part: String, _ replacement: String, _ message: String, line: Int) throws {
    let text = Self.text.replacing(part, with: replacement)
    let error = #expect(throws: HepMCError.self) { _ = try events(text) }
    #expect(error?.message.contains(message) == true, "\(error?.description ?? "")")
    #expect(error?.line == line)
  }

  @Test func goesOnBehindAFault() throws {
    let body = Self.text.split(separator: "\n").dropFirst(3).dropLast()
    let broken = body.map { $0.hasPrefix("P 6") ? "P 6 3 x" : String($0) }
    let text = (["HepMC::Asciiv3-START_EVENT_LISTING"] + broken + body.map(String.init))
      .joined(separator: "\n")
    let reader = try HepMCReader(stream: MemoryStream(Array(text.utf8)))
    #expect(throws: HepMCError.self) { _ = try reader.next() }
    #expect(try reader.next()?.particles.count == 7)
    #expect(try reader.next() == nil)
  }

  @Test(arguments: [
    "", "hello", "root\u{0}\u{1}", "HepMC::GenEvent-START\nE 1", "<LesHouchesEvents>",
  ])
  func otherFiles(_ text: String) {
    let error = #expect(throws: HepMCError.self) { _ = try events(text) }
    #expect(error?.file == "memory")
  }
}
