import Testing

@testable import Plots

@Suite struct DecimalTests {
  static func power(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? 1
  }

  @Test(arguments: [
    (0.0, "0", "0"), (1, "1", "1"), (-2.5, "-2.5", "-2.5"), (0.125, "0.13", "0.125"),
    (-0.001, "0", "-0.001"), (1234567.891, "1234567.89", "1.23457e6"), (1e-9, "0", "1e-9"),
    (999_999.7, "999999.7", "1e6"), (99.99996, "100", "100"), (12.3456789, "12.35", "12.3457"),
  ])
  func texts(value: Double, short: String, significant: String) {
    #expect(DecimalText.short(value) == short)
    #expect(DecimalText.significant(value) == significant)
  }

  @Test func notFinite() {
    #expect(DecimalText.significant(.nan) == "nan")
    #expect(DecimalText.significant(-.infinity) == "-inf")
    #expect(DecimalText.fixed(1e300, decimals: 2) == "1e+300")
  }
}
