import LinearAlgebra
import Minimization
import RealModule

/// A likelihood that is a sum over independent events or bins, one part each.
///
/// From how the parts vary follow Fisher's information and a covariance that holds for weighted events too.
public protocol ScoredCost: CostFunction {
  /// The part of each event or bin, up to terms that do not depend on the parameters; `nil` where the model does
  /// not exist.
  func parts(at point: [Double]) -> [Double]?
}

extension ScoredCost {
  /// Fisher's information between the free parameters, from the scores: Σ ∂cᵢ ∂cᵢᵀ over the parts.
  ///
  /// For a true model and unweighted data its inverse is the covariance, as good as that from second derivatives.
  ///
  /// - Throws: ``LikelihoodError`` if the model does not exist around the point.
  public func fisherInformation(at fit: Fit) throws(LikelihoodError) -> ParameterMatrix {
    let names = try fit.freeNames()
    let scores = try scores(at: fit, names: names)
    var matrix = SymmetricMatrix(order: names.count)
    for row in names.indices {
      for column in 0...row { matrix[row, column] = dot(scores[row], scores[column]) }
    }
    return ParameterMatrix(names: names, matrix: matrix)
  }

  /// The sandwich covariance H⁻¹ J H⁻¹ with H the second derivatives and J Fisher's information from the scores.
  ///
  /// It holds for weighted events and for a model that is not quite true (P. J. Huber, 1967; for weighted
  /// likelihoods C. Langenbruch, Eur. Phys. J. C 82 (2022) 393).
  ///
  /// - Throws: ``LikelihoodError`` if the fit has no covariance or the model does not exist around the point.
  public func robustCovariance(of fit: Fit) throws(LikelihoodError) -> ParameterMatrix {
    guard let covariance = fit.covariance else {
      throw .notScored("the fit has no covariance, it ended with \(fit.statusDescription)")
    }
    let information = try fisherInformation(at: fit)
    let bread = Matrix(covariance.matrix)
    return ParameterMatrix(
      names: covariance.names, matrix: information.matrix.transformed(by: bread))
  }

  /// The derivatives of all parts by each free parameter.
  private func scores(at fit: Fit, names: [String]) throws(LikelihoodError) -> [[Double]] {
    var result: [[Double]] = []
    for name in names {
      guard let index = fit.names.firstIndex(of: name), let place = fit[name] else { continue }
      let (value, parameter) = (place.value, place.parameter)
      // A thousandth of an error: differences of order four are then exact to some ten digits.
      let step = 1e-3 * (place.error ?? max(abs(value), 1e-3))
      let low = parameter.lower ?? -.infinity
      let high = parameter.upper ?? .infinity
      let center = min(max(value, low + 2 * step), high - 2 * step)
      var shifted: [[Double]] = []
      for factor in [-2.0, -1, 1, 2] {
        var point = fit.values
        point[index] = center + factor * step
        guard let parts = parts(at: point) else {
          throw .notScored(explanation(at: point) ?? "the model does not exist around the point")
        }
        shifted.append(parts)
      }
      result.append(
        shifted[0].indices.map { part in
          (shifted[0][part] - 8 * shifted[1][part] + 8 * shifted[2][part] - shifted[3][part])
            / (12 * step)
        })
    }
    return result
  }
}

extension Fit {
  /// The names of the parameters in the covariance.
  fileprivate func freeNames() throws(LikelihoodError) -> [String] {
    if let covariance { return covariance.names }
    return fittedParameters.filter { !$0.parameter.isFixed && $0.limit == nil }.map(\.name)
  }
}

extension UnbinnedNLL: ScoredCost {
  /// -w log of the density of each event, with the weights of the model divided by their sum.
  public func parts(at point: [Double]) -> [Double]? {
    term.parts(at: point) { $0 }
  }
}

extension ExtendedUnbinnedNLL: ScoredCost {
  /// -w log of the density of events at each event.
  public func parts(at point: [Double]) -> [Double]? {
    term.parts(at: point) { _ in 1 }
  }
}

extension UnbinnedTerm {
  /// -w log(model / norm) for each event.
  func parts(at point: [Double], norm: (Double) -> Double) -> [Double]? {
    guard let (total, values) = logarithms(at: point) else { return nil }
    let logarithm = Double.log(norm(total))
    guard let weights = sample.weights else { return values.map { logarithm - $0 } }
    return zip(values, weights).map { $1 * (logarithm - $0) }
  }
}
