import HEPCore
import Testing

@testable import ZPeak

@Suite("The tutorial's check of its result")
struct ExpectationTests {
  @Test("What is not as expected is said", arguments: [nil, Measurement(91.2, 0.02)])
  func disagreement(mass: Measurement?) {
    let expected = Expectations()
    let result = PeakResult(
      pairs: expected.pairs, mass: mass, width: expected.width, signal: expected.signal)
    #expect(!expected.check(result).agree)
  }
}
