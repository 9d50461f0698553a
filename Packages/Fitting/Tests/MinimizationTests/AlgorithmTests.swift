import LinearAlgebra
import Minimization
import Testing

@Suite struct AlgorithmTests {
  static let minimizers: [Minimizer] = [
    .migrad(), .simplex(), .lbfgs(), .lbfgs(memory: 2), .trustRegion(),
    .trustRegion(strategy: .careful),
  ]

  @Test(arguments: TestFunction.all, minimizers)
  func allWaysLeadDown(_ function: TestFunction, minimizer: Minimizer) throws {
    for withGradient in [false, true] {
      let fit = try function.cost(withGradient: withGradient)
        .minimize(using: Minimizer(minimizer.algorithm, strategy: .careful, callLimit: 5000))
      #expect(fit.status == .converged, "\(fit.status) \(fit.values)")
      #expect(([function.value] + function.otherValues).contains { abs(fit.minimum - $0) < 1e-4 })
    }
  }

  @Test(arguments: TestFunction.all.filter { !$0.errors.isEmpty }, minimizers)
  func errorsDoNotDependOnTheWay(_ function: TestFunction, minimizer: Minimizer) throws {
    let fit = try function.cost(withGradient: true).minimize(
      using: Minimizer(minimizer.algorithm, strategy: .careful, tolerance: 1e-5, callLimit: 5000))
    for (index, parameter) in fit.fittedParameters.enumerated() {
      let expected = function.errors[index]
      #expect(abs((parameter.error ?? 0) - expected) < 2e-3 * expected)
    }
  }

  @Test(arguments: minimizers)
  func limitsAreKept(_ minimizer: Minimizer) throws {
    let x = Parameter("x", 0.3, in: -1...0.5)
    let y = Parameter("y", 0.2, in: 0...3)
    let cost = FunctionCost([x, y], errorDefinition: .chiSquare) { p in
      (p[0] >= -1 && p[0] <= 0.5 && p[1] >= 0 && p[1] <= 3)
        ? (p[0] - 2) * (p[0] - 2) + 3 * (p[1] - 1) * (p[1] - 1) : .nan
    }
    let fit = try cost.minimize(using: minimizer)
    #expect(fit.status == .converged)
    #expect(fit.values[0] == 0.5)
    #expect(abs(fit.values[1] - 1) < 1e-2)
    #expect(fit[x].limit == .upper)
    #expect(fit.description.contains("x at its upper limit"))
  }

  @Test(arguments: minimizers)
  func saddlesAreNeverCalledMinima(_ minimizer: Minimizer) throws {
    let saddle = FunctionCost(
      [Parameter("x", 0), Parameter("y", 0)], errorDefinition: .chiSquare,
      gradient: { p in [2 * p[0], 4 * p[1] * (p[1] * p[1] - 1)] }
    ) { p in p[0] * p[0] + (p[1] * p[1] - 1) * (p[1] * p[1] - 1) }
    let fit = try saddle.minimize(using: minimizer)
    #expect(!fit.status.isConverged || abs(abs(fit.values[1]) - 1) < 1e-2)
  }

  @Test(arguments: minimizers)
  func callLimitsAndCancellationHold(_ minimizer: Minimizer) throws {
    let few = Minimizer(minimizer.algorithm, callLimit: 12)
    let fit = try TestFunction.wood.cost().minimize(using: few)
    #expect(fit.status == .callLimit(calls: 12))
    let cancelled = try TestFunction.wood.cost().minimize(using: minimizer) { _ in .cancel }
    #expect(cancelled.status == .cancelled)
  }

  @Test func manyParametersByLimitedMemory() throws {
    // A chain of Rosenbrock's function.
    let count = 40
    let table = (0..<count).map { Parameter("x\($0)", $0.isMultiple(of: 2) ? -1.2 : 1) }
    let chain = FunctionCost(
      table, errorDefinition: .chiSquare,
      gradient: { x in
        var g = [Double](repeating: 0, count: count)
        for i in 0..<(count - 1) {
          let (a, b) = (x[i + 1] - x[i] * x[i], 1 - x[i])
          g[i] += -400 * a * x[i] - 2 * b
          g[i + 1] += 200 * a
        }
        return g
      }
    ) { x in
      (0..<(count - 1)).reduce(0) { sum, i in
        let (a, b) = (x[i + 1] - x[i] * x[i], 1 - x[i])
        return sum + 100 * a * a + b * b
      }
    }
    let fit = try chain.minimize(using: .lbfgs())
    #expect(fit.status == .converged)
    // The chain has a second minimum near 3.99.
    #expect(fit.minimum < 1e-3 || abs(fit.minimum - 3.986) < 0.01)
  }

  @Test func curvaturesOfACostAreUsed() throws {
    let exact = FunctionCost(
      [Parameter("x", 1), Parameter("y", 1)], errorDefinition: .chiSquare,
      gradient: { p in [2e8 * p[0], 2e-8 * p[1]] }, curvatures: { _ in [2e8, 2e-8] }
    ) { p in 1e8 * p[0] * p[0] + 1e-8 * p[1] * p[1] }
    let fit = try exact.minimize()
    #expect(fit.status == .converged)
    #expect(fit.gradientCalls < 12)
    #expect(fit.hessian?.matrix[0, 0] == 2e8)
    #expect(fit["y"]?.error == 1e4)
  }

  @Test func hessianOfACostIsUsed() throws {
    let exact = FunctionCost(
      [Parameter("x", 3), Parameter("y", -2)], errorDefinition: .chiSquare,
      gradient: { p in [4 * p[0] + p[1], 2 * p[1] + p[0]] },
      hessian: { _ in
        var matrix = SymmetricMatrix(diagonal: [4, 2])
        matrix[1, 0] = 1
        return matrix
      }
    ) { p in 2 * p[0] * p[0] + p[1] * p[1] + p[0] * p[1] }
    let fit = try exact.minimize(using: .trustRegion())
    #expect(fit.status == .converged)
    #expect(fit.hessian?.matrix[1, 0] == 1)
    #expect(fit.gradientCalls < 8)
  }

  @Test func residualsNeedAResidualCost() {
    #expect(throws: MinimizationError.self) {
      try TestFunction.beale.cost().minimize(using: .levenbergMarquardt())
    }
    #expect(throws: MinimizationError.self) {
      try TestFunction.beale.cost().minimize(using: .lbfgs(memory: 0))
    }
  }

  @Test func scansFindAStart() throws {
    // Many minima: only the scan sees the deepest one.
    let x = Parameter("x", -8, in: -10...10)
    let cost = FunctionCost([x], errorDefinition: .chiSquare) { p in
      0.1 * (p[0] - 3) * (p[0] - 3) + 10 * (1 - cosine(3 * (p[0] - 3)))
    }
    let far = try cost.minimize()
    let near = try cost.minimize(parameters: cost.startsFromScan(points: 201))
    #expect(abs(near.values[0] - 3) < 1e-3)
    #expect(near.minimum < far.minimum)
  }
}
