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

  @Test(arguments: TestFunction.all.filter { !$0.errors.isEmpty }, [false, true])
  func errorsAreExact(_ function: TestFunction, withGradient: Bool) throws {
    let fit = try function.cost(withGradient: withGradient)
      .minimize(using: .migrad(strategy: .careful, tolerance: 1e-5))
    #expect(fit.status == .converged)
    for (index, parameter) in fit.fittedParameters.enumerated() {
      let expected = function.errors[index]
      #expect(abs(parameter.value - function.minimum[index]) < 1e-2 * expected)
      #expect(abs((parameter.error ?? 0) - expected) < 2e-3 * expected)
    }
  }

  @Test(arguments: Strategy.allCases)
  func flatMinimumIsReached(strategy: Strategy) throws {
    // How a minimum without curvature is reported depends on where in the flat the fit ends.
    for withGradient in [false, true] {
      let fit = try TestFunction.powellQuartic.cost(withGradient: withGradient)
        .minimize(using: .migrad(strategy: strategy))
      #expect(fit.minimum < 1e-4)
    }
  }

  @Test func callsAreCounted() throws {
    let fit = try TestFunction.rosenbrock.cost(withGradient: true).minimize()
    #expect(fit.gradientCalls > 0)
    #expect(fit.gradientCalls < 100)
    #expect(fit.calls == 0)
  }
}
