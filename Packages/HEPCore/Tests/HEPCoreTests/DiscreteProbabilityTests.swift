import Testing

@testable import HEPCore

@Suite struct DiscreteProbabilityTests {
  // From mpmath with 50 digits: k*log(m) - m - loggamma(k + 1).
  @Test(arguments: [
    (0, 2.5, -2.5), (1, 2.5, -1.5837092681258449348), (15, 2.5, -16.654910405728565588),
    (16, 2.5, -18.511208396094191761), (1_000_000, 1_000_500, -7.9516522444722290635),
    (1e15, 1.00000001e15, -18.238326730326682124),
  ])
  func poisson(k: Double, mean: Double, expected: Double) {
    let found = DiscreteProbability.logPoisson(k, mean: mean)
    #expect(abs(found - expected) < 1e-12 * max(1, abs(expected)))
  }

  // From mpmath: log(binomial(n, k)) + k*log(p) + (n - k)*log(1 - p).
  @Test(arguments: [
    (0, 20, 0.3, -7.133498878774647261), (20, 20, 0.3, -24.079456086518720593),
    (7, 20, 0.3, -1.8062926549204250832), (300_500, 1_000_000, 0.3, -7.6418949590231838724),
  ])
  func binomial(k: Double, trials: Double, probability: Double, expected: Double) {
    let found = DiscreteProbability.logBinomial(k, trials: trials, probability: probability)
    #expect(abs(found - expected) < 1e-12 * max(1, abs(expected)))
  }
}
