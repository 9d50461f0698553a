import LinearAlgebra

/// One correction factor for each bin, true over reconstructed simulated events.
///
/// It ignores migrations, and draws the result towards the simulation: for comparison alone.
public struct BinByBin: UnfoldingMethod {
  /// Makes the method.
  public init() {}

  /// Unfolds data with a response.
  ///
  /// - Throws: ``UnfoldingError`` if the numbers of bins differ, or nothing is reconstructed in a bin.
  public func unfold(_ data: [Double], covariance: SymmetricMatrix?, _ response: ResponseMatrix)
    throws(UnfoldingError) -> UnfoldedSpectrum
  {
    let (clean, errors) = try response.cleaned(data, covariance)
    let simulated = response.probabilities * response.truth
    guard simulated.count == response.truth.count else {
      throw UnfoldingError(
        .response,
        "bin-by-bin factors need as many reconstructed as true bins, not "
          + "\(simulated.count) and \(response.truth.count)")
    }
    if let bad = simulated.firstIndex(of: 0) {
      throw UnfoldingError(.response, "nothing was reconstructed in bin \(bad)")
    }
    let factors = zip(response.truth, simulated).map { $0 / $1 }
    return UnfoldedSpectrum(
      values: zip(clean, factors).map { $0 * $1 },
      covariance: errors.transformed(by: Matrix(diagonal: factors)))
  }
}
