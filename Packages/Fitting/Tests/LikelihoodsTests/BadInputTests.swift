import Likelihoods
import LinearAlgebra
import Testing

@Suite struct BadInputTests {
  private let gauss = Gaussian(
    mean: Parameter("mean", 0, in: -1...1), sigma: Parameter("sigma", 1, in: 0.1...3))

  private func message(_ make: () throws -> Any) -> String {
    do {
      _ = try make()
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test func unbinnedData() {
    #expect(
      message { try UnbinnedNLL(gauss, [], in: -5...5) }.hasPrefix("There are no data to fit"))
    #expect(
      message { try UnbinnedNLL(gauss, [0, 1, .nan], in: -5...5) }.hasPrefix("Event 2 is nan"))
    #expect(
      message { try UnbinnedNLL(gauss, [0, .infinity], in: -5...5) }.hasPrefix("Event 1 is inf"))
    #expect(
      message { try UnbinnedNLL(gauss, [0, 9, 1, -7], in: -5...5) }
        .hasPrefix("2 of 4 events lie outside -5.0...5.0, the first at index 1"))
    #expect(
      message { try UnbinnedNLL(gauss, [9], in: -5...5, outside: .dropped) }
        .hasPrefix("There are no data to fit"))
    #expect(message { try UnbinnedNLL(gauss, [1], in: 1...1) }.hasPrefix("The range 1.0...1.0"))
  }

  @Test func droppedEventsAreGone() throws {
    let cost = try UnbinnedNLL(gauss, [0, 9, 1, -7], in: -5...5, outside: .dropped)
    #expect(cost.count == 2)
  }

  @Test func binnedData() {
    #expect(message { try BinnedNLL(gauss, [1, 2], edges: [0, 1]) }.contains("3 are needed"))
    #expect(message { try BinnedNLL(gauss, [1, -2], edges: [0, 1, 2]) }.contains("bin 1 is -2.0"))
    #expect(
      message { try BinnedNLL(gauss, [1, .nan], edges: [0, 1, 2]) }.contains("Bin 1 is nan"))
    #expect(message { try BinnedNLL(gauss, [1, 2], edges: [0, 2, 2]) }.contains("edge 2"))
    #expect(message { try BinnedNLL(gauss, [0, 0], edges: [0, 1, 2]) }.contains("no data"))
    #expect(message { try BinnedNLL(gauss, [], edges: []) }.contains("no data"))
  }

  @Test func points() {
    func make(_ x: [Double], _ y: [Double], _ e: [Double], _ mask: [Bool]? = nil) throws -> Any {
      try LeastSquares(x: x, y: y, errors: e, mask: mask, parameters: []) { _, _ in 0 }
    }
    #expect(message { try make([], [], []) }.contains("no data"))
    #expect(message { try make([1], [1, 2], [1]) }.contains("values"))
    #expect(message { try make([1], [1], []) }.contains("errors"))
    #expect(message { try make([1], [1], [0]) }.contains("positive"))
    #expect(message { try make([1], [.nan], [1]) }.contains("The y of point 0"))
    #expect(message { try make([1], [1], [1], [false]) }.contains("mask"))
    #expect(message { try make([1, 2], [1, .nan], [1, 1], [true, false]) } == "no error")
  }

  @Test func constraints() {
    let a = Parameter("a", 1)
    #expect(message { try GaussianConstraint(a, 1, sigma: 0) }.contains("positive definite"))
    #expect(message { try GaussianConstraint(a, .nan, sigma: 1) }.contains("value 0 is nan"))
    #expect(
      message { try GaussianConstraint([a], [1], covariance: SymmetricMatrix.identity(2)) }
        .contains("rows"))
  }

  @Test func sharedParametersMustAgree() {
    let other = Parameter("mean", 0.5, in: -1...1)
    let conflict = message {
      try UnbinnedNLL(0.5 * gauss + 0.5 * Gaussian(mean: other, sigma: 2), [0.1], in: -5...5)
    }
    #expect(conflict.contains("\"mean\" is declared twice"))
    #expect(
      message {
        try UnbinnedNLL(gauss, [0.1], in: -5...5) + GaussianConstraint(other, 0, sigma: 1)
      }.contains("\"mean\" is declared twice"))
  }

  @Test func startOutsideLimitsNamesTheParameter() throws {
    let cost = try UnbinnedNLL(gauss, [0.1, 0.2], in: -5...5)
    let mean = Parameter("mean", 0, in: -1...1)
    let text = message { try cost.minimize(parameters: cost.parameters.starting(mean, at: 3)) }
    #expect(text.contains("\"mean\" starts at 3.0, outside its limits -1.0...1.0"))
  }

  @Test func undeterminedModelsDoNotConverge() throws {
    let (a, b) = (Parameter("a", 100), Parameter("b", 200))
    let events = (0..<300).map { (Double($0) + 0.5) / 30 }
    let twice = try ExtendedUnbinnedNLL(a * Uniform() + b * Uniform(), events, in: 0...10)
    let factor = try UnbinnedNLL(
      a * Gaussian(mean: 5, sigma: 3) + b * Uniform(), events, in: 0...10)
    for cost in [twice, factor] as [any CostFunction] {
      guard case .notPositiveDefinite(let eigenvalues, let direction) = try cost.minimize().status
      else {
        Issue.record("A model that is not determined was accepted")
        return
      }
      #expect(eigenvalues.count == 2)
      // Only the sum of both yields is known, or only their ratio.
      let sign = cost is UnbinnedNLL ? 1.0 : -1
      #expect(sign * direction[0] * direction[1] > 0)
    }
    // All events at one point: the likelihood has no end as sigma goes to zero.
    let peak = Gaussian(mean: Parameter("m", 0.3), sigma: Parameter("s", 1))
    let fit = try UnbinnedNLL(peak, [1, 1, 1, 1], in: -5...5).minimize()
    #expect(!fit.status.isConverged)
    #expect(fit.covariance == nil)
  }

  @Test func explainsWhyThereIsNoValue() throws {
    let sigma = Parameter("sigma", -1)
    let free = try UnbinnedNLL(Gaussian(mean: 0, sigma: sigma), [0.1, 0.2], in: -5...5)
    guard case .notFinite(let place) = try free.minimize().status else {
      Issue.record("A negative sigma was accepted")
      return
    }
    #expect(place.cause.contains("sigma = -1.0: it must be positive"))
    #expect(place.values == [-1])
    let slope = Parameter("c", 2)
    let negative = try UnbinnedNLL(Chebyshev([slope]), [0.2, -0.9], in: -1...1)
    guard case .notFinite(let event) = try negative.minimize().status else {
      Issue.record("A negative density was accepted")
      return
    }
    #expect(event.cause.contains("event 1, x = -0.9"))
  }
}
