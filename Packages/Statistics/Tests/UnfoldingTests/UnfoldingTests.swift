import HEPCore
import LinearAlgebra
import Testing

@testable import Unfolding

/// The response and the data of the reference, made with PyUnfold and by hand.
enum Reference {
  static let response: [[Double]] = [
    [0.8, 0.15, 0.02, 0.0, 0.0], [0.12, 0.7, 0.15, 0.02, 0.0], [0.02, 0.1, 0.66, 0.15, 0.03],
    [0.0, 0.01, 0.1, 0.65, 0.15], [0.0, 0.0, 0.01, 0.1, 0.7],
  ]
  static let data: [Double] = [835, 679, 468, 274, 140]

  static func matrix(_ truth: [Double] = [900, 700, 500, 300, 150]) throws -> ResponseMatrix {
    try ResponseMatrix(probabilities: response, truth: truth)
  }
}

struct UnfoldingTests {
  @Test(arguments: [
    (
      1,
      [
        830.5455575717696, 688.5267817210472, 503.9186892508161, 325.91348700950147,
        205.42896532479867,
      ]
    ),
    (
      4,
      [
        897.1952925224977, 704.7492885885908, 499.19523378978073, 295.79488226479646,
        153.07079152022547,
      ]
    ),
  ])
  func dAgostiniAsPyUnfold(iterations: Int, expected: [Double]) throws {
    let method = try DAgostini(iterations: iterations, prior: .uniform)
    let found = try method.unfold(Reference.data, Reference.matrix())
    #expect(zip(found.values, expected).allSatisfy { abs($0 / $1 - 1) < 1e-12 })
  }

  @Test func inversion() throws {
    let found = try MatrixInversion().unfold(Reference.data, Reference.matrix())
    let expected = [
      900.0103690918958, 699.8119543814946, 500.99556847295795, 299.0525436241294,
      150.12112836136782,
    ]
    #expect(zip(found.values, expected).allSatisfy { abs($0 / $1 - 1) < 1e-6 })
  }

  /// Every method but the likelihood, which has a test of its own.
  static let methods: [@Sendable () throws -> any UnfoldingMethod] = [
    { MatrixInversion() }, { BinByBin() }, { try DAgostini(iterations: 1) },
    { try DAgostini(iterations: 5) }, { try DAgostini(iterations: 5, prior: .uniform) },
    { try Tikhonov(.curvature, strength: .fixed(30)) },
    { try Tikhonov(.size, strength: .fixed(100)) }, { try Tikhonov(.slope, strength: .fixed(30)) },
    { try SVDUnfolding(rank: 3) }, { try SVDUnfolding(rank: 5) },
  ]

  /// The covariance is J V Jᵀ with the derivative of the result with respect to the data.
  @Test(arguments: methods.indices)
  func covarianceFromDerivatives(index: Int) throws {
    let method = try Self.methods[index]()
    let response = try Reference.matrix()
    let errors = SymmetricMatrix(diagonal: Reference.data)
    let found = try method.unfold(Reference.data, covariance: errors, response)
    var jacobian = Matrix(rows: 5, columns: 5)
    for bin in 0..<5 {
      var (above, below) = (Reference.data, Reference.data)
      above[bin] += 0.01
      below[bin] -= 0.01
      let up = try method.unfold(above, covariance: errors, response).values
      let down = try method.unfold(below, covariance: errors, response).values
      for row in 0..<5 { jacobian[row, bin] = (up[row] - down[row]) / 0.02 }
    }
    // The point around which Tikhonov's spectrum is smooth moves with the sum of the data; its
    // derivative is left out of the covariance, as in TUnfold.
    let isTikhonov = method is Tikhonov
    let expected = errors.transformed(by: jacobian)
    for row in 0..<5 {
      for column in 0..<5 {
        let size = (expected[row, row] * expected[column, column]).squareRoot()
        let distance = abs(found.covariance[row, column] - expected[row, column])
        #expect(distance < (isTikhonov ? 0.2 : 1e-6) * size)
      }
    }
  }

  @Test(arguments: methods.indices)
  func closes(index: Int) throws {
    let response = try ResponseMatrix(
      migrations: [[80, 15, 2], [12, 70, 15], [2, 10, 66]], missed: [6, 5, 17], fakes: [4, 0, 9])
    guard index < 8 else { return }  // ranks of five need five bins
    let found = try Self.methods[index]().unfold(response.folded(response.truth), response)
    let start = index == 4 ? 0.3 : 1e-9
    #expect(zip(found.values, response.truth).allSatisfy { abs($0 / $1 - 1) < start })
  }

  @Test func ranksClose() throws {
    let response = try Reference.matrix()
    for rank in 2...5 {
      let found = try SVDUnfolding(rank: rank).unfold(response.folded(response.truth), response)
      #expect(zip(found.values, response.truth).allSatisfy { abs($0 / $1 - 1) < 0.02 })
    }
    let full = try SVDUnfolding(rank: 5).unfold(Reference.data, response)
    let inverse = try MatrixInversion().unfold(Reference.data, response)
    #expect(zip(full.values, inverse.values).allSatisfy { abs($0 / $1 - 1) < 1e-6 })
  }

  @Test func fewIterationsRegularise() throws {
    let response = try Reference.matrix()
    let free = try MatrixInversion().unfold(Reference.data, response)
    let damped = try DAgostini(iterations: 2).unfold(Reference.data, response)
    let many = try DAgostini(iterations: 2000).unfold(Reference.data, response)
    #expect(zip(damped.errors, free.errors).allSatisfy { $0 < $1 })
    #expect(zip(many.values, free.values).allSatisfy { abs($0 / $1 - 1) < 1e-5 })
    #expect(zip(many.errors, free.errors).allSatisfy { abs($0 / $1 - 1) < 1e-3 })
  }

  @Test func lCurve() throws {
    // Twelve reconstructed bins for five true ones, with a resolution of half a true bin.
    let migrations = (0..<12).map { row in
      (0..<5).map { column in
        (0..<20).reduce(0.0) { sum, place in
          let x = 2 * (Double(column) + (Double(place) + 0.5) / 20)
          func below(_ edge: Double) -> Double { SpecialFunctions.normalProbability(edge - x) }
          return sum + 40 * (below(Double(row + 1) * 10 / 12) - below(Double(row) * 10 / 12))
        }
      }
    }
    let response = try ResponseMatrix(migrations: migrations)
    var generator = RandomStream(seed: 4)
    let actual: [Double] = [700, 800, 550, 280, 100]
    let data = response.folded(actual).map { Double(generator.poisson(mean: $0)) }
    let method = try Tikhonov()
    let curve = try method.lCurve(data, response)
    #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.chiSquare <= $1.chiSquare * (1 + 1e-6) })
    #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.penalty >= $1.penalty * (1 - 1e-6) })
    let found = try method.unfold(data, response)
    let free = try MatrixInversion().unfold(data, response)
    #expect(zip(found.errors, free.errors).allSatisfy { $0 < $1 })
    for bin in 0..<5 { #expect(abs(found.values[bin] - actual[bin]) < 4 * free.errors[bin]) }
    // With as many reconstructed as true bins the χ² vanishes, and there is no corner.
    #expect(throws: UnfoldingError.self) {
      try method.unfold(Reference.data, Reference.matrix())
    }
  }

  @Test func moreReconstructedThanTrueBins() throws {
    let response = try ResponseMatrix(
      migrations: [[60, 5], [20, 20], [5, 60], [1, 10]], missed: [14, 5])
    let found = try MatrixInversion().unfold(response.folded([200, 300]), response)
    #expect(zip(found.values, [200.0, 300]).allSatisfy { abs($0 / $1 - 1) < 1e-9 })
    #expect(throws: UnfoldingError.self) { try BinByBin().unfold([1, 2, 3, 4], response) }
  }

  @Test func likelihood() throws {
    let response = try Reference.matrix()
    let found = try LikelihoodUnfolding().unfold(Reference.data, response)
    let inverse = try MatrixInversion().unfold(Reference.data, response)
    for bin in 0..<5 {
      #expect(abs(found.spectrum.values[bin] - inverse.values[bin]) < 1e-2)
      #expect(abs(found.spectrum.errors[bin] / inverse.errors[bin] - 1) < 1e-2)
    }
    let scaled = Reference.response.map { $0.map { 0.96 * $0 } }
    let down = try ResponseMatrix(probabilities: scaled, truth: response.truth)
    let up = try ResponseMatrix(
      probabilities: Reference.response.map { $0.map { 1.04 * $0 } }, truth: response.truth)
    let uncertain = try LikelihoodUnfolding(systematics: [.init("efficiency", down: down, up: up)])
      .unfold(Reference.data, response)
    #expect(zip(uncertain.spectrum.errors, found.spectrum.errors).allSatisfy { $0 > $1 })
    #expect(uncertain.spectrum.errors[0] > 1.2 * found.spectrum.errors[0])
    #expect(uncertain.fit["efficiency"]?.error.map { abs($0 - 1) < 0.05 } == true)
  }

  @Test func checks() throws {
    let response = try Reference.matrix()
    let check = try MatrixInversion().check(response, toys: 400, seed: 3, workers: 2)
    #expect(check.closure.allSatisfy { abs($0) < 1e-9 })
    #expect(zip(check.bias, check.biasError).allSatisfy { abs($0) < 4 * $1 })
    #expect(check.pullWidth.allSatisfy { abs($0 - 1) < 0.15 })
    #expect(check.coverage.allSatisfy { abs($0 - 0.683) < 0.1 })
    #expect(try MatrixInversion().check(response, toys: 400, seed: 3, workers: 1) == check)
    // Bin-by-bin factors draw a spectrum that is not the simulated one towards it.
    let other: [Double] = [500, 700, 900, 300, 150]
    let biased = try BinByBin().check(response, truth: other, toys: 100, seed: 3)
    #expect(zip(biased.bias, biased.biasError).contains { abs($0) > 5 * $1 })
  }

  @Test func badInput() throws {
    #expect(throws: UnfoldingError.self) { try ResponseMatrix(migrations: []) }
    #expect(throws: UnfoldingError.self) { try ResponseMatrix(migrations: [[1, 2], [1]]) }
    #expect(throws: UnfoldingError.self) { try ResponseMatrix(migrations: [[1, -2]]) }
    #expect(throws: UnfoldingError.self) { try ResponseMatrix(migrations: [[1, 0]]) }
    #expect(throws: UnfoldingError.self) { try ResponseMatrix(migrations: [[1, .nan]]) }
    #expect(throws: UnfoldingError.self) {
      try ResponseMatrix(probabilities: [[0.8], [0.4]], truth: [10])
    }
    let response = try Reference.matrix()
    #expect(throws: UnfoldingError.self) { try DAgostini(iterations: 0) }
    #expect(throws: UnfoldingError.self) { try Tikhonov(strength: .fixed(-1)) }
    #expect(throws: UnfoldingError.self) {
      try SVDUnfolding(rank: 6).unfold(Reference.data, response)
    }
    #expect(throws: UnfoldingError.self) {
      try DAgostini(iterations: 2, prior: .spectrum([1])).unfold(Reference.data, response)
    }
    let bad: [[Double]] = [[1, 2], [1, 2, 3, 4, -5], [1, 2, 3, 4, .infinity]]
    for data in bad {
      for method in Self.methods {
        #expect(throws: UnfoldingError.self) { try method().unfold(data, response) }
      }
      #expect(throws: UnfoldingError.self) { try LikelihoodUnfolding().unfold(data, response) }
    }
    let singular = try ResponseMatrix(migrations: [[1, 1], [1, 1]])
    #expect(throws: UnfoldingError.self) { try MatrixInversion().unfold([1, 1], singular) }
  }
}
