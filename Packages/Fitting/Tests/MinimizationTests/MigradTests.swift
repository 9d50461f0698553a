import Minimization
import Testing

@Suite struct MigradTests {
  @Test(arguments: TestFunction.all, Strategy.allCases)
  func findsMinima(_ function: TestFunction, strategy: Strategy) throws {
    for withGradient in [false, true] {
      let fit = try function.cost(withGradient: withGradient)
        .minimize(using: .migrad(strategy: strategy))
      #expect(fit.status == .converged)
      #expect(([function.value] + function.otherValues).contains { abs(fit.minimum - $0) < 1e-4 })
    }
  }
}
