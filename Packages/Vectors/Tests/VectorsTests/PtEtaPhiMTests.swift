import Testing
import Vectors

@Suite("Four-momenta as measured")
struct PtEtaPhiMTests {
  @Test(arguments: ReferenceValues.detected)
  func quantitiesAgreeWithHighPrecision(row: [Double]) {
    let vector = PtEtaPhiM(pt: row[0], eta: row[1], phi: row[2], mass: row[3])
    let whole = vector.cartesian
    let found = [
      whole.px, whole.py, whole.pz, whole.energy, vector.p, vector.transverseMass,
      vector.rapidity,
    ]
    for (index, expected) in row[4...].enumerated() {
      #expect(agree(found[index], expected, within: 3e-15), "quantity \(index)")
    }
    #expect(vector.px == whole.px && vector.py == whole.py && vector.pz == whole.pz)
    #expect(agree(vector.energy, whole.energy, within: 1e-15))
  }

  @Test func electronKeepsItsMassAtHighEnergy() {
    let electron = PtEtaPhiM(pt: 1000.0, eta: 2.4, phi: 1, mass: 0.000511)
    #expect(electron.mass == 0.000511 && electron.massSquared == 0.000511 * 0.000511)
    #expect(PtEtaPhiM(electron) == electron)
    let back = electron.boosted(along: .z, rapidity: 1).boosted(along: .z, rapidity: -1)
    #expect(back.mass == 0.000511)
    #expect(agree(back.pt, 1000, within: 1e-14) && agree(back.eta, 2.4, within: 1e-14))
    #expect((LorentzVector(electron).mass / 0.000511 - 1).magnitude > 1e-8)
  }

  @Test(arguments: ReferenceValues.detected.filter { $0[0] > 0 && $0[3] >= 0 })
  func cartesianAndBackIsTheSame(row: [Double]) {
    let vector = PtEtaPhiM(pt: row[0], eta: row[1], phi: row[2], mass: row[3])
    let back = PtEtaPhiM(LorentzVector(vector))
    #expect(agree(back.pt, vector.pt, within: 1e-15))
    #expect(agree(back.eta, vector.eta, within: 1e-14))
    #expect(vector.deltaPhi(back).magnitude < 1e-15)
    #expect(
      (back.massSquared - vector.massSquared).magnitude <= 1e-15 * vector.energy * vector.energy)
  }

  @Test func scalingKeepsCoordinates() {
    let jet = PtEtaPhiM(pt: 40.0, eta: 1, phi: 3, mass: 5)
    #expect(jet.scaled(by: 2) == PtEtaPhiM(pt: 80, eta: 1, phi: 3, mass: 10))
    let turned = jet.scaled(by: -1)
    #expect(turned.mass == 5 && agree(turned.energy, jet.energy, within: 1e-15))
    let sum = turned + jet
    #expect(sum.p < 1e-13)
    #expect(agree((jet * 2).mass, 10, within: 1e-13))
    #expect(agree((-jet).energy, -jet.energy, within: 1e-15))
  }

  @Test func alongTheBeamThereIsNoLongitudinalComponent() {
    let beam = PtEtaPhiM(LorentzVector(px: 0.0, py: 0, pz: 5, energy: 5))
    #expect(beam.pt == 0 && beam.eta == .infinity && beam.pz.isNaN)
    #expect(PtEtaPhiM(LorentzVector<Double>.zero) == PtEtaPhiM(pt: 0, eta: 0, phi: 0, mass: 0))
  }
}
