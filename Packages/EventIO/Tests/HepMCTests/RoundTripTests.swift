import HepMC
import Testing
import TextStreams

/// What is written is read again, bit by bit.
@Suite struct RoundTripTests {
  static let events = (0..<40).map { randomEvent($0, seed: 20_261_125) }

  @Test func asciiv3() throws {
    var run = HepMCRun()
    run.weightNames = ["nominal", "up | down", "with \\"]
    run.tools = [HepMCRun.Tool(name: "Gen", version: "1.0", description: "makes\nevents")]
    run["note"] = "a \\ b"
    let (found, events) = try HepMCTests.events(written(Self.events, run: run))
    #expect(found == run)
    #expect(events.count == Self.events.count)
    for (event, original) in zip(events, Self.events) { #expect(sameGraph(event, original)) }
  }

  @Test func genEvent() throws {
    var run = HepMCRun()
    run.weightNames = ["a", "b", "c"]
    let (found, events) = try HepMCTests.events(written(Self.events, .genEvent, run: run))
    #expect(found.weightNames == run.weightNames)
    for (event, original) in zip(events, Self.events) {
      #expect(event.weights == original.weights && event.momentumUnit == original.momentumUnit)
      #expect(event.crossSection?.values == [12.5] && event.scale == 91.1876)
      #expect(Signature(event) == Signature(original))
    }
  }

  @Test(arguments: Compression.allCases)
  func compressed(_ method: Compression) throws {
    let once = try written(Self.events, method: method)
    let twice = try HepMCTests.events(once + once as [UInt8]).events
    #expect(twice.count == 2 * Self.events.count)
    #expect(twice.last == twice[Self.events.count - 1])
  }

  @Test(arguments: Compression.allCases)
  func cutCompression(_ method: Compression) throws {
    let bytes = try written(Self.events, method: method)
    let error = #expect(throws: HepMCError.self) {
      _ = try HepMCTests.events(Array(bytes.dropLast(20)))
    }
    #expect(error?.isAboutBytes == true)
  }

  @Test func columns() throws {
    let reader = try HepMCReader(stream: MemoryStream(written(Self.events)))
    var rows = 0
    while let batch = try reader.columns(events: 7) {
      for row in 0..<batch.count {
        let event = Self.events[rows + row].converted(to: .GeV, .mm)
        #expect(batch.eventNumber[row] == rows + row)
        #expect(Array(batch.px[row]) == event.particles.px)
        #expect(Array(batch.pdgID[row]) == event.particles.pdgID)
        #expect(batch.vertexX[row].count == event.vertices.count)
      }
      rows += batch.count
    }
    #expect(rows == Self.events.count)
  }

  /// Vertices without lines get the numbers that are left, so that theirs may differ.
  private func sameGraph(_ event: HepMCEvent, _ original: HepMCEvent) -> Bool {
    event.number == original.number && event.weights == original.weights
      && event.particles.px == original.particles.px
      && event.particles.mass == original.particles.mass
      && event.attributes == original.attributes && Signature(event) == Signature(original)
  }
}

/// The graph without the numbers of particles and vertices.
struct Signature: Equatable {
  let vertices: Set<[String]>

  init(_ event: HepMCEvent) {
    func name(_ place: Int) -> String { "\(event.particles[place])" }
    vertices = Set(
      (0..<event.vertices.count).map { vertex in
        ["\(event.vertices.status[vertex]) \(String(describing: event.vertices.position[vertex]))"]
          + event.vertices.incoming(to: vertex).map(name).sorted() + ["->"]
          + event.vertices.outgoing(from: vertex).map(name).sorted()
      })
  }
}
