import Minimization

/// A cost that compares a prediction with data point by point or bin by bin.
public protocol PointwiseCost: CostFunction {
  /// The number of independent points.
  var pointCount: Int { get }

  /// A number that follows the χ² distribution, at least for many entries, if the model is true.
  func chiSquare(at point: [Double]) -> Double

  /// What the model predicts for each point or bin.
  func prediction(at point: [Double]) -> [Double]

  /// The distance of each point or bin from the prediction in units of its error.
  func pulls(at point: [Double]) -> [Double]
}

extension PointwiseCost {
  /// How well a fit of this cost describes the data.
  public func goodness(of fit: Fit) -> GoodnessOfFit {
    GoodnessOfFit(
      chiSquare: chiSquare(at: fit.values),
      degreesOfFreedom: pointCount - fit.parameters.count { !$0.isFixed })
  }
}

/// A χ² with its number of degrees of freedom.
public struct GoodnessOfFit: Sendable, Equatable, CustomStringConvertible {
  /// The value of χ².
  public let chiSquare: Double

  /// The number of points less the number of free parameters.
  public let degreesOfFreedom: Int

  /// The value per degree of freedom; `nil` when there are none.
  public var reduced: Double? {
    degreesOfFreedom > 0 ? chiSquare / Double(degreesOfFreedom) : nil
  }

  /// The value and the degrees of freedom, such as `12.3 / 10`.
  public var description: String {
    "\((chiSquare * 1000).rounded() / 1000) / \(degreesOfFreedom)"
  }
}
