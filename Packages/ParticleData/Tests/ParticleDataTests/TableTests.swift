import ParticleData
import Testing

@Suite("Tables of particles") struct TableTests {
  /// Masses in GeV of the Review of Particle Physics 2026.
  @Test(
    arguments: [
      (23, 91.1879, 0.002), (24, 80.362, 0.008), (25, 125.13, 0.11), (-13, 0.1056583755, 2.3e-9),
      (6, 172.6, nil), (2212, 0.93827208943, 2.9e-10),
    ] as [(Int32, Double, Double?)])
  func masses(number: Int32, mass: Double, error: Double?) throws {
    let particle = try Particle(PDGID(number))
    #expect(abs((particle.mass?.value ?? 0) - mass) < 1e-12)
    if let error { #expect(abs((particle.mass?.measurement?.up ?? 0) - error) < 1e-12) }
  }

  @Test func lifetimes() throws {
    #expect(abs((try Particle(521).lifetime ?? 0) - 1.637e-3) < 1e-6)  // ns
    #expect(abs((try Particle(.muon).cTau ?? 0) - 658_638) < 50)  // mm
    #expect(try Particle(.electron).lifetime == .infinity)
    #expect(try Particle(.down).lifetime == nil)
    #expect(try Particle(423).width == .atMost(0.0021) && Particle(423).lifetime == nil)
  }

  @Test(
    arguments: [
      (-531, "B(s)~0"), (521, "B+"), (13, "mu-"), (22, "gamma"), (-2224, "Delta(1232)~--"),
      (1_000_060_120, "C12"), (-1_000_010_020, "D2~"), (310, "K(S)0"),
    ] as [(Int32, String)])
  func names(number: Int32, name: String) throws {
    #expect(try Particle(PDGID(number)).name == name)
    #expect(try Particle(named: name).id == PDGID(number))
  }

  @Test func writtenNames() throws {
    #expect(try Particle(.piPlus).unicodeName == "π⁺")
    #expect(try Particle(-511).unicodeName == "B\u{305}⁰")
    #expect(try Particle(.jPsi).htmlName == "J/ψ(1S)")
    #expect(try Particle(.bs0).htmlName == "B<sub>s</sub><sup>0</sup>")
    #expect(try Particle(.bs0).unicodeName == "Bₛ⁰")
  }

  @Test func antiparticles() throws {
    #expect(try Particle(.piPlus).antiparticle.id == .piMinus)
    #expect(try Particle(.pi0).antiparticle.id == .pi0)
    #expect(try Particle(.proton).antiparticle.name == "p~")
    // One charged meson stands in the tables without its antiparticle.
    for particle in ParticleTable.pdg where particle.id != 110_215 {
      #expect(try particle.antiparticle.antiparticle.id == particle.id)
    }
  }

  @Test func quantumNumbers() throws {
    let kaon = try Particle(.kPlus)
    #expect(kaon.strangeness == 1 && kaon.hypercharge == 1 && kaon.spinType == .pseudoscalar)
    #expect(try Particle(.lambdaB).bottomness == -1 && Particle(.lambdaB).baryonNumber == 1)
    #expect(try Particle(.jPsi).isUnflavouredMeson && !Particle(.d0).isUnflavouredMeson)
    #expect(Particle(id: 1_000_022, name: "neutralino").rParity == .odd)
    #expect(try Particle(.muon).rParity == .even)
    #expect(try Particle(.alpha).baryonNumber == 4 && Particle(.kLong).strangeness == 0)
  }

  @Test func search() {
    let table = ParticleTable.pdg
    #expect(table.count > 6000)
    #expect(table.search("B*0").contains { $0.name == "B(s)0" })
    #expect(table.search("psi").allSatisfy { $0.name.contains("psi") })
    #expect(table.search("K(?)0").map(\.name) == ["K(L)0", "K(S)0"])
    #expect(table.filter { $0.id.hasCharm && $0.id.hasBottom && $0.id.isMeson }.count >= 2)
    #expect(table.search("nothing at all").isEmpty)
  }

  @Test func unknownParticles() {
    #expect(throws: ParticleDataError.self) { try Particle(0) }
    #expect(throws: ParticleDataError.self) { try Particle(7_654_321) }
    let error = #expect(throws: ParticleDataError.self) { try Particle(named: "lambda(b)0") }
    #expect(error?.description.contains("Lambda(b)0") == true)
    #expect(throws: ParticleDataError.self) { try Particle(evtGenName: "B_s00") }
  }

  @Test func ownParticles() throws {
    let ghost = Particle(id: 9_900_042, name: "ghost", mass: .estimated(5))
    let table = ParticleTable.pdg.adding([ghost])
    #expect(table[9_900_042]?.name == "ghost" && table["ghost"]?.mass == .estimated(5))
    #expect(table.count == ParticleTable.pdg.count + 1)
    #expect(table.adding([Particle(id: 9_900_042, name: "spook")])["ghost"] == nil)
  }

  @Test(arguments: ParticleTable.pdg.filter { $0.status == .established }.prefix(40))
  func summariesAreComplete(particle: Particle) {
    #expect(particle.summary.contains(particle.name))
    #expect(particle.summary.contains("antiparticle"))
  }

  @Test(arguments: [
    ("B0~", ["B~0"]), ("B0bar", ["B~0"]), ("anti-B0", ["B~0"]), ("pbar", ["p~"]), ("pi", ["p"]),
    ("Lambda_bar", ["Lambda~"]),
  ])
  func namesOfAntiparticlesElsewhere(name: String, near: [String]) {
    let found = ParticleTable.pdg.names(like: name)
    #expect(found.first == near.first && found.count == Set(found).count)
  }

  @Test(arguments: [
    (211, "26.033 ± 0.005 ns, cτ = 7804.4 ± 1.5 mm"), (2212, "stable"),
  ])
  func lifetimesAreRounded(number: Int32, text: String) throws {
    let summary = try Particle(PDGID(number)).summary
    #expect(summary.contains("lifetime      " + text), "\(summary)")
    for particle in ParticleTable.pdg where particle.lifetime?.isFinite == true {
      let line = particle.summary.split(separator: "\n").first { $0.hasPrefix("lifetime") }
      #expect((line?.count ?? 0) < 100, "\(line ?? "")")
    }
  }
}
