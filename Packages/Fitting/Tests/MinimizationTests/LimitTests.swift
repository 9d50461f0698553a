import Minimization
import Testing

@Suite struct LimitTests {
  private func fit(_ x: Parameter, _ y: Parameter, withGradient: Bool) throws -> Fit {
    // The free minimum is at (3, -1).
    let gradient: @Sendable ([Double]) -> [Double] = { p in
      let (a, b) = (p[0] - 3, p[1] + 1)
      return [2 * a + b, a + 4 * b]
    }
    let cost = FunctionCost(
      [x, y], errorDefinition: .chiSquare, gradient: withGradient ? gradient : nil
    ) { p in
      let (a, b) = (p[0] - 3, p[1] + 1)
      return a * a + a * b + 2 * b * b
    }
    return try cost.minimize(using: .migrad(tolerance: 1e-3))
  }

  @Test(arguments: [false, true])
  func minimumOnALimit(withGradient: Bool) throws {
    let (x, y) = (Parameter("x", 1, in: 0...2), Parameter("y", 0))
    let fit = try fit(x, y, withGradient: withGradient)
    #expect(fit.status == .converged)
    #expect(fit[x].value == 2)
    #expect(fit[x].limit == .upper)
    #expect(fit[x].error == nil)
    // With x at 2 the others sit at b = -a / 4.
    #expect(abs(fit[y].value + 0.75) < 1e-4)
    #expect(abs((fit[y].error ?? 0) - 0.5.squareRoot()) < 1e-4)
    #expect(fit.covariance?.names == ["y"])
    let interval = try fit.minos(x)
    #expect(interval.upper == .limit(2))
    #expect(interval.measurement == nil)
  }

  @Test(arguments: [false, true])
  func limitThatDoesNotMatter(withGradient: Bool) throws {
    let (x, y) = (Parameter("x", 0, in: 0...10), Parameter("y", 4, in: (-5)...))
    let fit = try fit(x, y, withGradient: withGradient)
    #expect(fit.status == .converged)
    #expect(abs(fit[x].value - 3) < 1e-3)
    #expect(fit.parametersAtLimit.isEmpty)
    // The inverse of half the second derivatives (2, 1; 1, 4).
    #expect(abs((fit[x].error ?? 0) - (8.0 / 7).squareRoot()) < 1e-4)
    #expect(abs((fit.covariance?[x, y] ?? 0) + 2.0 / 7) < 1e-4)
  }

  @Test func neverLeavesTheLimits() throws {
    let x = Parameter("x", 0.5, in: 0...1)
    let cost = FunctionCost([x], errorDefinition: .chiSquare) { p in
      precondition(p[0] >= 0 && p[0] <= 1, "The cost was called outside the limits")
      return 100 * (p[0] - 0.999) * (p[0] - 0.999)
    }
    for strategy in Strategy.allCases {
      let fit = try cost.minimize(using: .migrad(strategy: strategy))
      #expect(fit.status == .converged)
      #expect(abs(fit.values[0] - 0.999) < 1e-3)
    }
  }

  @Test func startOnALimit() throws {
    let x = Parameter("x", 1, in: 1...5)
    let cost = FunctionCost([x], errorDefinition: .chiSquare) { p in (p[0] - 2) * (p[0] - 2) }
    let fit = try cost.minimize()
    #expect(abs(fit.values[0] - 2) < 1e-3)
    #expect(abs((fit[x].error ?? 0) - 1) < 1e-3)
  }

  @Test func fixedParametersStay() throws {
    let (x, y) = (Parameter("x", 1).fixed(), Parameter("y", 0))
    let fit = try fit(x, y, withGradient: false)
    #expect(fit[x].value == 1)
    #expect(abs(fit[y].value + 0.5) < 1e-4)
    #expect(throws: MinimizationError.self) { try fit.minos(x) }
    let all = try fit.cost.minimize(parameters: [x, y.fixed()])
    #expect(all.status == .converged)
  }
}
