import LinearAlgebra

/// A spectrum without the effects of the detector.
public struct UnfoldedSpectrum: Sendable, Equatable {
  /// The events in each true bin.
  public let values: [Double]

  /// Their covariance, from that of the data.
  public let covariance: SymmetricMatrix

  /// The standard deviations.
  public var errors: [Double] { covariance.diagonal.map { max($0, 0).squareRoot() } }
}

/// A way to unfold.
public protocol UnfoldingMethod: Sendable {
  /// Unfolds data with a response.
  ///
  /// - Parameters:
  ///   - data: the events in each reconstructed bin, fakes included.
  ///   - covariance: their covariance; that of independent counts if none is given.
  ///   - response: the response.
  /// - Throws: ``UnfoldingError`` if the data do not go with the response, or there is no solution.
  func unfold(_ data: [Double], covariance: SymmetricMatrix?, _ response: ResponseMatrix)
    throws(UnfoldingError) -> UnfoldedSpectrum
}

extension UnfoldingMethod {
  /// Unfolds independent counts with a response.
  ///
  /// - Throws: ``UnfoldingError`` if the data do not go with the response, or there is no solution.
  public func unfold(_ data: [Double], _ response: ResponseMatrix) throws(UnfoldingError)
    -> UnfoldedSpectrum
  {
    try unfold(data, covariance: nil, response)
  }
}
