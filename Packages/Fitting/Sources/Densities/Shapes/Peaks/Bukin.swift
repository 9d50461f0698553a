/// The Bukin density: a peak with an asymmetry `xi` between two tails of their own.
///
/// A. Bukin, arXiv:0711.4449. `width` is the full width at half maximum over 2.355; `tailLeft` is negative
/// and `tailRight` positive for tails that fall slower than the core.
public struct Bukin: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Bukin" }

  /// Makes the density; `width` must be positive and `xi` between -1 and 1.
  public init(
    peak: some ParameterExpression, width: some ParameterExpression, xi: some ParameterExpression,
    tailLeft: some ParameterExpression, tailRight: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("peak", peak), DensityArgument("width", width), DensityArgument("xi", xi),
      DensityArgument("tailLeft", tailLeft), DensityArgument("tailRight", tailRight),
    ]
  }

  static let shape = Shape([.finite, .positive, .between(-1, 1), .finite, .finite]) { a in
    let parts = BukinParts(a)
    let below = parts.tail(from: parts.left, other: a[0], rho: a[3], sign: 1)
    let above = parts.tail(from: parts.right, other: a[0], rho: a[4], sign: -1)
    return Formula.choice(
      parts.left - Formula.variable, below,
      Formula.choice(Formula.variable - parts.right, above, parts.core))
  } landmarks: { a in
    let parts = BukinParts(a)
    return flanks(a[0], a[1], a[1]) + [parts.left, parts.right]
  }
}
