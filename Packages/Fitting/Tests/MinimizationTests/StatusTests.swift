import LinearAlgebra
import Minimization
import Testing

@Suite struct StatusTests {
  private let x = Parameter("x", 0)
  private let y = Parameter("y", 0)

  private func cost(
    _ parameters: [Parameter], _ function: @escaping @Sendable ([Double]) -> Double
  ) -> FunctionCost {
    FunctionCost(parameters, errorDefinition: .chiSquare, function)
  }

  @Test(arguments: Strategy.allCases, [false, true])
  func saddleStartIsLeft(strategy: Strategy, withGradient: Bool) throws {
    let fit = try TestFunction.goldsteinPrice.cost(withGradient: withGradient)
      .minimize(using: .migrad(strategy: strategy))
    #expect(fit.status == .converged)
    #expect(fit.minimum < 30.001)
    let hessian = try #require(fit.hessian)
    #expect(try hessian.matrix.eigenvalues().allSatisfy { $0 > 0 })
  }

  @Test func saddleThatCannotBeLeftIsReported() throws {
    // Below the saddle of x² - y² there is nothing: the cost exists on one line only.
    let narrow = FunctionCost(
      [x, y], errorDefinition: .chiSquare,
      hessian: { _ in SymmetricMatrix(diagonal: [2, -2]) }
    ) { p in p[0] * p[0] + (abs(p[1]) < 1e-5 ? 0 : .infinity) }
    guard case .saddle(let direction) = try narrow.minimize().status else {
      Issue.record("No saddle was reported")
      return
    }
    #expect(abs(direction[0]) < 1e-9)
    #expect(abs(abs(direction[1]) - 1) < 1e-9)
  }

  @Test func valleyIsNotPositiveDefinite() throws {
    // Only the sum of both parameters matters.
    let valley = cost([x, y]) { p in (p[0] + p[1] - 3) * (p[0] + p[1] - 3) }
    let fit = try valley.minimize()
    guard case .notPositiveDefinite(let eigenvalues, let direction) = fit.status else {
      Issue.record("\(fit.status)")
      return
    }
    #expect(abs(eigenvalues[0]) < 1e-4)
    #expect(abs(eigenvalues[1] - 4) < 1e-4)
    #expect(abs(direction[0] + direction[1]) < 1e-4)
    #expect(abs(abs(direction[0]) - 0.5.squareRoot()) < 1e-4)
    #expect(fit.description.contains("level along") && fit.description.contains("0.707 x"))
    #expect(fit.covariance == nil)
    #expect(fit[x].error == nil)
    #expect(throws: MinimizationError.self) { try fit.minos(x) }
  }

  @Test func constantAndEndlessCosts() throws {
    let constant = try cost([x]) { _ in 3 }.minimize()
    #expect(constant.status == .notPositiveDefinite(eigenvalues: [0], direction: [1]))
    let line = try cost([x]) { p in p[0] }.minimize()
    #expect(line.status == .callLimit(calls: 710))
    let hill = try cost([x]) { p in -p[0] * p[0] }.minimize()
    #expect(hill.status == .callLimit(calls: 710))
  }

  @Test func callLimit() throws {
    let fit = try TestFunction.rosenbrock.cost().minimize(using: .migrad(callLimit: 30))
    #expect(fit.status == .callLimit(calls: 30))
    #expect(fit.calls == 30)
    #expect(fit.covariance == nil)
    #expect(fit.minimum < 24.2)
  }

  @Test func notFiniteAtStart() throws {
    let fit = try cost([x, y]) { _ in .nan }.minimize()
    guard case .notFinite(let place) = fit.status else {
      Issue.record("\(fit.status)")
      return
    }
    #expect(place.names == ["x", "y"])
    #expect(place.values == [0, 0])
    #expect(place.description == "the cost is nan at x = 0.0, y = 0.0")
    #expect(fit.values == [0, 0])
  }

  @Test func notFiniteGradientNamesTheParameter() throws {
    let broken = FunctionCost(
      [x, y], errorDefinition: .chiSquare, gradient: { p in [2 * p[0], .nan] }
    ) { p in p[0] * p[0] + p[1] * p[1] }
    guard case .notFinite(let place) = try broken.minimize().status else {
      Issue.record("A gradient of NaN was accepted")
      return
    }
    #expect(place.parameter == "y")
  }

  @Test func stepsAroundPointsWithoutValue() throws {
    // The logarithm does not exist below zero, where a long first step would lead.
    let start = Parameter("x", 20, step: 10)
    let fit = try cost([start]) { p in
      p[0] > 0 ? 1e3 * (p[0] - logarithm(p[0]) - 1) : .nan
    }.minimize()
    #expect(fit.status == .converged)
    #expect(abs(fit.values[0] - 1) < 1e-4)
  }

  @Test func cancelledByTheHandler() throws {
    var steps = 0
    let fit = try TestFunction.rosenbrock.cost().minimize { progress in
      steps += 1
      #expect(progress.values.count == 2)
      return progress.iteration < 3 ? .proceed : .cancel
    }
    #expect(fit.status == .cancelled)
    #expect(steps == 4)
  }

  @Test func cancelledWithTheTask() async throws {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try TestFunction.rosenbrock.cost().minimize().status
    }
    #expect(try await task.value == .cancelled)
  }

  @Test func kinkIsStalledOrConverged() throws {
    // |x| has no second derivative at its minimum; whatever is reported, the point must be right.
    let fit = try cost([Parameter("x", 0.7)]) { p in abs(p[0]) }.minimize()
    #expect(abs(fit.values[0]) < 1e-3)
  }

  @Test func badParametersThrow() {
    func text(_ parameters: Parameter...) -> String {
      do {
        _ = try cost(parameters) { _ in 0 }.minimize()
        return "no error"
      } catch {
        return error.description
      }
    }
    #expect(text(Parameter("a", 3, in: 0...1)).contains("\"a\" starts at 3.0, outside its limits"))
    #expect(text(Parameter("a", .nan)).contains("\"a\" starts at nan"))
    #expect(text(Parameter("a", 1, in: 1...1)).contains("fix the parameter"))
    #expect(text(Parameter("a", 1, step: 0)).contains("step 0.0"))
    #expect(text(Parameter("a", 1), Parameter("a", 2)).contains("Two parameters"))
  }

  @Test func badOptionsThrow() {
    let simple = cost([x]) { p in p[0] * p[0] }
    #expect(throws: MinimizationError.self) { try simple.minimize(using: .migrad(tolerance: 0)) }
    #expect(throws: MinimizationError.self) { try simple.minimize(using: .migrad(callLimit: 0)) }
    #expect(throws: MinimizationError.self) { try simple.minimize(using: .migrad(precision: 1)) }
    #expect(throws: MinimizationError.self) { try simple.minimize(parameters: [y]) }
  }
}
