import Foundation
import HEPCore
import Jets
import Testing
import Vectors

@testable import JetSubstructure

struct PileupTests {
  private let soft: [LorentzVector<Double>]

  init() {
    var generator = RandomStream(seed: 9)
    soft = (0..<3000).map { _ in
      LorentzVector(
        pt: generator.exponential(mean: 1), rapidity: generator.uniform(in: -5...5),
        phi: generator.uniform(in: 0...6.28318), mass: 0.13957)
    }
  }

  @Test
  func bothEstimatorsFindTheDensity() throws {
    let expected = 3000 / (10 * 2 * Double.pi)
    let grid = try GridMedianBackground(maxRapidity: 4).estimate(soft)
    let jets = try JetMedianBackground(.absRapidity(max: 4)).estimate(soft)
    for found in [grid, jets] {
      #expect(abs(found.rho - expected) < 0.12 * expected)
      #expect(found.sigma > 0 && found.rhoM > 0 && found.rhoM < 0.1 * found.rho)
    }
  }

  @Test
  func subtractionGivesBackTheHardParticle() throws {
    let hard = LorentzVector(pt: 200, rapidity: 0.3, phi: 2, mass: 0)
    let background = try GridMedianBackground(maxRapidity: 4).estimate(soft)
    let sequence = try ClusterSequence(
      soft + [hard], JetDefinition(.antiKt(R: 0.5)), area: .activeWithExplicitGhosts())
    let jet = sequence.inclusiveJets()[0]
    let corrected = try jet.subtracting(background)
    #expect(abs(corrected.pt - 200) < 15 && abs(corrected.pt - 200) < abs(jet.pt - 200))
    let massive = try jet.subtracting(background, usingRhoM: true)
    #expect(abs(massive.pt - corrected.pt) < 1e-9)
    let parts = try ConstituentSubtractor().subtract(jet, background)
    let sum = parts.reduce(LorentzVector<Double>.zero) { $0 + $1 }
    #expect(abs(sum.pt - corrected.pt) < 5)
    #expect(throws: JetsError.self) {
      try ClusterSequence(soft, JetDefinition(.kt(R: 1))).inclusiveJets()[0].subtracting(background)
    }
  }

  /// By hand: one particle of 5 GeV, one ghost with 2 GeV and *m*T − *p*t of 0.05.
  @Test(arguments: [
    (ConstituentSubtractor.Masses.zero, 0.0), (.kept, 1), (.scaled, 0.6),
    (.subtracted, ((0.0990195135927848 - 0.05) * (0.0990195135927848 - 0.05 + 6)).squareRoot()),
  ])
  func massesAreTreatedAsAsked(masses: ConstituentSubtractor.Masses, mass: Double) throws {
    let particle = LorentzVector(pt: 5, rapidity: 0.1, phi: 0.2, mass: 1)
    let ghost = LorentzVector(pt: 1e-100, rapidity: 0.3, phi: 0.3, mass: 0)
    let subtractor = ConstituentSubtractor(maxDistance: 0.25, masses: masses)
    var left = [BackgroundCarrier(particle)]
    var carriers = [BackgroundCarrier(ghost, BackgroundDensity(rho: 2, rhoM: 0.05), area: 1)]
    subtractor.transfer(&left, &carriers)
    let found = subtractor.momentum(of: left[0], from: particle)
    #expect(abs(found.pt - 3) < 1e-12 && abs(found.mass - mass) < 1e-6)
    #expect(abs(found.rapidity - 0.1) < 1e-12 && abs(found.phi - 0.2) < 1e-12)
    #expect(carriers[0].pt == 0)
    var far = [BackgroundCarrier(particle)]
    ConstituentSubtractor(maxDistance: 0.2).transfer(&far, &carriers)
    #expect(far[0].pt == particle.pt)
  }

  /// Background that finds no particle nearby in one step is taken from others in the next.
  @Test
  func moreStepsTakeMore() throws {
    let inside = soft.filter { abs($0.rapidity) < 4 }
    let density = BackgroundDensity(rho: 20)
    let ghosts = GhostSpecification(maxRapidity: 4, area: 0.05)
    let near = ConstituentSubtractor(maxDistance: 0.1, alpha: 1)
    func left(_ subtracted: [LorentzVector<Double>]) -> Double {
      subtracted.reduce(0) { $0 + $1.pt }
    }
    let once = left(try near.subtract(inside, density, ghosts: ghosts))
    let same = left(
      try IterativeConstituentSubtractor([near]).subtract(inside, density, ghosts: ghosts))
    let twice = left(
      try IterativeConstituentSubtractor([near, near]).subtract(inside, density, ghosts: ghosts))
    #expect(once == same && twice < once && twice >= 0)
    #expect(left(inside) - twice <= 20 * 8 * 2 * .pi * 1.0001)
  }

  @Test
  func softKillerEmptiesHalfOfTheCells() throws {
    let result = try SoftKiller(maxRapidity: 4, cellSize: 0.8).filter(soft)
    let kept = result.kept.map { soft[$0] }
    #expect(result.threshold > 0 && kept.allSatisfy { $0.pt >= result.threshold })
    let after = try GridMedianBackground(maxRapidity: 4, cellSize: 0.8).estimate(kept)
    #expect(after.rho < 0.5 * (try GridMedianBackground(maxRapidity: 4).estimate(soft).rho))
  }

  @Test
  func tagsFindTheirJetsAndDoNotMoveThem() throws {
    let definition = JetDefinition(.antiKt(R: 0.4))
    let plain = try ClusterSequence(soft, definition).inclusiveJets(ptMin: 5)
    let tags = plain.prefix(3).map(\.momentum)
    let found = try definition.associate(Array(tags), with: soft, ptMin: 5)
    #expect(found.jets.map(\.pt) == plain.map(\.pt))
    #expect(found.jetOfEachTag == [0, 1, 2])
  }
}
