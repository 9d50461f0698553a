import LinearAlgebra

/// Iterations of Bayes' theorem, each with the last result as prior; few of them regularise.
///
/// Source: G. D'Agostini, NIM A362 (1995) 487. The covariance is propagated through all iterations
/// (T. Adye, arXiv:1105.1160), since every prior but the first depends on the data.
public struct DAgostini: UnfoldingMethod {
  /// The number of iterations.
  public let iterations: Int

  /// The spectrum before the first iteration.
  public let prior: Prior

  /// A spectrum to begin with.
  public enum Prior: Sendable, Hashable {
    /// The same in every true bin.
    case uniform
    /// The simulated one.
    case simulation
    /// Any spectrum; its sum does not matter.
    case spectrum([Double])
  }

  /// Makes the method.
  ///
  /// - Throws: ``UnfoldingError`` if the number of iterations is not positive.
  public init(iterations: Int, prior: Prior = .simulation) throws(UnfoldingError) {
    guard iterations > 0 else {
      throw UnfoldingError(.setting, "\(iterations) iterations unfold nothing: one is the least")
    }
    self.iterations = iterations
    self.prior = prior
  }

  /// Unfolds data with a response.
  ///
  /// - Throws: ``UnfoldingError`` if the prior does not go with the response.
  /// - Complexity: O(true² · reconstructed) for each iteration.
  public func unfold(_ data: [Double], covariance: SymmetricMatrix?, _ response: ResponseMatrix)
    throws(UnfoldingError) -> UnfoldedSpectrum
  {
    let (clean, errors) = try response.cleaned(data, covariance)
    let efficiencies = response.efficiencies
    let turned = response.probabilities.transposed
    var spectrum = try start(response, events: clean.reduce(0, +))
    var slopes: Matrix?
    for _ in 0..<iterations {
      let step = theorem(turned, efficiencies, from: spectrum)
      let next = step * clean
      slopes =
        slopes.map { propagated($0, step, clean, efficiencies, from: spectrum, to: next) }
        ?? step
      spectrum = next
    }
    let derivative = slopes ?? Matrix(rows: spectrum.count, columns: clean.count)
    return UnfoldedSpectrum(values: spectrum, covariance: errors.transformed(by: derivative))
  }

  private func start(_ response: ResponseMatrix, events: Double) throws(UnfoldingError) -> [Double]
  {
    let shape: [Double] =
      switch prior {
      case .uniform: response.truth.map { _ in 1 }
      case .simulation: response.truth
      case .spectrum(let values): values
      }
    guard shape.count == response.truth.count, shape.allSatisfy({ $0 >= 0 && $0.isFinite }),
      shape.contains(where: { $0 > 0 })
    else {
      throw UnfoldingError(
        .setting,
        "a prior needs a number for each of \(response.truth.count) true bins, none negative")
    }
    let sum = shape.reduce(0, +)
    return shape.map { $0 / sum * max(events, 1) }
  }

  /// The matrix M of one iteration, from the transposed response: the spectrum is M · data.
  private func theorem(_ turned: Matrix, _ efficiencies: [Double], from spectrum: [Double])
    -> Matrix
  {
    let folded = spectrum * turned
    let weights = zip(spectrum, efficiencies).map { $1 > 0 ? $0 / $1 : 0 }
    var elements = turned.elements
    for column in 0..<turned.columns {
      let inverse = folded[column] > 0 ? 1 / folded[column] : 0
      let start = column * turned.rows
      for row in 0..<turned.rows { elements[start + row] *= weights[row] * inverse }
    }
    return Matrix(rows: turned.rows, columns: turned.columns, columnMajor: elements)
  }

  /// The derivative of the new spectrum with respect to the data.
  ///
  /// With D the old one it is M + diag(new / old) D - M diag(data) Mᵀ diag(ε / old) D.
  private func propagated(
    _ slopes: Matrix, _ step: Matrix, _ data: [Double], _ efficiencies: [Double],
    from old: [Double], to new: [Double]
  ) -> Matrix {
    let growths = zip(new, old).map { $1 > 0 ? $0 / $1 : 0 }
    let scales = zip(efficiencies, old).map { $1 > 0 ? $0 / $1 : 0 }
    var (weighted, scaled, sum) = (step.elements, slopes.elements, step.elements)
    for column in 0..<step.columns {
      let start = column * step.rows
      for row in 0..<step.rows {
        weighted[start + row] *= data[column]
        sum[start + row] += growths[row] * scaled[start + row]
        scaled[start + row] *= scales[row]
      }
    }
    func matrix(_ elements: [Double]) -> Matrix {
      Matrix(rows: step.rows, columns: step.columns, columnMajor: elements)
    }
    return matrix(sum) - matrix(weighted).timesTransposed(step) * matrix(scaled)
  }
}
