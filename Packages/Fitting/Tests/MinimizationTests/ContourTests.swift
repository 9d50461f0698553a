import Minimization
import Testing

@Suite struct ContourTests {
  @Test(arguments: [false, true], [nil, 0.68, 0.95, 0.999])
  func bananaIsFollowed(withGradient: Bool, confidence: Double?) throws {
    let (x, y) = (Parameter("x", 0.5), Parameter("y", 0.5))
    let fit = try banana(x, y, withGradient: withGradient)
      .minimize(using: .migrad(tolerance: 1e-5))
    let level = confidence.map { -2 * logarithm(1 - $0) } ?? 1
    let contour = try fit.contour(x, y, confidence: confidence, points: 80)
    #expect(contour.count == 80)
    for point in contour {
      let cost = fit.cost.value(at: [point.first, point.second])
      #expect(abs(cost - level) < 1e-3 * level)
      #expect(!point.isOnLimit)
    }
    // Both ends and both sides are there, and neighbours are close: the tips included.
    let reach = level.squareRoot()
    #expect(abs((contour.map(\.first).max() ?? 0) - 1 - reach) < 0.02 * reach)
    #expect(abs((contour.map(\.first).min() ?? 0) - 1 + reach) < 0.02 * reach)
  }

  @Test func ellipseHasExactArea() throws {
    let (x, y) = (Parameter("x", 1), Parameter("y", -1))
    let cost = FunctionCost([x, y], errorDefinition: .chiSquare) { p in
      p[0] * p[0] + 2 * p[1] * p[1] + p[0] * p[1]
    }
    let contour = try cost.minimize().contour(x, y, points: 400)
    for point in contour {
      let value =
        point.first * point.first + 2 * point.second * point.second + point.first * point.second
      #expect(abs(value - 1) < 1e-3)
    }
    var area = 0.0
    for (a, b) in zip(contour, contour[1...] + contour[..<1]) {
      area += 0.5 * (a.first * b.second - a.second * b.first)
    }
    // π / √det with the matrix (1, ½; ½, 2).
    #expect(abs(abs(area) - .pi / 1.75.squareRoot()) < 1e-3)
  }

  @Test(arguments: [false, true])
  func otherParametersFollow(withGradient: Bool) throws {
    // A third parameter correlated with both: its profile is the ellipse of the covariance.
    let table = [Parameter("x", 1), Parameter("y", 1), Parameter("z", 1)]
    let gradient: @Sendable ([Double]) -> [Double] = { p in
      [2 * p[0] + p[2], 4 * p[1] - p[2], 6 * p[2] + p[0] - p[1]]
    }
    let cost = FunctionCost(
      table, errorDefinition: .chiSquare, gradient: withGradient ? gradient : nil
    ) { p in p[0] * p[0] + 2 * p[1] * p[1] + 3 * p[2] * p[2] + p[0] * p[2] - p[1] * p[2] }
    let fit = try cost.minimize()
    for point in try fit.contour(table[0], table[1], points: 30) {
      let (x, y) = (point.first, point.second)
      let z = (y - x) / 6
      let value = x * x + 2 * y * y + 3 * z * z + x * z - y * z
      #expect(abs(value - 1) < 2e-3)
    }
  }

  @Test func limitsAreFollowed() throws {
    let (x, y) = (Parameter("x", 0.3, in: -2...0.5), Parameter("y", 0.1, in: -0.4...3))
    let cost = FunctionCost([x, y], errorDefinition: .chiSquare) { p in
      p[0] * p[0] + p[1] * p[1]
    }
    let contour = try cost.minimize().contour(x, y, points: 200)
    #expect(contour.contains { $0.isOnLimit && $0.first == 0.5 })
    #expect(contour.contains { $0.isOnLimit && $0.second == -0.4 })
    for point in contour {
      #expect(point.first <= 0.5 && point.second >= -0.4)
      let value = point.first * point.first + point.second * point.second
      #expect(point.isOnLimit ? value < 1.01 : abs(value - 1) < 2e-2)
    }
  }

  @Test func contoursNeedAMinimumAndTwoParameters() throws {
    let (x, y) = (Parameter("x", 1), Parameter("y", 1).fixed())
    let cost = FunctionCost([x, y], errorDefinition: .chiSquare) { p in p[0] * p[0] + p[1] }
    let fit = try cost.minimize()
    #expect(throws: MinimizationError.self) { try fit.contour(x, y) }
    #expect(throws: MinimizationError.self) { try fit.contour(x, x) }
  }
}
