import Foundation
import Likelihoods
import Testing

@Suite(.enabled(if: Golden.isPresent, "MARTLET_TESTDATA is not set")) struct ScalarTests {
  @Test func deviancesOfGivenExpectations() throws {
    let golden = try Golden.section("cost_function_scalars")
    let (counts, expected) = (golden.numbers("n"), golden.numbers("mu"))
    // A staircase whose steps are the bins, and the midpoints of the bisection of its integral.
    let steps = FunctionDensity("Steps", []) { x, _ in expected[min(Int(x), 3)] }
    let total = expected.reduce(0, +)
    let edges = [0.0, 1, 2, 3, 4]
    let extended = try ExtendedBinnedNLL(total * steps, counts, edges: edges)
    #expect(abs(2 * extended.value(at: []) - golden.number("poisson_chi2")) < 1e-9)
    #expect(zip(extended.prediction(at: []), expected).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(abs(extended.pulls(at: [])[0] - 0.5 / 2.5.squareRoot()) < 1e-9)
    // The reference does not scale the expectations to the sum of the counts.
    let entries = counts.reduce(0, +)
    let scaled = golden.number("multinomial_chi2") + 2 * entries * log(total / entries)
    let shape = try BinnedNLL(steps, counts, edges: edges)
    #expect(abs(2 * shape.value(at: []) - scaled) < 1e-9)
  }
}
