import Foundation
import Likelihoods
import Testing

@Suite(.enabled(if: Golden.isPresent, "MARTLET_TESTDATA is not set")) struct NISTTests {
  @Test(arguments: NISTProblem.all, ["start1", "start2"])
  func neverConvergesAway(from problem: NISTProblem, start: String) throws {
    let golden = try Golden.section("nist_strd", problem.name)
    let certified = golden.numbers("certified")
    let deviation = golden.number("certified_resid_sd")
    let points = try problem.points()
    #expect(points.count == Int(golden.number("n")))
    let parameters = golden.numbers(start).enumerated().map { Parameter("b\($0 + 1)", $1) }
    let cost = try LeastSquares(
      x: points.map(\.x), y: points.map(\.y), errors: points.map { _ in deviation },
      parameters: parameters, problem.model)
    let fit = try cost.minimize(
      using: .migrad(strategy: .careful, tolerance: 1e-4, callLimit: 20_000))
    let digits = zip(fit.values, certified).map { -log10(max(abs($0 - $1) / abs($1), 1e-12)) }
    // Bennett5 is a valley so flat that three digits are within a thousandth of an error of the minimum.
    if fit.status.isConverged { #expect((digits.min() ?? 0) > 2.9) }
    let isHard = Set(["Lanczos1", "MGH09", "MGH10", "MGH17"]).contains(problem.name)
    if !isHard || start == "start2" && problem.name != "Lanczos1" {
      #expect(fit.status == .converged)
    }
  }
}
