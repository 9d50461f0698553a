import LinearAlgebra
import Minimization

/// The sum of costs that share parameters by name: simultaneous fits, and constraints.
///
/// Made with `+`. Sums of χ² alone remain a χ²; as soon as a part is a likelihood, the sum is one, and
/// every other part is scaled to it.
public struct CostSum: CostFunction {
  /// One cost with the places of its parameters in the sum, and the factor that scales it.
  private struct Part: Sendable {
    let cost: any CostFunction
    let places: [Int]
    let factor: Double
  }

  /// The parameters of all parts in the order of their first mention.
  public let parameters: [Parameter]

  /// What a rise by one standard deviation is for the sum.
  public let errorDefinition: ErrorDefinition

  /// The costs that are summed.
  public let costs: [any CostFunction]

  private let parts: [Part]

  /// Sums costs.
  ///
  /// - Throws: `MinimizationError` when one name stands for parameters that differ.
  /// - Precondition: there is one cost at least.
  public init(_ costs: [any CostFunction]) throws(MinimizationError) {
    precondition(!costs.isEmpty, "A sum needs one cost at least")
    let costs = costs.flatMap { ($0 as? CostSum)?.costs ?? [$0] }
    let parameters = try [Parameter].merging(costs.map(\.parameters))
    let definitions = Set(costs.map(\.errorDefinition))
    let definition = definitions.count == 1 ? costs[0].errorDefinition : .negativeLogLikelihood
    self.costs = costs
    self.parameters = parameters
    errorDefinition = definition
    parts = costs.map { cost in
      Part(
        cost: cost,
        places: cost.parameters.compactMap { parameter in
          parameters.firstIndex { $0.name == parameter.name }
        },
        factor: definition.up / cost.errorDefinition.up)
    }
  }

  /// Whether all parts have a gradient.
  public var hasGradient: Bool { costs.allSatisfy(\.hasGradient) }

  /// The sum of all parts.
  public func value(at point: [Double]) -> Double {
    parts.reduce(0) { sum, part in
      sum + part.factor * part.cost.value(at: part.places.map { point[$0] })
    }
  }

  /// The sum of all parts and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    for index in gradient.indices { gradient[index] = 0 }
    var sum = 0.0
    for part in parts {
      var own = [Double](repeating: 0, count: part.places.count)
      sum +=
        part.factor
        * part.cost.valueAndGradient(at: part.places.map { point[$0] }, gradient: &own)
      for (place, derivative) in zip(part.places, own) {
        gradient[place] += part.factor * derivative
      }
    }
    return sum
  }

  /// The sum of the second derivatives, if all parts have theirs.
  public func hessian(at point: [Double]) -> SymmetricMatrix? {
    var sum = SymmetricMatrix(order: parameters.count)
    for part in parts {
      guard let own = part.cost.hessian(at: part.places.map { point[$0] }) else { return nil }
      for (row, place) in part.places.enumerated() {
        for (column, other) in part.places.enumerated().prefix(row + 1) {
          sum[place, other] += part.factor * own[row, column]
        }
      }
    }
    return sum
  }

  /// The explanation of the first part that has no finite value.
  public func explanation(at point: [Double]) -> String? {
    for part in parts {
      let own = part.places.map { point[$0] }
      if !part.cost.value(at: own).isFinite { return part.cost.explanation(at: own) }
    }
    return nil
  }
}

/// The sum of two costs that share parameters by name.
///
/// - Throws: `MinimizationError` when one name stands for parameters that differ.
public func + (a: some CostFunction, b: some CostFunction) throws(MinimizationError) -> CostSum {
  try CostSum([a, b])
}
