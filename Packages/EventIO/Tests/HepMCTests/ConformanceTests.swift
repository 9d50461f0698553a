import HepMC
import Testing

/// Records of several generators, with the counts and sums that HepMC3 finds in them.
@Suite(.enabled(if: TestData.folder != nil, "MARTLET_TESTDATA does not name the folder"))
struct ConformanceTests {
  @Test(arguments: [
    ("eposlhc_large.dat", 127, 2661, 1342), ("pythia6.dat", 0, 53, 24),
    ("pythia6_simple.dat", 0, 40, 19), ("sibyll21.dat", 0, 23, 7),
    ("last_event_issue.hepmc", 0, 1697, 997),
  ])
  func counts(_ name: String, number: Int, particles: Int, vertices: Int) throws {
    let reader = try HepMCReader(TestData.path(name))
    let event = try #require(try reader.next())
    #expect(event.number == number)
    #expect(event.particles.count == particles && event.vertices.count == vertices)
    #expect(try reader.next() == nil)
    let outgoing = (0..<vertices).map { event.vertices.outgoing(from: $0).count }.reduce(0, +)
    let roots = (0..<particles).filter { event.particles.productionVertex(of: $0) == nil }
    #expect(outgoing + roots.count == particles)
  }

  @Test func brokenRecord() throws {
    let reader = try HepMCReader(TestData.path("broken.dat"))
    let error = #expect(throws: HepMCError.self) { _ = try reader.next() }
    #expect(error?.line == 21)
    #expect(error?.message.contains("ten numbers") == true)
  }

  @Test func tools() throws {
    let reader = try HepMCReader(TestData.path("sibyll21.dat"))
    _ = try reader.next()
    #expect(reader.run.tools == [HepMCRun.Tool(name: "SIBYLL", version: "2.1")])
  }

  @Test func hepMC2Details() throws {
    let reader = try HepMCReader(TestData.path("last_event_issue.hepmc"))
    let event = try #require(try reader.next())
    #expect(reader.format == .genEvent)
    #expect(reader.run.weightNames == ["Weight", "Weight_MERGING=0.000"])
    #expect(event.weights == [507.24806999999998, 50.724806999999998])
    #expect(event.crossSection?.values == [507.24806999999998])
    #expect(event.scale == -1 && event.signalProcessID == 9999)
    let flows = event.attributes.integers("flow1", ofParticles: event.particles)
    #expect(flows[0] == 503 && flows[1] == 505)
  }
}
