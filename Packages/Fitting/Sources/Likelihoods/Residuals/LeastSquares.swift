import Minimization

/// The sum of squared residuals between points with errors and a function.
///
///     let line = try LeastSquares(x: x, y: y, errors: e, parameters: [a, b]) { x, p in p[0] + p[1] * x }
///     let fit = try line.minimize()
public struct LeastSquares: CostFunction {
  /// How strongly a residual counts.
  public enum Loss: Sendable {
    /// Its square.
    case linear
    /// 2 (√(1 + r²) - 1), which grows linearly for outliers.
    case softL1
  }

  /// The parameters in the order in which the function takes them.
  public let parameters: [Parameter]
  private let x: [Double]
  private let y: [Double]
  private let errors: [Double]
  private let loss: Loss
  private let function: @Sendable (Double, [Double]) -> Double
  private let gradientFunction: (@Sendable (Double, [Double]) -> [Double])?

  /// Makes a cost from points and a function.
  ///
  /// - Parameters:
  ///   - x: where the points are.
  ///   - y: their values.
  ///   - errors: the standard deviations of the values.
  ///   - mask: which points take part; `nil` stands for all.
  ///   - loss: how strongly a residual counts.
  ///   - parameters: the parameters in the order in which the function takes them.
  ///   - gradient: the derivatives of the function with respect to the parameters.
  ///   - function: the value expected at a place.
  /// - Throws: ``LikelihoodError`` for points that are not finite, errors that are not positive, columns
  ///   of different lengths, or when no point is left.
  public init(
    x: [Double], y: [Double], errors: [Double], mask: [Bool]? = nil, loss: Loss = .linear,
    parameters: [Parameter], gradient: (@Sendable (Double, [Double]) -> [Double])? = nil,
    _ function: @escaping @Sendable (Double, [Double]) -> Double
  ) throws(LikelihoodError) {
    guard !x.isEmpty else { throw .noData }
    guard y.count == x.count else {
      throw .wrongCount("values", expected: x.count, found: y.count)
    }
    guard errors.count == x.count else {
      throw .wrongCount("errors", expected: x.count, found: errors.count)
    }
    if let mask, mask.count != x.count {
      throw .wrongCount("mask entries", expected: x.count, found: mask.count)
    }
    let chosen = x.indices.filter { mask?[$0] ?? true }
    guard !chosen.isEmpty else { throw .nothingSelected }
    for index in chosen {
      guard x[index].isFinite else { throw .notFinite("The x of point", at: index, x[index]) }
      guard y[index].isFinite else { throw .notFinite("The y of point", at: index, y[index]) }
      guard errors[index].isFinite else {
        throw .notFinite("The error of point", at: index, errors[index])
      }
      guard errors[index] > 0 else {
        throw .negative("The error of point", at: index, errors[index])
      }
    }
    self.parameters = parameters
    self.x = chosen.map { x[$0] }
    self.y = chosen.map { y[$0] }
    self.errors = chosen.map { errors[$0] }
    self.loss = loss
    self.function = function
    gradientFunction = gradient
  }

  /// A rise by 1 is one standard deviation.
  public var errorDefinition: ErrorDefinition { .chiSquare }

  /// Whether derivatives of the function were given.
  public var hasGradient: Bool { gradientFunction != nil }

  /// The sum of the losses.
  public func value(at point: [Double]) -> Double {
    pulls(at: point).reduce(0) { $0 + loss($1) }
  }

  /// The sum of the losses and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    for index in gradient.indices { gradient[index] = 0 }
    guard let gradientFunction else { return .nan }
    var sum = 0.0
    for (index, pull) in pulls(at: point).enumerated() {
      sum += loss(pull)
      let factor = -slope(pull) / errors[index]
      let derivatives = gradientFunction(x[index], point)
      precondition(
        derivatives.count == gradient.count, "The gradient must have one element per parameter")
      for parameter in gradient.indices { gradient[parameter] += factor * derivatives[parameter] }
    }
    return sum
  }

  /// The first point at which the function is not finite.
  public func explanation(at point: [Double]) -> String? {
    guard let index = prediction(at: point).firstIndex(where: { !$0.isFinite }) else { return nil }
    return "the function is \(function(x[index], point)) at x = \(x[index])"
  }

  private func loss(_ pull: Double) -> Double {
    switch loss {
    case .linear: pull * pull
    case .softL1: 2 * ((1 + pull * pull).squareRoot() - 1)
    }
  }

  private func slope(_ pull: Double) -> Double {
    switch loss {
    case .linear: 2 * pull
    case .softL1: 2 * pull / (1 + pull * pull).squareRoot()
    }
  }
}

extension LeastSquares: PointwiseCost {
  /// The number of points that take part.
  public var pointCount: Int { x.count }

  /// The sum of the losses, which is χ² for the linear loss.
  public func chiSquare(at point: [Double]) -> Double { value(at: point) }

  /// The function at each point that takes part.
  public func prediction(at point: [Double]) -> [Double] { x.map { function($0, point) } }

  /// (y - prediction) / error for each point that takes part.
  public func pulls(at point: [Double]) -> [Double] {
    x.indices.map { (y[$0] - function(x[$0], point)) / errors[$0] }
  }
}
