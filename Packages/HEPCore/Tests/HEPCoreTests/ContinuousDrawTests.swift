import Foundation
import HEPCore
import Testing

@Suite struct ContinuousDrawTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let draw: @Sendable (inout RandomStream) -> Double
    let cumulative: @Sendable (Double) -> Double

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "uniform", draw: { $0.uniform() }, cumulative: { $0 }),
    Case(
      name: "uniform in a range", draw: { $0.uniform(in: -3...7) }, cumulative: { ($0 + 3) / 10 }),
    Case(
      name: "normal", draw: { $0.normal(mean: 5, sigma: 2) },
      cumulative: { 0.5 * erfc((5 - $0) / 8.0.squareRoot()) }),
    Case(
      name: "exponential", draw: { $0.exponential(mean: 2.5) },
      cumulative: { -expm1(-$0 / 2.5) }),
    Case(
      name: "Breit–Wigner", draw: { $0.breitWigner(mean: 91.2, width: 2.5) },
      cumulative: { 0.5 + atan(($0 - 91.2) / 1.25) / .pi }),
    Case(
      name: "Breit–Wigner in a range",
      draw: { $0.breitWigner(mean: 91.2, width: 2.5, in: 60...92) },
      cumulative: {
        let (a, b) = (atan((60 - 91.2) / 1.25), atan((92 - 91.2) / 1.25))
        return (atan(($0 - 91.2) / 1.25) - a) / (b - a)
      }),
  ]

  @Test(arguments: cases)
  func followsItsDistribution(of distribution: Case) {
    var generator = RandomStream(seed: 20)
    let sample = (0..<100_000).map { _ in distribution.draw(&generator) }
    #expect(kolmogorovSmirnov(sample, distribution.cumulative) < 1.95)
  }

  @Test func uniformNeverReachesItsEnds() {
    struct Constant: RandomNumberGenerator {
      var word: UInt64
      mutating func next() -> UInt64 { word }
    }
    var low = Constant(word: 0)
    var high = Constant(word: .max)
    #expect(low.uniform() == 0x1p-53)
    #expect(high.uniform() == 1 - 0x1p-53)
    #expect(high.uniform(in: 1...1) == 1)
    #expect(low.exponential(mean: 1).isFinite)
  }

  /// The layers of the ziggurat meet at 0 and its tail starts at 3.654: look there in particular.
  @Test func normalHasTheRightMomentsAndTails() {
    var generator = RandomStream(seed: 21)
    var numbers = [Double](repeating: 0, count: 1_000_000)
    var span = numbers.mutableSpan
    generator.fillNormal(&span)
    let n = Double(numbers.count)
    let power = { (k: Double) in numbers.reduce(0) { $0 + pow($1, k) } / n }
    #expect(abs(power(1)) < 4 / n.squareRoot())
    #expect(abs(power(2) - 1) < 4 * (2 / n).squareRoot())
    #expect(abs(power(3)) < 4 * (15 / n).squareRoot())
    #expect(abs(power(4) - 3) < 4 * (96 / n).squareRoot())
    for edge in [0.01, 0.2152, 3, 3.5, 3.654, 3.7, 4, 4.5] {
      let probability = erfc(edge / 2.0.squareRoot())
      let beyond = Double(numbers.count { abs($0) > edge })
      #expect(
        abs(beyond - n * probability) < 4 * (n * probability * (1 - probability)).squareRoot(),
        "beyond \(edge)")
    }
  }

  @Test func edgesOfTheParameters() {
    var generator = RandomStream(seed: 22)
    #expect(generator.normal(mean: 4, sigma: 0) == 4)
    #expect(generator.exponential(mean: 0) == 0)
    #expect(generator.breitWigner(mean: 4, width: 0) == 4)
    #expect(generator.breitWigner(mean: 0, width: 1, in: 2...2) == 2)
    for _ in 0..<1000 {
      let x = generator.breitWigner(mean: 91, width: 2.5, in: 40 ... .infinity)
      #expect(x >= 40)
    }
  }
}
