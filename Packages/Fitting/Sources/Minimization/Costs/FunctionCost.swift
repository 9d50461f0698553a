import LinearAlgebra

/// A cost made from a function, with its gradient and second derivatives where they are known.
///
///     let x = Parameter("x", -1.2)
///     let y = Parameter("y", 1)
///     let rosenbrock = FunctionCost([x, y], errorDefinition: .chiSquare) { p in
///       100 * (p[1] - p[0] * p[0]) * (p[1] - p[0] * p[0]) + (1 - p[0]) * (1 - p[0])
///     }
///     let fit = try rosenbrock.minimize()
public struct FunctionCost: CostFunction {
  /// The parameters in the order in which the functions take them.
  public let parameters: [Parameter]
  /// What a rise by one standard deviation is.
  public let errorDefinition: ErrorDefinition
  private let function: @Sendable ([Double]) -> Double
  private let gradientFunction: (@Sendable ([Double]) -> [Double])?
  private let curvatureFunction: (@Sendable ([Double]) -> [Double])?
  private let hessianFunction: (@Sendable ([Double]) -> SymmetricMatrix)?

  /// Makes a cost from a function of the parameters' values.
  ///
  /// - Parameters:
  ///   - parameters: the parameters in the order in which the functions take them.
  ///   - errorDefinition: what a rise by one standard deviation is.
  ///   - gradient: the derivative with respect to each parameter.
  ///   - curvatures: the second derivative with respect to each parameter alone.
  ///   - hessian: all second derivatives.
  ///   - function: the cost.
  public init(
    _ parameters: [Parameter], errorDefinition: ErrorDefinition,
    gradient: (@Sendable ([Double]) -> [Double])? = nil,
    curvatures: (@Sendable ([Double]) -> [Double])? = nil,
    hessian: (@Sendable ([Double]) -> SymmetricMatrix)? = nil,
    _ function: @escaping @Sendable ([Double]) -> Double
  ) {
    self.parameters = parameters
    self.errorDefinition = errorDefinition
    self.function = function
    gradientFunction = gradient
    curvatureFunction = curvatures
    hessianFunction = hessian
  }

  /// Whether a function for the derivatives was given.
  public var hasGradient: Bool { gradientFunction != nil }

  /// The function at a point.
  public func value(at point: [Double]) -> Double { function(point) }

  /// The function and its derivatives at a point.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    if let gradientFunction {
      let derivatives = gradientFunction(point)
      precondition(
        derivatives.count == parameters.count, "The gradient must have one element per parameter")
      gradient = derivatives
    }
    return function(point)
  }

  /// The second derivatives with respect to each parameter alone, if a function for them was given.
  public func curvatures(at point: [Double]) -> [Double]? {
    guard let curvatures = curvatureFunction?(point) else { return hessian(at: point)?.diagonal }
    precondition(
      curvatures.count == parameters.count,
      "There must be one second derivative for each parameter")
    return curvatures
  }

  /// The second derivatives, if a function for them was given.
  public func hessian(at point: [Double]) -> SymmetricMatrix? {
    guard let matrix = hessianFunction?(point) else { return nil }
    precondition(
      matrix.order == parameters.count,
      "The second derivatives must have one row per parameter")
    return matrix
  }
}
