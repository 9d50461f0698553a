import LinearAlgebra

/// A function of named parameters that a fit makes as small as it can.
///
/// A cost gives its value; if it can, also its gradient, and perhaps its second derivatives. Whatever
/// it gives is used, and only what is missing is found by differences.
///
/// Points hold one value for each of ``parameters``, in that order, the fixed ones included. A cost is
/// never called outside the limits of its parameters.
public protocol CostFunction: Sendable {
  /// The parameters with their starts, steps and limits; names differ.
  var parameters: [Parameter] { get }

  /// What a rise by one standard deviation is.
  var errorDefinition: ErrorDefinition { get }

  /// The cost at a point; NaN or infinity where it has none.
  func value(at point: [Double]) -> Double

  /// Whether ``valueAndGradient(at:gradient:)`` may be called.
  var hasGradient: Bool { get }

  /// The cost at a point, and its derivative with respect to every parameter.
  ///
  /// - Parameters:
  ///   - point: one value for each parameter.
  ///   - gradient: one element for each parameter, to be overwritten.
  func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double

  /// The second derivatives with respect to each parameter alone; `nil` if unknown.
  ///
  /// They set the first steps, and stand in the diagonal of the second derivatives as they are.
  func curvatures(at point: [Double]) -> [Double]?

  /// The second derivatives, one row for each parameter; `nil` if unknown.
  func hessian(at point: [Double]) -> SymmetricMatrix?

  /// Why the cost has no finite value at a point, as precisely as the cost can tell.
  func explanation(at point: [Double]) -> String?
}

extension CostFunction {
  /// No gradient, unless a cost says otherwise.
  public var hasGradient: Bool { false }

  /// The cost with a gradient of NaN: for costs that have no gradient, which nothing calls.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    for index in gradient.indices { gradient[index] = .nan }
    return value(at: point)
  }

  /// Those of the second derivatives, unless a cost says otherwise.
  public func curvatures(at point: [Double]) -> [Double]? { hessian(at: point)?.diagonal }

  /// No second derivatives, unless a cost says otherwise.
  public func hessian(at point: [Double]) -> SymmetricMatrix? { nil }

  /// No explanation, unless a cost says otherwise.
  public func explanation(at point: [Double]) -> String? { nil }
}
