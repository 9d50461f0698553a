import Testing
import Vectors

@Suite("Pairs of four-momenta")
struct PairTests {
  @Test(arguments: ReferenceValues.pairs)
  func massesAndDistancesAgreeWithHighPrecision(row: [Double]) {
    let first = PtEtaPhiM(pt: row[0], eta: row[1], phi: row[2], mass: row[3])
    let second = PtEtaPhiM(pt: row[4], eta: row[5], phi: row[6], mass: row[7])
    #expect(agree(first.invariantMass(with: second), row[8], within: 2e-14))
    #expect(agree(second.invariantMass(with: first), row[8], within: 2e-14))
    #expect((first.deltaPhi(second) - row[9]).magnitude < 1e-15)
    #expect((first.deltaR(second) - row[10]).magnitude <= 1e-15 * (1 + row[10]))
    let sum = first.cartesian + second
    #expect(
      (sum.massSquared - row[8] * row[8]).magnitude <= 1e-14 * sum.energy * sum.energy)
    #expect(
      agree(first.cartesian.invariantMass(with: second), sum.mass, within: 1e-12)
        || row[8] < 1e-3 * sum.energy)
  }

  @Test(arguments: ReferenceValues.pairs)
  func singlePrecisionKeepsItsDigits(row: [Double]) {
    let narrow = row[0..<8].map { Float($0) }
    let first = PtEtaPhiM(pt: narrow[0], eta: narrow[1], phi: narrow[2], mass: narrow[3])
    let second = PtEtaPhiM(pt: narrow[4], eta: narrow[5], phi: narrow[6], mass: narrow[7])
    let exact = PtEtaPhiM<Double>(
      pt: first.pt.wide, eta: first.eta.wide, phi: first.phi.wide, mass: first.mass.wide
    ).invariantMass(
      with: PtEtaPhiM(
        pt: second.pt.wide, eta: second.eta.wide, phi: second.phi.wide, mass: second.mass.wide))
    #expect(agree(first.invariantMass(with: second), Float(exact), within: 4e-6))
  }

  @Test(arguments: [
    (3.0, -3.0, 6 - 2 * Double.pi), (-3.0, 3.0, 2 * Double.pi - 6), (0.0, .pi, .pi),
    (.pi, 0.0, .pi), (1.0, 1.0, 0.0), (6.2, 0.1, 6.1 - 2 * Double.pi), (-.pi, .pi, 0.0),
    (100.0, 0.0, 100 - 32 * Double.pi), (.nan, 0, .nan), (.infinity, 0, .nan),
  ])
  func azimuthalDifferencesLieAroundZero(first: Double, second: Double, expected: Double) {
    let found = Formulas.deltaPhi(first, second)
    #expect((found - expected).magnitude < 2e-14 || (found.isNaN && expected.isNaN))
    let narrow = Formulas.deltaPhi(Float(first), Float(second))
    #expect(
      (narrow.magnitude - Float(expected.magnitude)).magnitude < 1e-5
        || (narrow.isNaN && expected.isNaN))
  }

  @Test func azimuthalDifferencesNeverLeaveTheirRange() {
    var angle = -20.0
    while angle < 20 {
      for step in [
        angle, angle.nextUp, (angle / .pi).rounded() * .pi, -.pi, (.pi as Double).nextUp,
      ] {
        let difference = Formulas.deltaPhi(step, 0)
        #expect(difference > -.pi && difference <= .pi)
        let narrow = Formulas.deltaPhi(Float(step), 0)
        #expect(narrow > -.pi && narrow <= .pi)
      }
      angle += 0.37
    }
  }

  @Test func rapidityDistanceIsInvariantUnderBoostsAlongTheBeam() {
    let first = PtEtaPhiM(pt: 40.0, eta: 1, phi: 3, mass: 15)
    let second = PtEtaPhiM(pt: 30.0, eta: -0.5, phi: -3, mass: 8)
    let boosted = (first.boosted(along: .z, rapidity: 2), second.boosted(along: .z, rapidity: 2))
    let distance = first.deltaR(second, using: .rapidity)
    #expect(agree(boosted.0.deltaR(boosted.1, using: .rapidity), distance, within: 1e-14))
    #expect((boosted.0.deltaR(boosted.1) - first.deltaR(second)).magnitude > 1e-3)
    #expect(agree(first.deltaEta(second), 1.5, within: 1e-15))
  }

  @Test func smallAnglesKeepTheirDigits() {
    let first = LorentzVector(px: 1.0, py: 0, pz: 0, energy: 1)
    let second = LorentzVector(px: 1.0, py: 1e-9, pz: 0, energy: 1)
    #expect(agree(first.angle(to: second), 1e-9, within: 1e-15))
    #expect(first.angle(to: -first) == .pi)
  }
}
