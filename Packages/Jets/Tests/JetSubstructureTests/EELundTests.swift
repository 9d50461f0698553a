import Foundation
import HEPCore
import Jets
import Testing
import Vectors

@testable import JetSubstructure

struct EELundTests {
  /// Particles of an e⁺e⁻ event along two directions, turned by an angle about the x axis.
  private func event(_ seed: UInt64, turnedBy angle: Double = 0) -> [LorentzVector<Double>] {
    var generator = RandomStream(seed: seed)
    return (0..<30).map { index in
      let momentum = generator.exponential(mean: 4) + 0.01
      let (x, y) = (generator.normal(mean: 0, sigma: 0.3), generator.normal(mean: 0, sigma: 0.3))
      let z = index % 2 == 0 ? 1.0 : -1.0
      let (py, pz) = (cos(angle) * y - sin(angle) * z, sin(angle) * y + cos(angle) * z)
      let size = (x * x + y * y + z * z).squareRoot()
      return LorentzVector(
        px: momentum * x / size, py: momentum * py / size, pz: momentum * pz / size,
        energy: (momentum * momentum + 0.02).squareRoot())
    }
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func everyMergerIsARow(seed: UInt64) throws {
    let tree = try EELundTree(event(seed))
    #expect(tree.declusterings.count == 28)
    #expect(Set(tree.hemispheres) == [0, 1] && tree.depths.contains { $0 > 0 })
    for (row, branching) in tree.declusterings.enumerated() {
      #expect(branching.kt >= 0 && branching.z > 0 && branching.z <= 0.5)
      let cosine = (1 - pow(branching.sinTheta, 2)).squareRoot()
      #expect(branching.eta < 0 || abs(branching.eta - atanh(cosine)) < 1e-6)
      #expect(abs(branching.psi) <= .pi)
      guard let parent = tree.parents[row] else { continue }
      #expect(tree.hemispheres[parent] == tree.hemispheres[row])
      #expect([0, 1].contains(tree.depths[row] - tree.depths[parent]))
    }
    #expect(tree.primary.count == tree.depths.filter { $0 == 0 }.count)
  }

  @Test(arguments: [0.4, 1.7, 3.0])
  func nothingChangesWhenTheEventIsTurned(angle: Double) throws {
    let (one, other) = (try EELundTree(event(3)), try EELundTree(event(3, turnedBy: angle)))
    for (a, b) in zip(one.declusterings, other.declusterings) {
      #expect(abs(a.eta - b.eta) < 1e-7 && abs(a.kt - b.kt) < 1e-7 * (1 + a.kt))
      #expect(abs((a.psi - b.psi).remainder(dividingBy: 2 * .pi)) < 1e-6)
    }
  }

  @Test
  func smallEventsHaveNoBranchings() throws {
    for count in 0...2 { #expect(try EELundTree(event(1).prefix(count)).declusterings.isEmpty) }
    let bad = [LorentzVector(px: .nan, py: 0, pz: 0, energy: 1)]
    #expect(throws: JetsError.self) { try EELundTree(bad) }
  }
}
