import ParticleData
import Testing

@Suite("Numbers of particles") struct PDGIDTests {
  /// Charges in thirds, spins in halves, and quarks, from the PDG's tables.
  @Test(
    arguments: [
      (211, 3, 0), (-211, -3, 0), (113, 0, 2), (521, 3, 0), (-511, 0, 0), (2212, 3, 1),
      (2224, 6, 3),
      (3334, -3, 3), (-3334, 3, 3), (11, -3, 1), (-24, -3, 2), (22, 0, 2), (25, 0, 0), (6, 2, 1),
      (443, 0, 2), (9_000_111, 0, 0), (100_443, 0, 2), (1_000_022, 0, 1), (310, 0, 0), (130, 0, 0),
    ] as [(Int32, Int, Int)])
  func chargeAndSpin(number: Int32, threeCharge: Int, twoJ: Int) {
    let id = PDGID(number)
    #expect(id.isValid)
    #expect(id.threeCharge == threeCharge)
    #expect(id.twoJ == twoJ)
  }

  @Test func families() {
    #expect(PDGID.piPlus.isMeson && PDGID.piPlus.isHadron && !PDGID.piPlus.isBaryon)
    #expect(PDGID.proton.isBaryon && PDGID.proton.isNucleus)
    #expect(PDGID.muon.isLepton && PDGID.muon.isChargedLepton && PDGID.tauNeutrino.isNeutrino)
    #expect(PDGID(3303).isDiquark && !PDGID(3303).isHadron)
    #expect(PDGID(1_000_993).isRHadron && PDGID(1_000_021).isSUSY)
    #expect(PDGID(10_000_150).isQBall && PDGID(4_110_010).isDyon)
    #expect(PDGID(9_221_132).isValid && PDGID(91).isGeneratorSpecific)
    #expect(!PDGID(0).isValid && !PDGID(-111).isValid)
  }

  @Test func quarks() {
    #expect(PDGID.bs0.hasBottom && PDGID.bs0.hasStrange && !PDGID.bs0.hasCharm)
    #expect(PDGID.lambdaB.hasUp && PDGID.lambdaB.hasDown && PDGID.lambdaB.hasBottom)
    #expect(!PDGID.bottom.hasBottom)
    #expect(!PDGID(1_000_010_020).hasStrange && PDGID(1_010_020_040).hasStrange)
  }

  @Test func mesonStates() {
    let axial: PDGID = 20_213  // a1(1260)+, 1++
    #expect(axial.orbitalMomentum == 1 && axial.quarkSpin == 1)
    #expect(PDGID(10_213).orbitalMomentum == 1 && PDGID(10_213).quarkSpin == 0)  // b1(1235)+
    #expect(PDGID.proton.orbitalMomentum == nil && PDGID(9_010_221).quarkSpin == nil)
  }

  @Test func nuclei() {
    #expect(PDGID.alpha.atomicNumber == 2 && PDGID.alpha.massNumber == 4)
    #expect((-PDGID.alpha).atomicNumber == -2 && (-PDGID.alpha).threeCharge == -6)
    #expect(PDGID.nucleus(z: 92, a: 238)?.rawValue == 1_000_922_380)
    #expect(PDGID.nucleus(z: 1, a: 1) == .proton && PDGID.nucleus(z: 0, a: 1, anti: true) == -2112)
    #expect(PDGID.nucleus(z: 1, a: 3, strange: 1)?.nuclearStrangeQuarks == 1)
    #expect(PDGID.nucleus(z: 3, a: 2) == nil && PDGID.nucleus(z: 1, a: 1000) == nil)
  }

  @Test func extremeNumbersAreHarmless() {
    for number in [Int32.min, .max, -1, 0, 2_147_483_647] {
      let id = PDGID(number)
      _ = (id.threeCharge, id.twoJ, id.hasStrange, id.orbitalMomentum, -id, id.pythiaNumber)
    }
    #expect(PDGID(Int32.min).absoluteValue == 2_147_483_648)
  }

  @Test func orderIsThatOfTheTables() {
    #expect([PDGID(-13), 22, 13, -11, 11].sorted() == [11, -11, 13, -13, 22])
  }
}
