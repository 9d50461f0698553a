import DecayChains
import ParticleData
import Testing

private let text = """
  # All statements of the format
  yesPhotos
  Define dm 0.507e12
  Define beta 0.39
  Alias MyD0 D0
  Alias Myanti-D0 anti-D0
  ChargeConj MyD0 Myanti-D0
  ModelAlias MyVSS VSS_BMIX dm;
  Particle D*+ 2.01 9.6e-5
  Particle pi0 0.135
  JetSetPar MSTJ(26)=0
  PythiaBothParam Init:showChangedSettings=off
  LSFLAT rho+
  BlattWeisskopf D*+ 3.0
  ChangeMassMin rho0 0.3
  ChangeMassMax rho0 2
  IncludeBirthFactor rho0 no
  IncludeDecayFactor rho0 yes
  SetLineshapePW D_1+ D*+ pi0 2
  Decay D*+
  0.677 MyD0 pi+ PHOTOS VSS;  # with radiation
  0.307 D+ pi0 VSS;
  Enddecay
  Decay MyD0
  0.0395 K- pi+ PHSP;
  0.0124
    K_S0 pi0 SVV_HELAMP 1.0, 0.0
    -beta spin ;
  Enddecay
  CDecay Myanti-D0
  CDecay D*-
  CopyDecay D*0 D*+
  Decay B0
  1.0 MyD0 pi0 MyVSS;
  Enddecay
  End
  anything may follow
  """

@Suite("Decay files") struct DecayFileTests {
  @Test func everyStatement() throws {
    let file = try DecayFile(text)
    #expect(file.diagnostics.isEmpty)
    #expect(file.mothers == ["D*+", "MyD0", "B0", "D*0", "Myanti-D0", "D*-"])
    #expect(file.definitions == ["dm": 0.507e12, "beta": 0.39])
    #expect(file.usesPhotos == true)
    #expect(file.particles["D*+"] == ParticleSettings(mass: 2.01, width: 9.6e-5))
    #expect(file.particles["pi0"] == ParticleSettings(mass: 0.135))
    #expect(file.jetSetSettings == ["MSTJ(26)": 0])
    #expect(file.pythiaSettings == ["PythiaBothParam": ["Init:showChangedSettings": "off"]])
    #expect(file.lineshapes["rho+"]?.lineshape == "LSFLAT")
    #expect(file.lineshapes["D*+"]?.blattWeisskopf == 3)
    #expect(file.lineshapes["rho0"]?.minimumMass == 0.3)
    #expect(file.lineshapes["rho0"]?.maximumMass == 2)
    #expect(file.lineshapes["rho0"]?.includesBirthFactor == false)
    #expect(file.lineshapes["rho0"]?.includesDecayFactor == true)
    #expect(
      file.partialWaves == [
        PartialWave(mother: "D_1+", daughters: ["D*+", "pi0"], orbitalMomentum: 2)
      ])
    #expect(file.particle("MyD0")?.id == .d0)
  }

  @Test func modes() throws {
    let file = try DecayFile(text)
    let first = try #require(file.modes(of: "D*+")?.first)
    #expect(first == DecayMode(0.677, ["MyD0", "pi+"], model: DecayModel("VSS"), usesPhotos: true))
    let long = try #require(file.modes(of: "MyD0")?.last)
    #expect(
      long.model
        == DecayModel("SVV_HELAMP", [.number(1), .number(0), .number(-0.39), .word("spin")]))
    #expect(file.modes(of: "B0")?.first?.model == DecayModel("VSS_BMIX", [.number(0.507e12)]))
    #expect(file.modes(of: "Myanti-D0")?.first?.daughters == ["K+", "pi-"])
    #expect(file.modes(of: "D*-")?.first?.daughters == ["Myanti-D0", "pi-"])
    #expect(file.modes(of: "D*0") == file.modes(of: "D*+"))
    #expect(file.modes(of: "eta") == nil)
  }

  @Test func chains() throws {
    let file = try DecayFile(text)
    let chains = try file.chains(of: "D*+", stable: ["pi0"])
    #expect(
      chains.map(\.description) == [
        "D*+ -> (MyD0 -> K- pi+) pi+", "D*+ -> (MyD0 -> K_S0 pi0) pi+", "D*+ -> D+ pi0",
      ])
    #expect(abs(chains[0].visibleBranchingFraction - 0.677 * 0.0395) < 1e-15)
    #expect(throws: DecayError.self) { try file.chains(of: "D") }
  }

  @Test(arguments: [
    ("Decay D0\n1.0 K- pi+ PHSP;\n", 1, "Enddecay"), ("Define x y\n", 1, "number"),
    ("\n\nAlias A\n", 3, "2 words"), ("Dekay D0\n", 1, "no statement"),
    ("Decay D0\nbig K- pi+ PHSP;\nEnddecay\n", 2, "branching fraction"),
    ("Decay D0\n1.0 K- pi+ PHSP\nEnddecay\n", 2, ";"), ("Decay D0\n1.0;\nEnddecay", 2, "model"),
    ("Decay\n", 1, "one particle"), ("IncludeBirthFactor rho0 maybe\n", 1, "yes"),
    ("PythiaBothParam a=b\n", 1, "Module"), ("SetLineshapePW a b c d\n", 1, "number"),
  ])
  func whatIsWrongAndWhere(text: String, line: Int, word: String) throws {
    let error = #expect(throws: DecayError.self) { try DecayFile(text) }
    let description = try #require(error).description
    #expect(description.hasPrefix("Line \(line):") && description.contains(word))
    let file = try DecayFile(text + "\nDefine after 1\n", lenient: true)
    #expect(!file.diagnostics.isEmpty && file.definitions["after"] == 1)
  }

  @Test func unknownModels() throws {
    let own = "Decay D0\n1.0 K- pi+ MINE 1 2;\n0.5 K- PHOTOS NEW a;\nEnddecay\n"
    let file = try DecayFile(own)
    #expect(file.modes(of: "D0")?.first?.model == DecayModel("MINE", [.number(1), .number(2)]))
    #expect(file.modes(of: "D0")?.last?.model?.name == "NEW")
    #expect(file.diagnostics.count == 2)
    #expect(try DecayFile(own, models: ["MINE", "NEW"]).diagnostics.isEmpty)
  }

  @Test func repeatedAndContradictoryDecays() throws {
    let file = try DecayFile(
      """
      Decay D0
      1.0 K- pi+ PHSP;
      Enddecay
      Decay D0
      1.0 K- K+ PHSP;
      Enddecay
      CDecay D0
      CDecay pi0
      CDecay X
      CopyDecay A B
      CopyDecay D0 D0
      Decay D+
      -0.2 K- pi+ pi+ PHSP;
      Enddecay
      """)
    #expect(file.modes(of: "D0")?.first?.daughters == ["K-", "pi+"])
    #expect(file.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(file.diagnostics.map(\.line).sorted() == [4, 7, 8, 9, 10, 11, 13])
  }

  @Test func copiesOfCopies() throws {
    let file = try DecayFile(
      "Decay D0\n1 K- pi+ PHSP;\nEnddecay\nCopyDecay b D0\nCopyDecay a b\nCDecay anti-D0\n")
    #expect(file.diagnostics.isEmpty && file.mothers == ["D0", "b", "a", "anti-D0"])
    #expect(file.modes(of: "a") == file.modes(of: "D0"))
  }

  @Test func decaysInACircle() throws {
    let file = try DecayFile("Decay A\n1 B PHSP;\nEnddecay\nDecay B\n1 A PHSP;\nEnddecay\n")
    #expect(throws: DecayError.self) { try file.chains(of: "A") }
    #expect(try file.chains(of: "A", stable: ["B"]).count == 1)
    let many = "Decay A\n" + String(repeating: "1 B B B B PHSP;\n", count: 9) + "Enddecay\n"
    let wide = try DecayFile(
      many + "Decay B\n" + String(repeating: "1 C PHSP;\n", count: 50) + "Enddecay")
    #expect(throws: DecayError.self) { try wide.chains(of: "A") }
    let steps = (0..<500).map { "Decay P\($0)\n1 P\($0 + 1) PHSP;\nEnddecay\n" }.joined()
    #expect(throws: DecayError.self) { try DecayFile(steps).chains(of: "P0") }
  }
}
