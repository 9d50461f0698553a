import Foundation
import Testing

@testable import HypothesisTests

struct CountingTests {
  @Test(
    arguments: [
      (20.0, 30.0, 1.0 / 3, 2.326269995287916), (170, 440, 1.0 / 3, 1.6166654180978597),
      (16, 4, 1, 2.7766509108763207), (10, 50, 0.1, 1.8497508946999703),
      (140, 100, 1, 2.5880260804020936), (15, 50, 0.2, 1.3260472260388005),
    ] as [(Double, Double, Double, Double)])
  func liMa(on: Double, off: Double, alpha: Double, expected: Double) throws {
    #expect(abs(try Significance.liMa(on: on, off: off, alpha: alpha) - expected) < 1e-12)
  }

  @Test func signsAndLimits() throws {
    #expect(try Significance.liMa(on: 3, off: 9, alpha: 1) < 0)
    #expect(try Significance.liMa(on: 0, off: 9, alpha: 1) < 0)
    #expect(
      abs(try Significance.binomial(on: 20, off: 30, alpha: 1.0 / 3) - 2.1996009834160817) < 1e-9)
    #expect(throws: HypothesisTestError.self) { try Significance.liMa(on: -1, off: 2, alpha: 1) }
    #expect(throws: HypothesisTestError.self) { try Significance.asimov(signal: 1, background: 0) }
  }

  @Test(
    arguments: [
      (10.0, 10.0, 0.0, 2.7795480248410556), (10, 10, 3, 1.8969064768334083),
      (5, 1, 0, 3.391329183481996), (20, 100, 10, 1.349331136765969),
      (2, 0.5, 0.2, 1.8723631168076138),
    ] as [(Double, Double, Double, Double)])
  func asimov(signal: Double, background: Double, uncertainty: Double, expected: Double) throws {
    let found = try Significance.asimov(
      signal: signal, background: background, uncertainty: uncertainty)
    #expect(abs(found - expected) < 1e-10)
  }

  /// ROOT's TFeldmanCousins, on a grid of 0.005.
  @Test(
    arguments: [
      (0, 0.0, 0.0, 2.44), (1, 0, 0.11, 4.36), (3, 0, 1.105, 7.425), (0, 3, 0, 0.955),
      (2, 3, 0, 3.04),
      (5, 3, 0, 6.99), (10, 3, 2.635, 13.505),
    ] as [(Int, Double, Double, Double)])
  func feldmanCousins(count: Int, background: Double, low: Double, high: Double) throws {
    let interval = try FeldmanCousins(background: background).interval(observed: count)
    #expect(abs(interval.lowerBound - low) < 0.0101)
    #expect(abs(interval.upperBound - high) < 0.0101)
  }

  @Test func coverageOfFeldmanCousins() throws {
    let belt = try FeldmanCousins(background: 1.5)
    for signal in [0.2, 1.0, 3.3] {
      var (covered, p) = (0.0, exp(-(signal + 1.5)))
      for n in 0..<40 {
        if belt.accepts(n, signal: signal) { covered += p }
        p *= (signal + 1.5) / Double(n + 1)
      }
      #expect(covered >= 0.9 && covered < 0.99)
    }
  }
}
