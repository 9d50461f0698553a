/// The Novosibirsk density: a normal one in the logarithm of a linear function of x.
///
/// H. Ikeda et al., NIM A441 (2000) 401. `peak` is the mode and `width` the full width at half maximum over
/// 2.355; a positive `tail` is a tail to the left, and zero, where it would be normal, is excluded.
public struct Novosibirsk: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Novosibirsk" }

  /// Makes the density; `width` must be positive and `tail` not zero.
  public init(
    peak: some ParameterExpression, width: some ParameterExpression, tail: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("peak", peak), DensityArgument("width", width), DensityArgument("tail", tail),
    ]
  }

  static let shape = Shape([.finite, .positive, .finite]) { a in
    let size = Novosibirsk.size(a[2])
    let u = Formula.log1p(Novosibirsk.stretch(a))
    return Formula.choice(
      Novosibirsk.stretch(a) + (1 - 1e-12),
      -0.5 * Formula.pow(u / size, 2) - 0.5 * Formula.pow(size, 2), Formula.constant(-.infinity))
  } primitive: { a in
    let size = Novosibirsk.size(a[2])
    let u = Formula.log1p(Formula.max(Novosibirsk.stretch(a), -1 + 1e-15))
    let scale = 0.5 * (2 * Double.pi).squareRoot() * a[1] * size / a[2]
    return scale * Formula.erfc(0.5.squareRoot() * (u / size - size))
  } landmarks: { a in
    flanks(a[0], a[1], a[1]) + [a[0] + a[1] / a[2]]
  }

  private static func stretch(_ a: [Formula]) -> Formula {
    -1 * a[2] * (Formula.variable - a[0]) / a[1]
  }

  /// The standard deviation of the logarithm.
  private static func size(_ tail: Formula) -> Formula {
    let c = 4.0.logarithm.squareRoot()
    return Formula.asinh(c * tail) / c
  }
}
