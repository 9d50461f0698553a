/// The parameters of one name: one for all bins, or one for each.
public struct ParameterSet: Sendable, Hashable {
  /// What an auxiliary measurement says of the parameters.
  public enum Constraint: Sendable, Hashable {
    /// Nothing: the parameters are free.
    case none
    /// A Gaussian around each parameter, with these standard deviations.
    case gaussian(sigmas: [Double])
    /// A Poisson law with the mean factor · parameter for each.
    case poisson(factors: [Double])
  }

  /// The name, which modifiers give.
  public let name: String

  /// The types of the modifiers, as in `["histosys", "normsys"]`.
  public let types: [String]

  /// Whether there is one parameter for all bins.
  public let isScalar: Bool

  /// The places of the parameters in the model.
  public let range: Range<Int>

  /// What is known of them.
  public let constraint: Constraint

  /// What the auxiliary measurements observed, one number for each parameter of a constraint.
  public let auxiliaryData: [Double]

  /// The names of the parameters: the set's own, or with the bin in brackets.
  public var parameterNames: [String] {
    isScalar ? [name] : range.indices.map { "\(name)[\($0 - range.lowerBound)]" }
  }
}
