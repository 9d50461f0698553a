import Foundation
import Likelihoods
import Testing

@Suite struct TemplateTests {
  private let counts: [Double] = [92, 88, 75, 70, 100, 143, 118, 62, 41, 35]
  private let peak: [Double] = [0, 1, 2, 5, 22, 40, 25, 8, 1, 0]
  private let tail: [Double] = [30, 28, 24, 22, 19, 17, 15, 13, 11, 10]
  private let x0 = Parameter("x0", 200, in: 0...2000)
  private let x1 = Parameter("x1", 600, in: 0...2000)

  private func cost(_ method: TemplateMethod) throws -> TemplateNLL {
    try TemplateNLL(
      counts, [Template(yield: x0, peak), Template(yield: x1, tail)], method: method)
  }

  @Test(.enabled(if: Golden.isPresent), arguments: [TemplateMethod.da, .asy, .jsc])
  func agreesWithIminuit(_ method: TemplateMethod) throws {
    let golden = try Golden.section("cost_function_fits", "template_\(method.rawValue)")
    let fit = try cost(method).minimize(using: .migrad(tolerance: 1e-3))
    #expect(fit.status == .converged)
    let factor = method == .asy ? 1.0 : 2
    #expect(abs(factor * fit.minimum - golden.number("fval")) < 1e-5)
    for (index, name) in ["x0", "x1"].enumerated() {
      let error = golden.numbers("errors")[index]
      #expect(abs((fit[name]?.value ?? 0) - golden.numbers("values")[index]) < 2e-3 * error)
      #expect(abs((fit[name]?.error ?? 0) - error) < 2e-3 * error)
      let interval = try fit.minos(name)
      let ends = golden.table("minos")[index]
      #expect(abs((interval.lowerError ?? 0) - ends[0]) < 3e-3 * error)
      #expect(abs((interval.upperError ?? 0) - ends[1]) < 3e-3 * error)
    }
  }

  @Test(.enabled(if: Golden.isPresent)) func scalarsAgreeWithIminuit() throws {
    let golden = try Golden.section("cost_function_scalars")
    let n = golden.numbers("n")
    let (mu, variance) = (golden.numbers("mu"), golden.numbers("mu_var"))
    for (key, method) in [
      ("template_chi2_jsc", TemplateMethod.jsc), ("template_chi2_da", .da),
      ("template_nll_asy", .asy),
    ] {
      let total = Parameter("total", mu.reduce(0, +))
      let cost = try TemplateNLL(
        n, [Template(yield: total, mu, variances: variance)], method: method)
      let factor = method == .asy ? 1.0 : 2
      #expect(abs(factor * cost.value(at: [total.start]) - golden.number(key)) < 1e-8)
    }
  }

  @Test(arguments: TemplateMethod.allCases)
  func gradientAgreesWithDifferences(_ method: TemplateMethod) throws {
    let slope = Parameter("slope", -0.1)
    let flat = Parameter("flat", 150)
    let cost = try TemplateNLL(
      counts,
      [
        Template(yield: x0 * 1.1, peak, variances: peak.map { 2.3 * $0 }),
        Template(yield: x1, tail),
      ],
      plus: flat * Exponential(slope: slope), edges: (0...10).map(Double.init), method: method)
    let point = cost.parameters.map(\.start)
    var gradient = point
    let value = cost.valueAndGradient(at: point, gradient: &gradient)
    #expect(value == cost.value(at: point))
    for index in point.indices {
      let step = 1e-4 * abs(point[index])
      func at(_ steps: Double) -> Double {
        var shifted = point
        shifted[index] += steps * step
        return cost.value(at: shifted)
      }
      let expected = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * step)
      #expect(abs(gradient[index] - expected) < 1e-6 * max(1, abs(expected)))
    }
  }

  @Test func fullMinimisesOverAllFluctuations() throws {
    // The same with the fluctuations as parameters of an ordinary fit.
    let (n, a, b) = (14.0, 6.0, 9.0)
    let (p, q) = (1.4, 0.5)
    let (first, second) = (Parameter("A", 6, in: 0.1...100), Parameter("B", 9, in: 0.1...100))
    let explicit = FunctionCost([first, second], errorDefinition: .negativeLogLikelihood) { x in
      func deviance(_ n: Double, _ mean: Double) -> Double { mean - n + n * log(n / mean) }
      return deviance(n, p * x[0] + q * x[1]) + deviance(a, x[0]) + deviance(b, x[1])
    }
    let fit = try explicit.minimize(using: .migrad(tolerance: 1e-6))
    let (u, v) = (Parameter("u", p * a), Parameter("v", q * b))
    let cost = try TemplateNLL(
      [n], [Template(yield: u, [a]), Template(yield: v, [b])], method: .full)
    #expect(abs(cost.value(at: [u.start, v.start]) - fit.minimum) < 1e-9)
  }

  @Test func manyEntriesAreAPoissonFit() throws {
    let many = TemplateMethod.allCases.filter { $0 != .asy }.map { method in
      Result {
        try TemplateNLL(
          counts,
          [
            Template(yield: x0, peak.map { 1e7 * $0 }), Template(yield: x1, tail.map { 1e7 * $0 }),
          ], method: method
        ).minimize()
      }
    }
    let edges = (0...10).map(Double.init)
    let model =
      try x0 * HistogramDensity(edges: edges, contents: peak)
      + x1 * HistogramDensity(edges: edges, contents: tail)
    let plain = try ExtendedBinnedNLL(model, counts, edges: edges).minimize()
    for result in many {
      let fit = try result.get()
      #expect(abs(fit.minimum - plain.minimum) < 1e-3)
      #expect(abs((fit["x0"]?.error ?? 0) - (plain["x0"]?.error ?? 1)) < 0.01)
    }
  }

  @Test func badTemplatesAreNamed() {
    func text(_ contents: [Double], variances: [Double]? = nil) -> String {
      do {
        _ = try TemplateNLL(counts, [Template(yield: x0, contents, variances: variances)])
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    #expect(text([1, 2]).contains("10 are needed"))
    #expect(text(peak.map { -$0 }).contains("A template in bin 1 is -1.0"))
    #expect(text(peak.map { _ in .nan }).contains("A template in bin 0 is nan"))
    #expect(text(peak.map { _ in 0 }).contains("no data"))
    #expect(text(peak, variances: [1]).contains("1 variances of a template"))
  }
}
