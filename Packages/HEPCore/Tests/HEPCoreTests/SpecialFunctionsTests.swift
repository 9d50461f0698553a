import HEPCore
import Testing

/// Against mpmath with 40 digits: `gammainc`, `betainc` and `erfinv`, regularised.
@Suite struct SpecialFunctionsTests {
  /// Shape, x, P and Q.
  static let gammas: [[Double]] = [
    [0.5, 0.1, 0.34527915398142298, 0.65472084601857702],
    [0.5, 10.0, 0.99999225578356896, 7.7442164310440836e-6],
    [0.001, 1e-05, 0.98912304469578267, 0.010876955304217331],
    [1.0, 1.0, 0.63212055882855768, 0.36787944117144232],
    [3.0, 0.001, 1.6654171665278076e-10, 0.99999999983345828],
    [10.0, 3.0, 0.0011024881301154797, 0.99889751186988452],
    [10.0, 30.0, 0.99999287824913718, 7.1217508628155771e-6],
    [100.0, 90.0, 0.15822098918643017, 0.84177901081356983],
    [100.0, 150.0, 0.99999407545966452, 5.9245403354839158e-6],
    [10000.0, 10200.0, 0.9767126778664012, 0.023287322133598804],
    [1000000.0, 999000.0, 0.15865521357430365, 0.84134478642569635],
    [1000000.0, 1003000.0, 0.99863825935378241, 0.0013617406462175915],
  ]

  @Test(arguments: gammas)
  func gamma(row: [Double]) {
    #expect(isClose(SpecialFunctions.gammaP(row[0], row[1]), row[2]))
    #expect(isClose(SpecialFunctions.gammaQ(row[0], row[1]), row[3]))
    let back =
      row[2] < row[3]
      ? SpecialFunctions.inverseGammaP(row[0], row[2])
      : SpecialFunctions.inverseGammaQ(row[0], row[3])
    // The x is known as well as the probability tells it.
    #expect(isClose(back, row[1], 1e-11))
  }

  /// Both parameters, x and I.
  static let betas: [[Double]] = [
    [0.5, 0.5, 0.3, 0.36901011956554538],
    [1.0, 1.0, 0.25, 0.25],
    [2.0, 3.0, 1e-09, 5.9999999920000008e-18],
    [3.0, 0.5, 0.99, 0.81374624999999992],
    [20.0, 5.0, 0.9, 0.91492511412132924],
    [5.0, 96.0, 0.1, 0.97628891733652325],
    [300.0, 700.0, 0.31, 0.75641868273154358],
    [10000.0, 20000.0, 0.33, 0.11020551912741972],
    [1.0, 1000.0, 0.001, 0.63230457522903596],
    [1000000.0, 1000000.0, 0.5005, 0.92135042241907533],
    [0.01, 0.02, 0.7, 0.6722370802006247],
  ]

  @Test(arguments: betas)
  func beta(row: [Double]) {
    #expect(isClose(SpecialFunctions.beta(row[0], row[1], row[2]), row[3]))
    #expect(isClose(SpecialFunctions.beta(row[1], row[0], 1 - row[2]), 1 - row[3], 1e-10))
    #expect(isClose(SpecialFunctions.inverseBeta(row[0], row[1], row[3]), row[2], 1e-10))
  }

  /// Probability and quantile.
  static let normals: [[Double]] = [
    [1e-300, -37.047096299361199],
    [1e-20, -9.2623400897984076],
    [1e-05, -4.2648907939228246],
    [0.02425, -1.9729610513118848],
    [0.15865525393145707, -0.99999999999999991],
    [0.4, -0.25334710313579974],
    [0.5, 0.0],
    [0.841, 0.99857627061565939],
    [0.999, 3.0902323061678133],
  ]

  @Test(arguments: normals)
  func normal(row: [Double]) {
    #expect(abs(SpecialFunctions.normalQuantile(row[0]) - row[1]) < 1e-14 * max(1, abs(row[1])))
    #expect(isClose(SpecialFunctions.normalProbability(row[1]), row[0]))
  }

  @Test func inversesOverAllScales() {
    for shape in [1e-3, 0.1, 0.5, 1, 2.5, 30, 1e3, 1e5] {
      for probability in [1e-12, 1e-3, 0.1, 0.5, 0.9, 0.999] {
        let x = SpecialFunctions.inverseGammaP(shape, probability)
        #expect(isClose(SpecialFunctions.gammaP(shape, x), probability, 1e-11) || x < 1e-290)
        for other in [0.3, 1, 40, 1e4] {
          let x = SpecialFunctions.inverseBeta(shape, other, probability)
          let found = SpecialFunctions.beta(shape, other, x)
          #expect(isClose(found, probability, 1e-9) || x < 1e-290 || x > 1 - 1e-12)
        }
      }
    }
  }

  @Test func outOfRange() {
    #expect(SpecialFunctions.gammaP(-1, 2).isNaN && SpecialFunctions.gammaQ(1, -2).isNaN)
    #expect(SpecialFunctions.beta(1, 1, 2).isNaN && SpecialFunctions.inverseBeta(1, 1, -0.1).isNaN)
    #expect(SpecialFunctions.normalQuantile(1.5).isNaN)
    #expect(SpecialFunctions.inverseGammaP(3, 0) == 0)
    #expect(SpecialFunctions.inverseGammaP(3, 1) == .infinity)
    #expect(SpecialFunctions.gammaQ(3, .infinity) == 0)
  }

  private func isClose(_ found: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
    abs(found - expected) <= tolerance * abs(expected)
  }
}
