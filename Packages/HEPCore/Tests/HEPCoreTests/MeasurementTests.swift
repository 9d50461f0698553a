import Foundation
import HEPCore
import Testing

typealias Measurement = HEPCore.Measurement

@Suite struct MeasurementTests {
  @Test func textsAreThoseOfIminuit() {
    for row in textReference {
      let text = Measurement(row.value, up: row.up, down: row.down)
        .formatted(.plain, exponent: row.exponent)
        .replacing("+/-", with: "±").replacing(")e", with: ")E")
      #expect(text == row.text)
    }
  }

  @Test(arguments: [
    (Measurement(91.1876, 0.0021), "91.1876 ± 0.0021", "91.1876 \\pm 0.0021"),
    (Measurement(57, up: 8.1, down: 7.2), "57 +8 -7", "57^{+8}_{-7}"),
    (Measurement(2.3e-9, 0.354e-9), "(2.30 ± 0.35) × 10⁻⁹", "(2.30 \\pm 0.35) \\times 10^{-9}"),
    (Measurement(5320, 120), "(5.32 ± 0.12) × 10³", "(5.32 \\pm 0.12) \\times 10^{3}"),
    (Measurement(1234, 35), "1234 ± 35", "1234 \\pm 35"),
    (Measurement(-0.001, 0.5), "0.0 ± 0.5", "0.0 \\pm 0.5"),
    (
      Measurement(999_999.99, 1), "(1.0000000 ± 0.0000010) × 10⁶",
      "(1.0000000 \\pm 0.0000010) \\times 10^{6}"
    ),
    (Measurement(0, 0), "0 ± 0", "0 \\pm 0"),
    (Measurement(1.25), "1.25 ± 0", "1.25 \\pm 0"),
    (Measurement(1.25, .nan), "1.25 ± nan", "1.25 \\pm \\mathrm{NaN}"),
    (Measurement(1.25, .infinity), "1.25 ± ∞", "1.25 \\pm \\infty"),
    (Measurement(.nan, 0.12), "nan ± 0.12", "\\mathrm{NaN} \\pm 0.12"),
    (Measurement(-.infinity, 0.12), "-∞ ± 0.12", "-\\infty \\pm 0.12"),
    (Measurement(1.25, up: 0.5, down: 0), "1.3 +0.5 -0.0", "1.3^{+0.5}_{-0.0}"),
    (Measurement(1, up: .infinity, down: 0.1), "1.00 +∞ -0.10", "1.00^{+\\infty}_{-0.10}"),
  ])
  func text(of measurement: Measurement, unicode: String, tex: String) {
    #expect(measurement.description == unicode)
    #expect(measurement.formatted(.tex) == tex)
  }

  @Test(arguments: [
    (Measurement(0.827, 0.119), Measurement(0.83, 0.12)),
    (Measurement(0.827, 0.367), Measurement(0.8, 0.4)),
    (Measurement(0.827, 0.0957), Measurement(0.83, 0.10)),
    (Measurement(5320, 12000), Measurement(5000, 12000)),
    (Measurement(1, up: 0.3549, down: 0.95), Measurement(1, up: 0.4, down: 1)),
    (Measurement(3.25, 0), Measurement(3.25, 0)),
    (Measurement(.infinity, 0.12), Measurement(.infinity, 0.12)),
  ])
  func rounding(of measurement: Measurement, expected: Measurement) {
    #expect(measurement.rounded() == expected)
  }

  @Test func errorsPropagate() {
    let a = Measurement(10, 3)
    let b = Measurement(5, 4)
    #expect(a + b == Measurement(15, 5))
    #expect(a - b == Measurement(5, 5))
    #expect((a * b).value == 50)
    #expect(abs((a * b).error - 50 * (0.3 * 0.3 + 0.8 * 0.8).squareRoot()) < 1e-12)
    #expect((a / b).value == 2)
    #expect(abs((a / b).error - 2 * (0.3 * 0.3 + 0.8 * 0.8).squareRoot()) < 1e-12)
    #expect(2 * a == Measurement(20, 6))
    #expect(a / 2 == Measurement(5, 1.5))
  }

  @Test func asymmetricErrorsSwapWithTheSign() {
    let a = Measurement(10, up: 3, down: 2)
    #expect(-a == Measurement(-10, up: 2, down: 3))
    #expect(Measurement(0) - a == Measurement(-10, up: 2, down: 3))
    #expect(a * Measurement(-1) == Measurement(-10, up: 2, down: 3))
    let ratio = Measurement(20) / a
    #expect(abs(ratio.up - 0.4) < 1e-15)
    #expect(abs(ratio.down - 0.6) < 1e-15)
    #expect(!a.isSymmetric)
    #expect(a.error == 2.5)
    #expect(a.relativeError == 0.25)
  }

  @Test func pullAndAverage() throws {
    let a = Measurement(10, up: 3, down: 2)
    #expect(a.pull(from: 6) == 2)
    #expect(a.pull(from: 16) == -2)
    let result = try #require(
      Measurement.weightedAverage(of: [Measurement(10, 1), Measurement(12, 2)]))
    #expect(abs(result.average.value - 10.4) < 1e-12)
    #expect(abs(result.average.error - 0.8.squareRoot()) < 1e-12)
    #expect(abs(result.chiSquared - 0.8) < 1e-12)
    #expect(Measurement.weightedAverage(of: []) == nil)
    #expect(Measurement.weightedAverage(of: [Measurement(1, 0)]) == nil)
    #expect(Measurement.weightedAverage(of: [Measurement(1, .infinity)]) == nil)
  }

  @Test func survivesJSON() throws {
    let measurement = Measurement(57, up: 8.1, down: 7.2)
    let data = try JSONEncoder().encode(measurement)
    #expect(try JSONDecoder().decode(Measurement.self, from: data) == measurement)
  }
}
