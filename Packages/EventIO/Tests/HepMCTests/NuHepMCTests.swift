import HepMC
import Testing

@Suite struct NuHepMCTests {
  static func run() -> HepMCRun {
    var run = HepMCRun()
    run.tools = [HepMCRun.Tool(name: "Gen", version: "1")]
    run.weightNames = ["CV"]
    let values = [
      "Version.Major": "1", "Version.Minor": "0", "Version.Patch": "0",
      "Conventions": "G.C.2 E.C.1",
      "FluxAveragedTotalCrossSection": "1.5e-2", "Units.CrossSection.Unit": "pb",
      "Units.CrossSection.TargetScale": "PerAtom", "ProcessIDs": "200 400",
      "ProcessInfo[200].Name": "CCQE", "ProcessInfo[200].Description": "quasielastic",
      "ProcessInfo[400].Name": "CCRES", "ProcessInfo[400].Description": "resonance",
      "VertexStatusIDs": "1", "VertexStatusInfo[1].Name": "Primary",
      "VertexStatusInfo[1].Description": "the hard one", "ParticleStatusIDs": "21",
      "ParticleStatusInfo[21].Name": "Hit", "ParticleStatusInfo[21].Description": "struck nucleon",
      "AdditionalParticleNumbers": "2009900000",
      "AdditionalParticleNumber[2009900000].Name": "blob",
      "Exposure.POT": "1e20",
    ]
    for (name, value) in values { run["NuHepMC.\(name)"] = value }
    return run
  }

  static func event() -> HepMCEvent {
    func particle(_ pdgID: Int32, _ status: Int32) -> HepMCParticle {
      HepMCParticle(px: 0, py: 0, pz: 1, energy: 1, mass: 0, pdgID: pdgID, status: status)
    }
    var event = HepMCEvent()
    for (id, status) in [(14, 4), (1_000_060_120, 20), (13, 1), (2212, 1)] {
      event.append(particle(Int32(id), Int32(status)))
    }
    event.appendVertex(incoming: [0, 1], outgoing: [2, 3], status: 1)
    event.weights = [1]
    event.signalProcessID = 200
    event.attributes["lab_pos"] = "0 0 0"
    return event
  }

  @Test func access() throws {
    let neutrinos = try NuHepMC(Self.run())
    #expect(neutrinos.version == (1, 0, 0) && neutrinos.conventions == ["G.C.2", "E.C.1"])
    #expect(neutrinos.processes[400]?.name == "CCRES" && neutrinos.vertexStatus.keys.contains(1))
    #expect(neutrinos.particleStatus[21]?.description == "struck nucleon")
    #expect(neutrinos.fluxAveragedCrossSection == 0.015 && neutrinos.crossSectionUnit == "pb")
    #expect(neutrinos.additionalParticles == [2_009_900_000: "blob"])
    #expect(neutrinos.protonsOnTarget == 1e20 && neutrinos.liveTime == nil)
    #expect(Self.event().laboratoryPosition == [0, 0, 0])
    #expect(throws: HepMCError.self) { try NuHepMC(HepMCRun()) }
  }

  @Test func soundFile() throws {
    #expect(NuHepMC.faults(in: Self.run()).isEmpty)
    #expect(try NuHepMC(Self.run()).faults(in: Self.event()).isEmpty)
  }

  @Test(arguments: [
    ("Version.Minor", "G.R.2"), ("Conventions", "G.R.4"), ("Units.CrossSection.Unit", "G.R.6"),
    ("ProcessIDs", "G.R.8"), ("ProcessInfo[400].Description", "G.R.8"),
    ("VertexStatusIDs", "G.R.9"), ("ParticleStatusInfo[21].Name", "G.R.10"),
    ("AdditionalParticleNumber[2009900000].Name", "G.R.11"),
    ("FluxAveragedTotalCrossSection", "G.C.2"),
  ])
  func missing(_ name: String, rule: String) {
    var run = Self.run()
    run["NuHepMC.\(name)"] = nil
    #expect(NuHepMC.faults(in: run).map(\.rule).contains(rule))
  }

  @Test func brokenEvents() throws {
    let neutrinos = try NuHepMC(Self.run())
    func rules(_ change: (inout HepMCEvent) -> Void) -> [String] {
      var event = Self.event()
      change(&event)
      return neutrinos.faults(in: event).map(\.rule)
    }
    #expect(rules { $0.number = -1 } == ["E.R.2"])
    #expect(rules { $0.signalProcessID = 7 } == ["E.R.3"])
    #expect(rules { $0.attributes["lab_pos"] = nil } == ["E.R.5"])
    #expect(rules { $0.appendVertex(incoming: [2], outgoing: [], status: 0) } == ["E.R.6"])
    #expect(rules { $0.append($0.particles[0]) } == ["E.R.7"])
    #expect(rules { $0.appendVertex(incoming: [2], outgoing: [], status: 55) } == ["V.R.1"])
  }
}
