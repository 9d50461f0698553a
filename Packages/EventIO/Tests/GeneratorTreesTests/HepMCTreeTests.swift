import Foundation
import GeneratorTrees
import HepMC
import ROOTFiles
import Testing

func fixture(_ name: String) throws -> ROOTFile {
  try ROOTFile(
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name).root").path)
}

/// The events of `Scripts/make_hepmc_tree.py`.
@Suite struct HepMCTreeTests {
  @Test func run() throws {
    let events = try HepMCTree(try fixture("hepmc-tree"))
    #expect(events.count == 2)
    #expect(events.run.weightNames == ["CV", "up"])
    #expect(
      events.run.tools == [HepMCRun.Tool(name: "Gen", version: "1.0", description: "a\ntool")])
    #expect(events.run["note"] == "made by hand")
  }

  @Test func events() throws {
    let events = try HepMCTree(try fixture("hepmc-tree"))
    for number in 0..<2 {
      let event = try #require(try events.next())
      #expect(event.number == number && event.weights == [1.5, 0.5 + Double(number)])
      #expect(event.momentumUnit == .MeV && event.lengthUnit == .cm)
      #expect(event.position?.z ?? 0 == 4 * Double(number))
      #expect(event.particles.pdgID == [2212, 2212, 23, 13, -13])
      #expect(event.particles.status == [4, 4, 2, 1, 1])
      #expect(event.particles.pz == [0, 0.125, 0.25, 0.375, 0.5])
      #expect(event.particles.energy == [0, 10, 20, 30, 40])
      let momentum = 9.0 + Double(number * number) + 0.375 * 0.375
      #expect(event.particles.mass == [0, 0.125, 0.25, (900 - momentum).squareRoot(), 0.5])
      #expect(event.vertices.status == [3, 4] && event.vertices.position[0] == nil)
      #expect(event.vertices.position[1]?.x == 2)
      #expect(event.parents(of: 2) == [0, 1] && event.children(of: 2) == [3, 4])
      #expect(event.beams == [0, 1] && event.finals == [3, 4])
      #expect(event.scale == 91.25 && event.attributes["flow1", of: .particle(3)] == "501")
      #expect(event.attributes["weights", of: .vertex(1)] == "0.5")
    }
    #expect(try events.next() == nil)
  }

  @Test func otherTrees() throws {
    #expect(throws: ROOTError.self) { try HepMCTree(try fixture("gst")) }
    #expect(throws: ROOTError.self) { try HepMCTree(try fixture("gst"), "gst").next() }
  }
}
