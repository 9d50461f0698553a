import Densities
import Testing

/// Compares values of a density normalised over a range with a table.
func check(
  _ density: some Density, _ table: [(x: Double, value: Double)], in range: ClosedRange<Double>,
  tolerance: Double
) throws {
  let values = try density.curve(at: table.map(\.x), in: range).total
  for (value, row) in zip(values, table) {
    #expect(abs(value - row.value) < tolerance * row.value, "x = \(row.x)")
  }
}

/// Values of densities normalised over a range wide enough to count as the whole line.
@Suite struct ShapeTests {
  @Test func voigt() throws {
    try check(Voigt(mean: 0.3, sigma: 1.1, width: 1.2), voigtTable, in: -1e9...1e9, tolerance: 1e-8)
  }

  @Test func crystalBall() throws {
    // The tail beyond the range is left out of the norm: (α / n)ⁿ⁻¹ … ≈ 1e-12 here.
    try check(
      CrystalBall(mean: 0.3, sigma: 1.1, alpha: 1.2, n: 2.5), crystalBallTable, in: -1e9...1e3,
      tolerance: 1e-10)
  }

  @Test func doubleCrystalBall() throws {
    // At n = 1.5 the tail beyond x holds a share that falls with 1 / √x only.
    try check(
      CrystalBall(
        mean: 0.3, sigmaLeft: 1.1, sigmaRight: 0.8, alphaLeft: 1.2, nLeft: 2.5, alphaRight: 1.7,
        nRight: 1.5), doubleCrystalBallTable, in: -1e9...1e22, tolerance: 1e-9)
  }

  @Test func relativisticBreitWigner() throws {
    try check(
      RelativisticBreitWigner(mass: 91.1876, width: 2.4952), relativisticBreitWignerTable,
      in: 0...1e6, tolerance: 1e-9)
  }

  @Test func rejectsArgumentsOutsideTheirDomain() {
    let error = #expect(throws: DensityError.self) {
      try Gaussian(mean: 0, sigma: -1).curve(at: [0], in: -1...1)
    }
    #expect(error?.description.contains("sigma = -1.0") == true)
    #expect(throws: DensityError.self) {
      try CrystalBall(mean: 0, sigma: 1, alpha: 0, n: 2).curve(at: [0], in: -1...1)
    }
    #expect(throws: DensityError.self) { try Bernstein([]).curve(at: [0], in: -1...1) }
    #expect(throws: DensityError.self) { try Uniform().curve(at: [0], in: 1...1) }
    #expect(throws: DensityError.self) {
      try Gaussian(mean: 1e6, sigma: 1).curve(at: [0], in: -1...1)
    }
  }
}
