import Foundation
import Likelihoods

/// A least-squares fit of a curve to points with errors.
struct CurveRequest: Request {
  var curve: Curve
  /// Whether outliers count linearly.
  var soft: Bool
  var parameters: [ParameterRequest]
  var x: [Double]
  var y: [Double]
  var errors: [Double]

  enum Curve: String, Decodable {
    case polynomial, decay

    func callAsFunction(_ x: Double, _ p: [Double]) -> Double {
      switch self {
      case .polynomial: p.reversed().reduce(0) { $0 * x + $1 }
      case .decay: p[0] * exp(-x / p[1]) + p[2]
      }
    }
  }

  func answer() throws -> FitAnswer {
    let cost = try LeastSquares(
      x: x, y: y, errors: errors, loss: soft ? .softL1 : .linear,
      parameters: parameters.map(\.parameter)
    ) { [curve] x, p in curve(x, p) }
    return try FitAnswer(cost.minimize(using: .migrad(strategy: .careful)))
  }
}
