import Densities
import LinearAlgebra
import Minimization

/// The sum of squared residuals between points with errors and a curve.
///
///     let line = try LeastSquares(x: x, y: y, errors: e, a + b * Formula.variable)
///     let other = try LeastSquares(x: x, y: y, errors: e, parameters: [a, b]) { x, p in p[0] + p[1] * x }
///     let fit = try line.minimize(using: .levenbergMarquardt())
///
/// A curve that is a formula has analytic derivatives and is evaluated in vectorised blocks.
public struct LeastSquares: CostFunction {
  /// How strongly a residual counts.
  public typealias Loss = Likelihoods.Loss

  /// The parameters in the order in which the function takes them.
  public let parameters: [Parameter]
  private let points: ResidualPoints
  private let lossFunction: Loss
  private let curve: Curve

  private enum Curve: Sendable {
    case formula(FormulaCurve)
    case function(
      @Sendable (Double, [Double]) -> Double, gradient: (@Sendable (Double, [Double]) -> [Double])?)
  }

  /// Makes a cost from points and a curve as a formula.
  ///
  /// - Parameters:
  ///   - x: where the points are.
  ///   - y: their values.
  ///   - errors: the standard deviations of the values; `nil` stands for 1, and errors of the parameters
  ///     are then those of ``Minimization/Fit/gaussNewtonCovariance(scaled:)``.
  ///   - mask: which points take part; `nil` stands for all.
  ///   - loss: how strongly a residual counts.
  ///   - formula: the value expected at ``Densities/Formula/variable``.
  /// - Throws: ``LikelihoodError`` for points that are not finite, errors or scales that are not positive, columns
  ///   of different lengths, or when no point is left; `MinimizationError` when one name stands for parameters
  ///   that differ.
  public init(
    x: [Double], y: [Double], errors: [Double]? = nil, mask: [Bool]? = nil, loss: Loss = .linear,
    _ formula: some ParameterExpression
  ) throws {
    points = try ResidualPoints(x: x, y: y, errors: errors, mask: mask, loss: loss)
    let curve = try FormulaCurve(formula.formula)
    parameters = curve.parameters
    self.curve = .formula(curve)
    lossFunction = loss
  }

  /// Makes a cost from points and a curve as a function.
  ///
  /// - Parameters:
  ///   - x: where the points are.
  ///   - y: their values.
  ///   - errors: the standard deviations of the values; `nil` stands for 1.
  ///   - mask: which points take part; `nil` stands for all.
  ///   - loss: how strongly a residual counts.
  ///   - parameters: the parameters in the order in which the function takes them.
  ///   - gradient: the derivatives of the function with respect to the parameters.
  ///   - function: the value expected at a place.
  /// - Throws: ``LikelihoodError`` for points that are not finite, errors or scales that are not positive, columns
  ///   of different lengths, or when no point is left.
  public init(
    x: [Double], y: [Double], errors: [Double]? = nil, mask: [Bool]? = nil, loss: Loss = .linear,
    parameters: [Parameter], gradient: (@Sendable (Double, [Double]) -> [Double])? = nil,
    _ function: @escaping @Sendable (Double, [Double]) -> Double
  ) throws(LikelihoodError) {
    points = try ResidualPoints(x: x, y: y, errors: errors, mask: mask, loss: loss)
    self.parameters = parameters
    curve = .function(function, gradient: gradient)
    lossFunction = loss
  }

  /// A rise by 1 is one standard deviation.
  public var errorDefinition: ErrorDefinition { .chiSquare }

  /// Whether the curve is a formula, or derivatives of the function were given.
  public var hasGradient: Bool {
    switch curve {
    case .formula: true
    case .function(_, let gradient): gradient != nil
    }
  }

  /// The sum of the losses.
  public func value(at point: [Double]) -> Double {
    residuals(at: point).reduce(0) { $0 + lossFunction($1).value }
  }

  /// The sum of the losses and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    let losses = residuals(at: point).map { lossFunction($0) }
    if let jacobian = jacobian(at: point) {
      gradient = losses.map(\.slope) * jacobian
    } else {
      for index in gradient.indices { gradient[index] = .nan }
    }
    return losses.reduce(0) { $0 + $1.value }
  }

  /// The first point at which the curve is not finite.
  public func explanation(at point: [Double]) -> String? {
    let values = prediction(at: point)
    guard let index = values.firstIndex(where: { !$0.isFinite }) else { return nil }
    return "the function is \(values[index]) at x = \(points.x[index])"
  }
}

extension LeastSquares: ResidualCost {
  /// (prediction - y) / error for each point that takes part.
  public func residuals(at point: [Double]) -> [Double] {
    zip(prediction(at: point), zip(points.y, points.errors)).map { ($0 - $1.0) / $1.1 }
  }

  /// The derivatives of the residuals, where those of the curve are known.
  public func jacobian(at point: [Double]) -> Matrix? {
    var matrix: Matrix
    switch curve {
    case .formula(let curve): matrix = curve.jacobian(at: points.x, point)
    case .function(_, let gradient):
      guard let gradient else { return nil }
      matrix = Matrix(rows: points.x.count, columns: parameters.count)
      for (row, x) in points.x.enumerated() {
        let derivatives = gradient(x, point)
        precondition(
          derivatives.count == parameters.count,
          "The gradient must have one element per parameter")
        for column in derivatives.indices { matrix[row, column] = derivatives[column] }
      }
    }
    for row in points.errors.indices {
      for column in 0..<matrix.columns { matrix[row, column] /= points.errors[row] }
    }
    return matrix
  }

  /// How strongly a residual counts.
  public func loss(_ residual: Double) -> (value: Double, slope: Double, bend: Double) {
    lossFunction(residual)
  }
}

extension LeastSquares: PointwiseCost {
  /// The number of points that take part.
  public var pointCount: Int { points.x.count }

  /// The sum of the losses, which is χ² for the linear loss.
  public func chiSquare(at point: [Double]) -> Double { value(at: point) }

  /// The curve at each point that takes part.
  public func prediction(at point: [Double]) -> [Double] {
    switch curve {
    case .formula(let curve): curve.values(at: points.x, point)
    case .function(let function, _): points.x.map { function($0, point) }
    }
  }

  /// (y - prediction) / error for each point that takes part.
  public func pulls(at point: [Double]) -> [Double] { residuals(at: point).map { -$0 } }
}
