import Minimization
import Testing

@Suite struct MinosTests {
  private let x = Parameter("x", 0)
  private let y = Parameter("y", 0)

  @Test(arguments: [false, true])
  func bananaIsAsymmetric(withGradient: Bool) throws {
    let fit = try banana(x, y, withGradient: withGradient).minimize(using: .migrad(tolerance: 1e-3))
    #expect(fit.status == .converged)
    #expect(abs((fit[x].error ?? 0) - 1) < 1e-3)
    #expect(abs((fit[y].error ?? 0) - 4.25.squareRoot()) < 1e-3)
    let first = try fit.minos(x)
    #expect(abs((first.lower.bound ?? 9) - 0) < 1e-3)
    #expect(abs((first.upper.bound ?? 9) - 2) < 1e-3)
    let second = try fit.minos("y")
    #expect(abs((second.lower.bound ?? 9) - (1 - 1.268_828_518_077_104)) < 1e-3)
    #expect(abs((second.upper.bound ?? 9) - (1 + 3.031_188_965_775_031)) < 1e-3)
    #expect(second.description.hasPrefix("y = 1.0"))
    #expect(second.measurement.map { $0.up > $0.down } == true)
  }

  @Test(arguments: [(0.682_689_492_137_086, 1.0), (0.95, 1.959_963_984_540_054), (0.9973, 3.0)])
  func confidenceScalesAParabola(confidence: Double, deviations: Double) throws {
    let parabola = FunctionCost([x], errorDefinition: .negativeLogLikelihood) { p in
      0.5 * (p[0] - 4) * (p[0] - 4) / 0.09
    }
    let interval = try parabola.minimize().minos(x, confidence: confidence)
    #expect(abs((interval.upperError ?? 0) - 0.3 * deviations) < 1e-4)
    #expect(abs((interval.lowerError ?? 0) + 0.3 * deviations) < 1e-4)
  }

  @Test func newMinimumIsReported() throws {
    // Two wells; the fit starts in the shallow one at x = 2, the deep one is at x = -2.
    let wells = FunctionCost([Parameter("x", 2)], errorDefinition: .chiSquare) { p in
      let a = p[0] * p[0] - 4
      return 0.05 * a * a + 0.1 * p[0]
    }
    let fit = try wells.minimize()
    #expect(fit.values[0] > 1.5)
    let interval = try fit.minos(x)
    guard case .newMinimum(let values, let cost) = interval.lower else {
      Issue.record("\(interval.lower)")
      return
    }
    #expect(cost < fit.minimum)
    let better = try wells.minimize(parameters: fit.parameters.starting(at: values))
    #expect(better.values[0] < -1.5)
    #expect(better.status == .converged)
  }

  @Test func endlessProfileFails() throws {
    // The profile never rises by one on the upper side.
    let flat = FunctionCost([Parameter("x", 1)], errorDefinition: .chiSquare) { p in
      let a = p[0] * p[0]
      return p[0] > 0 ? 0.5 * a / (1 + a) : 2 * a
    }
    let fit = try flat.minimize()
    let upper = try fit.minos(x).upper
    #expect(upper.bound == nil)
  }

  @Test func profileAndScan() throws {
    let fit = try banana(x, y, withGradient: true).minimize()
    let profile = try fit.profile(x, over: -1...3, points: 9)
    for point in profile {
      #expect(abs(point.cost - (point.setting - 1) * (point.setting - 1)) < 1e-3)
      #expect(abs(point.values[1] - point.setting * point.setting) < 1e-2)
      #expect(point.failure == nil)
    }
    let scan = try fit.scan(x, over: 0...2, points: 3)
    #expect(scan.map(\.setting) == [0, 1, 2])
    #expect(abs(scan[0].cost - 5) < 1e-1)
    #expect(throws: MinimizationError.self) {
      try fit.cost.scan(Parameter("z", 0), over: 0...1)
    }
  }

  @Test func scanChecksItsTable() throws {
    let cost = banana(x, y, withGradient: false)
    #expect(try cost.scan(x, over: 0...1, points: 2, parameters: [x, y]).map(\.cost) == [1, 4])
    for table in [[y, x], [x], [x, y, Parameter("z", 0)], [Parameter("x", .nan), y]] {
      #expect(throws: MinimizationError.self) {
        try cost.scan(x, over: 0...1, points: 2, parameters: table)
      }
    }
  }

  @Test func noCallLimitIsTooLarge() throws {
    let fit = try banana(x, y, withGradient: true).minimize(using: .migrad(callLimit: .max))
    #expect(try fit.minos(x).measurement != nil)
    #expect(try fit.profile(x, over: 0...2, points: 3).allSatisfy { $0.failure == nil })
  }

  @Test func hesseAgainWithAnotherStrategy() throws {
    let fit = try banana(x, y, withGradient: false).minimize(using: .migrad(strategy: .fast))
    let again = try fit.hesse(strategy: .careful)
    let exact = [1.0, 2, 2, 4.25]
    let covariance = try #require(again.covariance?.matrix.elements)
    #expect(zip(covariance, exact).allSatisfy { abs($0 - $1) < 2e-2 })
    #expect(again.calls > fit.calls)
  }

  @Test func correlations() throws {
    let fit = try banana(x, y, withGradient: true).minimize(using: .migrad(tolerance: 1e-4))
    let covariance = try #require(fit.covariance)
    let expected = 2 / 4.25.squareRoot()
    #expect(abs((covariance.correlation[x, y] ?? 0) - expected) < 1e-4)
    // For two parameters both global correlations are the correlation.
    let global = try #require(covariance.globalCorrelations)
    #expect(global.allSatisfy { abs($0 - expected) < 1e-4 })
  }
}
