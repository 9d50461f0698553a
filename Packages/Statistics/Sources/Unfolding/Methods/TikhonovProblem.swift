import LinearAlgebra
import RealModule

/// The equations of one unfolding with a penalty, to be solved for any strength.
struct TikhonovProblem {
  private let system: LeastSquaresSystem
  private let data: [Double]
  private let covariance: SymmetricMatrix
  private let bias: [Double]
  /// Lᵀ L in units of the simulated spectrum.
  private let penalty: Matrix

  init(
    _ smoothness: Tikhonov.Smoothness, _ data: [Double], _ covariance: SymmetricMatrix?,
    _ response: ResponseMatrix
  ) throws(UnfoldingError) {
    let count = response.truth.count
    guard count > smoothness.rawValue else {
      throw UnfoldingError(.response, "\(count) true bins have no differences of that order")
    }
    (self.data, self.covariance) = try response.cleaned(data, covariance)
    do throws(LinearAlgebraError) {
      system = try LeastSquaresSystem(response.probabilities, self.covariance)
    } catch {
      throw .unsolvable("Tikhonov's method", error)
    }
    let expected = (response.probabilities * response.truth).reduce(0, +)
    let scale = expected > 0 ? self.data.reduce(0, +) / expected : 1
    bias = response.truth.map { $0 * scale }
    let differences = Self.differences(smoothness.rawValue, count)
    let inverse = Matrix(diagonal: response.truth.map { 1 / $0 })
    let scaled = differences * inverse
    penalty = scaled.transposedTimes(scaled)
  }

  /// The matrix that takes differences of an order.
  private static func differences(_ order: Int, _ count: Int) -> Matrix {
    var matrix = Matrix(diagonal: [Double](repeating: 1, count: count))
    for _ in 0..<order {
      var next = Matrix(rows: matrix.rows - 1, columns: count)
      for row in 0..<next.rows {
        for column in 0..<count {
          next[row, column] = matrix[row + 1, column] - matrix[row, column]
        }
      }
      matrix = next
    }
    return matrix
  }

  func solution(_ tau: Double) throws(UnfoldingError) -> UnfoldedSpectrum {
    do throws(LinearAlgebraError) {
      let inverse = try system.solver(penalty: tau * penalty)
      let rest = zip(data, system.response * bias).map { $0 - $1 }
      let values = zip(bias, inverse * rest).map { $0 + $1 }
      return UnfoldedSpectrum(values: values, covariance: covariance.transformed(by: inverse))
    } catch {
      throw .unsolvable("Tikhonov's method", error)
    }
  }

  /// Strengths over twelve powers of ten, around where both terms weigh the same.
  func curve(points: Int) throws(UnfoldingError) -> [Tikhonov.CurvePoint] {
    let center = (system.weighted * system.response).trace / penalty.trace
    var curve: [Tikhonov.CurvePoint] = []
    for index in 0..<points {
      let tau = center * Double.exp(Double.log(10) * (12 * Double(index) / Double(points - 1) - 8))
      let values = try solution(tau).values
      let distance = zip(values, bias).map { $0 - $1 }
      curve.append(
        Tikhonov.CurvePoint(
          strength: tau, chiSquare: system.chiSquare(data, values),
          penalty: dot(distance, penalty * distance)))
    }
    return curve
  }
}
