import HEPCore
import LHE
import Testing
import TextStreams

@Suite struct ReaderTests {
  static let text = """
    <LesHouchesEvents version="3.0">
    <!-- made by
    hand -->
    <header>
    <slha> BLOCK MASS # 5 < 6 & so on
     </slha>
    <initrwgt>
    <weightgroup name='scales' combine="envelope">
    <weight id='1001'> muR=0.5 &amp; co </weight>
    <weight id="1002"> muR=2 </weight>
    </weightgroup>
    <weight id='pdf'> 7 </weight>
    </initrwgt>
    </header>
    <init>
    2212 2212 6.5D+03 6500. 0 0 263000 263000 -4 2
    1.5 0.1 2.0 11
    2.5 0.2 3.0 12 # the second
    <generator name='MadGraph5' version='2.9'>by hand</generator>
    </init>
    <event npLO=" 1 " id='a'>
    3.0 11 0.5 91.2 0.0078 0.118
    2 -1 0 0 501 0 0 0 10 10 0 0 9
    -2 -1 0 0 0 501 0 0 -10.5 10.5 0 0 9
    23 1 1 2 0 0 0 0 -0.5 20.5 20.49 0 9
    # scales 1 2 3
    <rwgt>
    <wgt id='1001'> 0.25 </wgt>
    <wgt id='1002'> +7.5e-1 </wgt>
    </rwgt>
    <scales muf="91.2" mur='45.6'/>
    </event>
    <event>
     0 12 -0.5 -1 -1 -1
    <weights> 1.0 2.0
     3.0 </weights>
    </event></LesHouchesEvents>
    """

  @Test func run() throws {
    let run = try content(Self.text).run
    #expect(run.version == "3.0" && run.comments == [" made by\nhand "])
    #expect(run.beams.first.energy == 6500 && run.beams.second.pdfSet == 263_000)
    #expect(run.weightingStrategy == -4 && run.processes.map(\.id) == [11, 12])
    #expect(run.weights.map(\.id) == ["1001", "1002", "pdf"])
    #expect(run.weights.map(\.group) == ["scales", "scales", nil])
    #expect(run.weights[0].combine == "envelope")
    #expect(run.headerBlock("slha")?.contains("5 < 6 & so on") == true)
    #expect(run.generators.first?.name == "MadGraph5")
  }

  @Test func processesMayBeAnnouncedAndNotDescribed() throws {
    let run = try content(
      """
      <LesHouchesEvents version="1.0">
      <init>
      1 2 1.5 2.5 3 4 5 6 7 8
      </init>
      </LesHouchesEvents>
      """
    ).run
    #expect(run.processes.isEmpty && run.beams.second.pdfSet == 6 && run.weightingStrategy == 7)
  }

  @Test func events() throws {
    let events = try content(Self.text).events
    #expect(events.count == 2)
    let event = events[0]
    #expect(event.processID == 11 && event.weight == 0.5 && event.alphaQCD == 0.118)
    #expect(event.attributes == ["npLO": " 1 ", "id": "a"])
    #expect(event.particles.pdgID == [2, -2, 23] && event.particles.mothers(of: 2) == [0, 1])
    #expect(event["1001"] == 0.25 && event["1002"] == 0.75 && event["pdf"] == nil)
    #expect(event.comments == ["# scales 1 2 3"])
    #expect(event.scales == ["muf": 91.2, "mur": 45.6])
    #expect(events[1].particles.count == 0 && events[1].weights == [1, 2, 3])
    #expect(events[1].weightIDs == ["1001", "1002", "pdf"])
  }

  @Test(arguments: Compression.allCases.map { Optional($0) } + [nil])
  func writing(_ method: Compression?) throws {
    let (run, events) = try content(Self.text)
    let (again, copies) = try content(written(run, events, method: method))
    #expect(copies.map(\.particles) == events.map(\.particles))
    #expect(copies.map(\.weights) == events.map(\.weights))
    #expect(copies.map(\.weightIDs) == events.map(\.weightIDs))
    #expect(copies.map(\.scales) == events.map(\.scales))
    #expect(copies.map(\.attributes) == events.map(\.attributes))
    #expect(again.processes == run.processes && again.beams == run.beams)
    #expect(again.headerBlock("slha") == run.headerBlock("slha"))
    #expect(again.weights.map(\.group) == run.weights.map(\.group))
    #expect(again.generators.first?.name == "MadGraph5" && again.comments == run.comments)
  }

  @Test func columns() throws {
    let reader = try LHEReader(stream: MemoryStream(Array(Self.text.utf8)))
    let batch = try #require(try reader.columns(events: 10))
    #expect(batch.count == 2 && batch.energy.counts == [3, 0])
    #expect(batch.weightIDs == ["1001", "1002", "pdf"])
    #expect(Array(batch.weights[2]) == [nil, 3])
  }

  /// Events whose further weights come and go, in any order, some twice, with and without tags.
  @Test(arguments: 0..<20)
  func weightsThatChange(seed: UInt64) throws {
    var random = RandomStream(seed: seed)
    let start = Self.text[..<Self.text.firstRange(of: "<event")!.lowerBound]
    var ids = ["1001", "1002", "pdf"]
    let texts = (0..<30).map { number in
      if Int.random(in: 0..<4, using: &random) == 0 { ids.shuffle(using: &random) }
      if Int.random(in: 0..<8, using: &random) == 0 { ids.append("new \(number % 5)") }
      let kept = ids.filter { _ in Int.random(in: 0..<20, using: &random) > 0 }
      let tags = kept.map { "<wgt id='\($0)'> \(Int.random(in: 0..<100, using: &random)) </wgt>" }
      let bare = Int.random(in: 0..<6, using: &random) == 0 ? "<weights> 1 2 </weights>" : ""
      let particle = "\(number) 1 0 0 0 0 1 2 3 4 5 0 9\n"
      let count = Int.random(in: 0..<3, using: &random)
      return "<event>\n\(count) 11 0.5 91.2 0.0078 0.118\n"
        + String(repeating: particle, count: count)
        + "<rwgt>\n\(tags.joined(separator: "\n"))\n</rwgt>\(bare)\n</event>\n"
    }
    let text = start + texts.joined() + "</LesHouchesEvents>"
    let events = try content(String(text)).events
    let reader = try LHEReader(stream: MemoryStream(Array(text.utf8)))
    let batch = try #require(try reader.columns(events: 100))
    #expect(events.count == 30 && batch.count == 30)
    #expect(Set(batch.weightIDs) == Set(events.flatMap(\.weightIDs)))
    for (id, column) in zip(batch.weightIDs, batch.weights) {
      #expect(Array(column) == events.map { $0[id] })
    }
    #expect(batch.pdgID.counts == events.map(\.particles.count))
    #expect(batch.pdgID.content == events.flatMap(\.particles.pdgID))
    for (event, text) in zip(events, texts) {
      #expect(event.weights.count == event.weightIDs.count)
      #expect(event.weightIDs.allSatisfy { text.contains("'\($0)'") || text.contains("<weights>") })
    }
  }

  @Test(arguments: [
    ("91.2 0.0078 0.118", "91.2", "six numbers", 21), ("20.49 0 9", "20.49", "Particle 3", 25),
    ("3.0 11", "x 11", "six numbers", 21), ("id='1001'> 0.25", "id='1001'> many", "'1001'", 26),
    ("2.0\n 3.0 </w", "2 3 4 </w", "more weights", 35), ("</rwgt>", "", "do not end", 26),
    ("</init>", "", "before '</init>'", 15), ("-4 2", "-4 3", "there must be 3", 15),
    ("<wgt id='1001'>", "<wgt>", "no identifier", 26),
    ("10 10 0 0 9", "10 10 0 0", "Particle 1", 23),
  ])
  func faults(_ part: String, _ replacement: String, _ message: String, line: Int) throws {
    #expect(Self.text.contains(part))
    let error = #expect(throws: LHEError.self) {
      _ = try content(Self.text.replacing(part, with: replacement))
    }
    #expect(error?.message.contains(message) == true, "\(error?.description ?? "")")
    #expect(error?.line == line)
  }

  @Test func truncated() throws {
    let text = Self.text[..<Self.text.firstRange(of: "-2 -1")!.lowerBound]
    let error = #expect(throws: LHEError.self) { _ = try content(String(text)) }
    #expect(error?.message.contains("middle of an event") == true)
  }

  @Test(arguments: ["", "HepMC::Version", "<html></html>", "<LesHouchesEvents version='3.0'>"])
  func otherFiles(_ text: String) {
    #expect(throws: LHEError.self) { _ = try content(text) }
  }
}
