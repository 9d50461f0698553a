import Testing
import Vectors

@Suite("Cartesian four-momenta")
struct LorentzVectorTests {
  @Test(arguments: ReferenceValues.cartesian)
  func quantitiesAgreeWithHighPrecision(row: [Double]) {
    let vector = LorentzVector(px: row[0], py: row[1], pz: row[2], energy: row[3])
    let found = [
      vector.pt, vector.eta, vector.phi, vector.p, vector.mass, vector.transverseMass,
      vector.transverseEnergy, vector.beta, vector.rapidity,
    ]
    for (index, expected) in row[4...].enumerated() where index != 4 {
      #expect(agree(found[index], expected, within: 2e-15), "quantity \(index)")
    }
    let mass = row[8]
    let error = (vector.massSquared - mass * mass.magnitude).magnitude
    #expect(error <= 2e-15 * (mass * mass + vector.pt * vector.pt))
    #expect(vector.mass.sign == mass.sign || mass == 0)
  }

  @Test(arguments: ReferenceValues.cartesian)
  func singlePrecisionMassIsEvaluatedInDouble(row: [Double]) {
    let narrow = row[0..<4].map { Float($0) }
    let vector = LorentzVector(px: narrow[0], py: narrow[1], pz: narrow[2], energy: narrow[3])
    let wide = LorentzVector(
      px: Double(narrow[0]), py: Double(narrow[1]), pz: Double(narrow[2]),
      energy: Double(narrow[3]))
    #expect(vector.mass == Float(wide.mass))
    #expect(vector.massSquared == Float(wide.massSquared))
    #expect(agree(vector.rapidity, Float(wide.rapidity), within: 1e-6))
  }

  @Test func sumsAreComponentwise() {
    let left = LorentzVector(px: 1.0, py: 2, pz: 3, energy: 4)
    let right = LorentzVector(px: 5.0, py: 6, pz: 7, energy: 15)
    #expect(left + right == LorentzVector(px: 6, py: 8, pz: 10, energy: 19))
    #expect(right - left == LorentzVector(px: 4, py: 4, pz: 4, energy: 11))
    #expect(-left == LorentzVector(px: -1, py: -2, pz: -3, energy: -4))
    #expect(2 * left == left * 2 && left * 2 == left + left)
    #expect(left.dot(right) == 60 - 5 - 12 - 21)
    var total = LorentzVector<Double>.zero
    total += left
    total += right
    #expect(total == left + right)
    let (a, b) = (left.momentum, right.momentum)
    #expect(a + b - b == a && a.cross(b).dot(a) == 0 && -a * -1 == a)
  }

  @Test func specialVectorsHaveDocumentedValues() {
    let zero = LorentzVector<Double>.zero
    #expect(zero.eta == 0 && zero.rapidity == 0 && zero.phi == 0 && zero.mass == 0)
    #expect(zero.transverseEnergy == 0 && zero.beta.isNaN)
    let beam = LorentzVector(px: 0.0, py: 0, pz: -5, energy: 5)
    #expect(beam.eta == -.infinity && beam.rapidity == -.infinity && beam.mass == 0)
    #expect(beam.transverseEnergy == 0 && beam.gamma == .infinity)
    let tachyon = LorentzVector(px: 0.0, py: 0, pz: 5, energy: 3)
    #expect(tachyon.mass == -4 && tachyon.massSquared == -16 && tachyon.transverseMass == -4)
    #expect(tachyon.rapidity.isNaN)
    let broken = LorentzVector(px: .nan, py: 0.0, pz: 0, energy: 5)
    #expect(broken.pt.isNaN && broken.eta.isNaN && broken.mass.isNaN && broken.phi.isNaN)
    #expect(zero.angle(to: beam).isNaN)
  }
}
