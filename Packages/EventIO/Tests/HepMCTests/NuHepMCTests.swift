import Testing

@testable import HepMC

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
    func vertex(_ status: Int32) -> [String] {
      rules { event in
        event.append(event.particles[3])
        event.appendVertex(incoming: [3], outgoing: [4], status: status)
      }
    }
    #expect(vertex(0) == ["E.R.6"])
    #expect(vertex(1) == ["E.R.6"])
    #expect(vertex(2) == [] && vertex(7) == ["V.R.1"] && vertex(1000) == ["V.R.1"])
    #expect(vertex(21) == ["G.R.9"])
    #expect(rules { $0.append($0.particles[0]) } == ["E.R.7"])
    #expect(rules { $0.append($0.particles[2]) } == ["P.R.1"])
    #expect(rules { $0.appendVertex(incoming: [2], outgoing: [], status: 2) } == ["E.R.1"])
    #expect(rules { $0.particles[2].status = 15 } == ["P.R.1"])
    #expect(rules { $0.particles[2].status = 30 } == ["G.R.10"])
    #expect(rules { $0.particles[3].pdgID = 2_009_900_001 } == ["G.R.11"])
    #expect(rules { $0.weights = [] } == ["G.R.7"])
    #expect(rules { $0.statesUnits = false } == ["E.R.4"])
    #expect(
      rules { event in
        for _ in 0..<2 { event.append(event.particles[3]) }
        event.append(vertices: [([4], [5], nil, 2), ([5], [4], nil, 2)])
      } == ["E.R.1"])
  }

  @Test(
    arguments: [
      ("G.C.1", "Exposure.POT", nil), ("G.C.3", "Citations.Generator.arXiv", "1234.5678"),
      ("G.C.5", "AdditionalParticleInfo[2009900000].Description", "a remnant"),
      ("E.C.1", "ProcessIDs", nil),
    ] as [(String, String, String?)])
  func conventionsOfTheRun(_ rule: String, _ name: String, _ value: String?) {
    var run = Self.run()
    run["NuHepMC.Conventions"] = "G.C.2 \(rule)"
    if let value {
      #expect(NuHepMC.faults(in: run).map(\.rule) == [rule])
      run["NuHepMC.\(name)"] = value
      #expect(NuHepMC.faults(in: run).isEmpty)
    } else {
      #expect(NuHepMC.faults(in: run).isEmpty)
      run["NuHepMC.\(name)"] = "7 x"
      #expect(NuHepMC.faults(in: run).map(\.rule).allSatisfy { [rule, "G.R.8"].contains($0) })
      #expect(!NuHepMC.faults(in: run).isEmpty)
    }
  }

  @Test func beams() {
    var run = Self.run()
    run["NuHepMC.Conventions"] = "G.C.2 G.C.4"
    #expect(NuHepMC.faults(in: run).map(\.rule) == ["G.C.4", "G.C.4"])
    run["NuHepMC.Beam.EnergyUnit"] = "GEV"
    run["NuHepMC.Beam[14].Type"] = "Histogram"
    run["NuHepMC.Beam[14].Histogram.BinEdges"] = "0 1 2"
    run["NuHepMC.Beam[14].Histogram.BinContent"] = "5 6 7"
    #expect(NuHepMC.faults(in: run).map(\.rule) == ["G.C.4"])
    run["NuHepMC.Beam[14].Histogram.BinContent"] = "5 6"
    #expect(NuHepMC.faults(in: run).isEmpty)
  }

  @Test func conventionsOfEvents() throws {
    var run = Self.run()
    run["NuHepMC.Conventions"] = "E.C.2 E.C.3 E.C.4 E.C.5"
    let convention = try NuHepMC(run)
    var event = Self.event()
    #expect(
      convention.faults(in: event).map(\.rule) == ["E.C.2", "E.C.3", "E.C.4", "E.C.4", "E.C.5"])
    event.attributes["tot_xs"] = "1"
    event.attributes["proc_xs"] = "0.5"
    event.attributes["lab_pos"] = "0 0 0 1"
    event.crossSection = HepMCCrossSection(1, error: 0.1, acceptedEvents: 3, attemptedEvents: 4)
    #expect(convention.faults(in: event).isEmpty)
  }

  @Test func numbersAreUnique() {
    var checker = NuHepMCChecker(Self.run())
    var event = Self.event()
    var twice: [Int] = []
    for number in [5, 3, 4, 9, 0, 4, 8, 7, 9, 6, 1, 2, 0] {
      event.number = number
      if checker.check(event).map(\.rule) == ["E.R.2"] { twice.append(number) }
    }
    #expect(twice == [4, 9, 0])
    #expect(NuHepMCChecker(HepMCRun()).runFaults.map(\.rule).contains("G.R.1"))
  }
}
