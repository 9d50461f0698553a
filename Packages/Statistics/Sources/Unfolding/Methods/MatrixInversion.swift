import LinearAlgebra

/// The spectrum that folds into the data, or comes closest: no bias, large fluctuations.
///
/// With as many reconstructed as true bins the response is inverted; with more, the χ² is minimised.
public struct MatrixInversion: UnfoldingMethod {
  /// Makes the method.
  public init() {}

  /// Unfolds data with a response.
  ///
  /// - Throws: ``UnfoldingError`` if there are fewer reconstructed than true bins, or the response is
  ///   singular.
  public func unfold(_ data: [Double], covariance: SymmetricMatrix?, _ response: ResponseMatrix)
    throws(UnfoldingError) -> UnfoldedSpectrum
  {
    let (clean, errors) = try response.cleaned(data, covariance)
    let matrix = response.probabilities
    guard matrix.rows >= matrix.columns else {
      throw UnfoldingError(
        .response, "\(matrix.rows) reconstructed bins do not determine \(matrix.columns) true ones")
    }
    do throws(LinearAlgebraError) {
      let inverse =
        matrix.rows == matrix.columns
        ? try matrix.inverse() : try LeastSquaresSystem(matrix, errors).solver(penalty: nil)
      return UnfoldedSpectrum(values: inverse * clean, covariance: errors.transformed(by: inverse))
    } catch {
      throw .unsolvable("matrix inversion", error)
    }
  }
}
