import HEPCore
import Testing

@testable import HypothesisTests

struct SearchTests {
  private let background = [102.0, 92, 83, 75, 68, 61, 55, 50, 45, 41]
  private let data = [100.0, 95, 80, 78, 90, 98, 60, 50, 48, 40]

  @Test func bumpInOneDimension() throws {
    let hunter = try BumpHunter(background: background, widths: [1, 2, 3])
    let bump = try #require(try hunter.bump(in: data))
    #expect(bump.bins == 4..<6)
    #expect(bump.events == 188 && bump.background == 129)
    #expect(abs(bump.localPValue / 6.681769554159226e-07 - 1) < 1e-9)
    #expect(abs(bump.statistic - 14.218712795173204) < 1e-9)
    let p = try hunter.globalPValue(of: bump, toys: 500, seed: 1, workers: 2)
    #expect(p.value <= 0.01)
    let likely = BumpHunter.Bump(
      bins: 0..<1, secondBins: nil, events: 0, background: 0, localPValue: 0.02)
    let one = try hunter.globalPValue(of: likely, toys: 300, seed: 1, workers: 1)
    #expect(one.value > 0.1)
    #expect(try hunter.globalPValue(of: likely, toys: 300, seed: 1, workers: 2) == one)
  }

  @Test func bumpInTwoDimensions() throws {
    let flat = [[Double]](repeating: [Double](repeating: 10, count: 6), count: 5)
    var data = flat
    for (row, column) in [(2, 3), (2, 4), (3, 3), (3, 4)] { data[row][column] = 25 }
    let hunter = try BumpHunter(background: flat, widths: [1, 2, 3], secondWidths: [1, 2, 3])
    let bump = try #require(try hunter.bump(in: data))
    #expect(bump.bins == 2..<4)
    #expect(bump.secondBins == 3..<5)
    #expect(bump.events == 100)
    #expect(try hunter.bump(in: flat) == nil)
  }

  @Test func badSearches() throws {
    #expect(throws: HypothesisTestError.self) { try BumpHunter(background: [1, 2], widths: [3]) }
    #expect(throws: HypothesisTestError.self) { try BumpHunter(background: [1, -2], widths: [1]) }
    let hunter = try BumpHunter(background: background, widths: [2])
    #expect(throws: HypothesisTestError.self) { try hunter.bump(in: [1, 2]) }
    #expect(throws: HypothesisTestError.self) { try hunter.bump(in: background.map { _ in .nan }) }
  }

  @Test func elsewhere() throws {
    let scan = [0.1, 0.7, 0.3, 1.2, 1.3, 0.2, 0.6]
    #expect(LookElsewhere.upcrossings(of: scan, above: 0.5) == 3)
    let effect = try LookElsewhere(upcrossings: 4, above: 0.5)
    let local = SpecialFunctions.chiSquaredSurvival(16, degreesOfFreedom: 1)
    #expect(abs(effect.globalPValue(of: 16) - (local + 4 * 4.3074254057568864e-4)) < 1e-9)
    #expect(effect.globalPValue(of: 0.5) == 1)
  }
}
