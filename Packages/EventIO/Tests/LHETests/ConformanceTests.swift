import Foundation
import LHE
import Testing

/// Files of several generators, with the counts and sums that pylhe finds in them.
@Suite(.enabled(if: TestData.folder != nil, "MARTLET_TESTDATA does not name the folder"))
struct ConformanceTests {
  struct Entry: Decodable {
    struct Object: Decodable {
      var n_procs, beamA, beamB, weightingStrategy, n_entries, n_particles, n_event_weights: Int?
      var energyA, sum_weight, sum_energy: Double?
    }
    var name: String
    var objects: [Object]
  }

  struct Inventory: Decodable { var files: [Entry] }

  @Test func inventory() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: TestData.path("skhep/inventory.json")))
    let entries = try JSONDecoder().decode(Inventory.self, from: data).files
      .filter { $0.name.contains(".lhe") }
    #expect(entries.count == 7)
    for entry in entries {
      let expected = try #require(entry.objects.first)
      let reader = try LHEReader(TestData.path("skhep/\(entry.name)"))
      #expect(reader.run.processes.count == expected.n_procs)
      #expect(Int(reader.run.beams.first.pdgID) == expected.beamA)
      #expect(Int(reader.run.beams.second.pdgID) == expected.beamB)
      #expect(reader.run.beams.first.energy == expected.energyA)
      #expect(Int(reader.run.weightingStrategy) == expected.weightingStrategy)
      var (events, weights, energy, further) = (0, 0.0, 0.0, 0)
      var particles = 0
      while let batch = try reader.columns(events: 1000) {
        events += batch.count
        particles += batch.particles.count
        for weight in batch.weight { weights += weight }
        for value in batch.particles.energy { energy += value }
        further += batch.weights.reduce(0) { $0 + $1.compactMap { $0 }.count }
      }
      #expect(events == expected.n_entries && particles == expected.n_particles, "\(entry.name)")
      #expect(isClose(weights, expected.sum_weight) && isClose(energy, expected.sum_energy))
      #expect(further == expected.n_event_weights, "\(entry.name)")
    }
  }

  private func isClose(_ value: Double, _ other: Double?) -> Bool {
    guard let other else { return false }
    return abs(value - other) <= 1e-9 * abs(other)
  }

  @Test func oldVersion() throws {
    let reader = try LHEReader(TestData.path("hepmc/pp.lhe"))
    #expect(reader.run.version == "1.0")
    #expect(reader.run.comments.first?.contains("SANC") == true)
    let event = try #require(try reader.next())
    #expect(event.particles.count == 6 && event.particles.pdgID[3] == 23)
    #expect(event.alphaQED == 0.0072973525679 && event.particles.mothers(of: 4) == [3])
    #expect(try reader.next() == nil)
  }

  @Test func attributesOfEvents() throws {
    let reader = try LHEReader(TestData.path("skhep/pylhe-testfile-madgraph-2.2.1-Z-fxfx.lhe.gz"))
    let event = try #require(try reader.next())
    #expect(event.attributes == ["npLO": " -1 ", "npNLO": " 1 "])
  }

  @Test func weightsOfPowheg() throws {
    let reader = try LHEReader(TestData.path("skhep/pylhe-testfile-powheg-box-v2-directphoton.lhe"))
    #expect(reader.run.weights.count == 7)
    let event = try #require(try reader.next())
    #expect(event.weightIDs == reader.run.weights.map(\.id))
  }

  @Test func rewritten() throws {
    for name in ["powheg-box-v2-W.lhe", "pr180.lhe", "whizard-3.1.4-eeWW.lhe"] {
      let path = TestData.path("skhep/pylhe-testfile-\(name)")
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      let (run, events) = try content(Array(data))
      let (again, copies) = try content(written(run, events))
      #expect(again.processes == run.processes && again.weights == run.weights)
      #expect(copies.count == events.count)
      for (copy, event) in zip(copies, events) {
        #expect(copy.particles == event.particles && copy.weights == event.weights)
        #expect(copy.comments == event.comments && copy.attributes == event.attributes)
      }
    }
  }
}
