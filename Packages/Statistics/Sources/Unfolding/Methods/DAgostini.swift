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
    var spectrum = try start(response, events: clean.reduce(0, +))
    var slopes = Matrix(rows: spectrum.count, columns: clean.count)
    for iteration in 0..<iterations {
      let step = theorem(response.probabilities, efficiencies, from: spectrum)
      let next = step * clean
      slopes =
        iteration == 0
        ? step : propagated(slopes, step, clean, efficiencies, from: spectrum, to: next)
      spectrum = next
    }
    return UnfoldedSpectrum(values: spectrum, covariance: errors.transformed(by: slopes))
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

  /// The matrix M of one iteration: the spectrum is M · data.
  private func theorem(_ response: Matrix, _ efficiencies: [Double], from spectrum: [Double])
    -> Matrix
  {
    let folded = response * spectrum
    var step = Matrix(rows: response.columns, columns: response.rows)
    for reconstructed in 0..<response.rows where folded[reconstructed] > 0 {
      for bin in 0..<response.columns where efficiencies[bin] > 0 {
        step[bin, reconstructed] =
          response[reconstructed, bin] * spectrum[bin] / (efficiencies[bin] * folded[reconstructed])
      }
    }
    return step
  }

  /// The derivative of the new spectrum with respect to the data.
  ///
  /// With D the old one it is M + diag(new / old) D - M diag(data) Mᵀ diag(ε / old) D.
  private func propagated(
    _ slopes: Matrix, _ step: Matrix, _ data: [Double], _ efficiencies: [Double],
    from old: [Double], to new: [Double]
  ) -> Matrix {
    var (weighted, grown, scaled) = (step, slopes, slopes)
    for column in 0..<step.columns {
      for row in 0..<step.rows {
        weighted[row, column] *= data[column]
        let inverse = old[row] > 0 ? 1 / old[row] : 0
        grown[row, column] *= new[row] * inverse
        scaled[row, column] *= efficiencies[row] * inverse
      }
    }
    return step + grown - weighted.timesTransposed(step) * scaled
  }
}
