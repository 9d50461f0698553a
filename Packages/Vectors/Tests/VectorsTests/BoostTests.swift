import Testing
import Vectors

@Suite("Boosts")
struct BoostTests {
  /// Whether two momenta agree relative to the largest terms that enter.
  func close(
    _ found: LorentzVector<Double>, _ expected: ArraySlice<Double>, scale: Double
  ) -> Bool {
    zip([found.px, found.py, found.pz, found.energy], expected).allSatisfy {
      ($0 - $1).magnitude <= 2e-15 * scale
    }
  }

  @Test(arguments: ReferenceValues.boosts)
  func agreeWithHighPrecision(row: [Double]) {
    let vector = LorentzVector(px: row[0], py: row[1], pz: row[2], energy: row[3])
    let booster = LorentzVector(px: row[4], py: row[5], pz: row[6], energy: row[7])
    // The mass of a fast booster is known to ε(E/m)², which enters every component once.
    let massError = 1 + (booster.energy / booster.mass) * (booster.energy / booster.mass)
    let scale = vector.energy * booster.gamma * massError
    #expect(close(vector.boosted(by: booster), row[8..<12], scale: scale))
    #expect(close(vector.boosted(toRestFrameOf: booster), row[12..<16], scale: scale))
    if booster.gamma < 100 {
      #expect(close(vector.boosted(by: booster.velocity), row[8..<12], scale: 10 * scale))
    }
  }

  @Test func theKnownExample() {
    let boosted = LorentzVector(px: 1.0, py: 2, pz: 3, energy: 4)
      .boosted(by: LorentzVector(px: 5, py: 6, pz: 7, energy: 15))
    #expect(agree(boosted.px, 3.5537720741941676, within: 1e-15))
    #expect(agree(boosted.py, 5.0645264890330015, within: 1e-15))
    #expect(agree(boosted.pz, 6.575280903871835, within: 1e-15))
    #expect(agree(boosted.energy, 9.138547120755076, within: 1e-15))
  }

  @Test func restFrameOfItselfIsAtRest() {
    let vector = PtEtaPhiM(pt: 40.0, eta: 1, phi: 3, mass: 15)
    let rest = vector.cartesian.boosted(toRestFrameOf: vector)
    #expect(rest.p < 1e-13 && agree(rest.energy, 15, within: 1e-14))
  }

  @Test(arguments: [Axis.x, .y, .z])
  func boostsAlongAnAxisAgree(axis: Axis) {
    let vector = LorentzVector(px: 1.0, py: 2, pz: 3, energy: 4)
    let velocity = 0.6
    let expected = vector.boosted(
      by: Vector3(
        x: axis == .x ? velocity : 0, y: axis == .y ? velocity : 0, z: axis == .z ? velocity : 0))
    let components = [expected.px, expected.py, expected.pz, expected.energy][...]
    #expect(close(vector.boosted(along: axis, velocity: 0.6), components, scale: 5))
    #expect(close(vector.boosted(along: axis, gamma: 1.25), components, scale: 5))
    #expect(close(vector.boosted(along: axis, rapidity: 0.6931471805599453), components, scale: 5))
    let back = expected.boosted(along: axis, gamma: -1.25)
    #expect(close(back, [1, 2, 3, 4], scale: 10))
    #expect(agree(expected.mass, vector.mass, within: 1e-14))
  }

  @Test func impossibleBoostsAreNotNumbers() {
    let vector = LorentzVector(px: 1.0, py: 2, pz: 3, energy: 4)
    #expect(vector.boosted(along: .x, velocity: 1.5).energy.isNaN)
    #expect(vector.boosted(along: .x, gamma: 0.5).energy.isNaN)
    #expect(!vector.boosted(along: .z, velocity: 1).energy.isFinite)
    let tachyon = LorentzVector(px: 0.0, py: 0, pz: 5, energy: 3)
    #expect(vector.boosted(toRestFrameOf: tachyon).energy.isNaN)
    let photon = LorentzVector(px: 0.0, py: 0, pz: 5, energy: 5)
    #expect(!vector.boosted(by: photon).energy.isFinite)
  }

  @Test func singlePrecisionIsEvaluatedInDouble() {
    let vector = PtEtaPhiM<Float>(pt: 40, eta: 1, phi: 3, mass: 0.10566)
    let other = PtEtaPhiM<Float>(pt: 500, eta: -1, phi: 2, mass: 91)
    let back = vector.boosted(toRestFrameOf: other).boosted(by: other)
    #expect(back.mass == 0.10566)
    #expect(agree(back.pt, 40, within: 1e-4) && agree(back.eta, 1, within: 1e-4))
  }
}
