import HEPCore
import LinearAlgebra
import Minimization

/// What is known of parameters from elsewhere: values with a covariance, as a χ².
///
///     let nll = try likelihood + GaussianConstraint(mass, 91.1876, sigma: 0.0021)
public struct GaussianConstraint: Constraint {
  /// The parameters that are constrained.
  public let parameters: [Parameter]
  private let values: [Double]
  private let inverse: SymmetricMatrix
  /// The Cholesky factor of the covariance.
  private let factor: CholeskyFactorization

  /// Constrains a parameter to a value with an error.
  ///
  /// - Throws: ``LikelihoodError`` if the value is not finite or the error not positive.
  public init(_ parameter: Parameter, _ value: Double, sigma: Double) throws(LikelihoodError) {
    try self.init(
      [parameter], [value], covariance: SymmetricMatrix(diagonal: [sigma > 0 ? sigma * sigma : -1]))
  }

  /// Constrains several parameters to values with a covariance.
  ///
  /// - Throws: ``LikelihoodError`` if the numbers of parameters, values and rows differ, a value is not
  ///   finite, or the covariance is not positive definite.
  public init(_ parameters: [Parameter], _ values: [Double], covariance: SymmetricMatrix)
    throws(LikelihoodError)
  {
    guard values.count == parameters.count else {
      throw .wrongCount("values", expected: parameters.count, found: values.count)
    }
    guard covariance.order == parameters.count else {
      throw .wrongCount("covariance rows", expected: parameters.count, found: covariance.order)
    }
    for (index, value) in values.enumerated() where !value.isFinite {
      throw .notFinite("The constrained value", at: index, value)
    }
    guard let factor = try? covariance.cholesky(),
      factor.inverse.elements.allSatisfy(\.isFinite)
    else { throw .singular }
    self.parameters = parameters
    self.values = values
    self.factor = factor
    inverse = factor.inverse
  }

  private init(_ other: GaussianConstraint, values: [Double]) {
    parameters = other.parameters
    factor = other.factor
    inverse = other.inverse
    self.values = values
  }

  /// A rise by 1 is one standard deviation.
  public var errorDefinition: ErrorDefinition { .chiSquare }

  /// Yes.
  public var hasGradient: Bool { true }

  /// The χ² of the parameters.
  public func value(at point: [Double]) -> Double {
    inverse.quadraticForm(zip(point, values).map { $0 - $1 })
  }

  /// The χ² of the parameters and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    let distance = zip(point, values).map { $0 - $1 }
    let product = inverse * distance
    gradient = product.map { 2 * $0 }
    return dot(distance, product)
  }

  /// Twice the inverse of the covariance.
  public func hessian(at point: [Double]) -> SymmetricMatrix? { 2 * inverse }

  /// The constraint around values drawn from a normal distribution around the true ones.
  public func measuredAgain(
    at truth: [String: Double], using generator: inout some RandomNumberGenerator
  ) throws -> GaussianConstraint {
    let shifts = try factor.correlate(values.map { _ in generator.normal() })
    return GaussianConstraint(self, values: zip(point(truth), shifts).map { $0 + $1 })
  }
}
