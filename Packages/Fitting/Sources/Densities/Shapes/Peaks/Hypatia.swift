/// The Hypatia density with a tail on each side: a generalised hyperbolic core, of which the width of each
/// event is not the same, with power laws for what is badly measured.
///
/// D. Martínez Santos and F. Dupertuis, NIM A764 (2014) 150 (arXiv:1312.5000), eqs. 15 and 16. With
/// `beta` zero, `sigma` is the standard deviation of the core. Each evaluation of the core computes a Bessel
/// function of any order, so that this density is some hundred times slower than a crystal ball.
public struct Hypatia: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Hypatia" }

  /// Makes the density.
  ///
  /// - Parameters:
  ///   - mean: where the core sits.
  ///   - sigma: the width of the core; positive.
  ///   - lambda: the shape of the core: towards minus infinity it becomes that of Student, above it has
  ///     longer tails.
  ///   - zeta: the shape of the core; positive, and normal for large values.
  ///   - beta: the asymmetry of the core, in units of one over the variable.
  ///   - alphaLeft: the tail begins as many `sigma` below the mean; positive.
  ///   - nLeft: the power of the tail below; positive.
  ///   - alphaRight: the tail begins as many `sigma` above the mean; positive.
  ///   - nRight: the power of the tail above; positive.
  public init(
    mean: some ParameterExpression, sigma: some ParameterExpression,
    lambda: some ParameterExpression, zeta: some ParameterExpression,
    beta: some ParameterExpression = 0, alphaLeft: some ParameterExpression,
    nLeft: some ParameterExpression, alphaRight: some ParameterExpression,
    nRight: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("mean", mean), DensityArgument("sigma", sigma),
      DensityArgument("lambda", lambda), DensityArgument("zeta", zeta),
      DensityArgument("beta", beta), DensityArgument("alphaLeft", alphaLeft),
      DensityArgument("nLeft", nLeft), DensityArgument("alphaRight", alphaRight),
      DensityArgument("nRight", nRight),
    ]
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    for index in [0, 4] { try require(values, at: index, "finite") { _ in true } }
    for index in [1, 3, 5, 6, 7, 8] { try requirePositive(values, at: index) }
    try require(values, at: 2, "between -40 and 40") { abs($0) <= 40 }
    let kernel = HypatiaKernel(values)
    // A tail must fall outwards where it begins.
    guard kernel.left.slope.value > 0 else {
      throw .badArgument("alphaLeft", of: name, value: values[5], needed: "where the core rises")
    }
    guard kernel.right.slope.value < 0 else {
      throw .badArgument("alphaRight", of: name, value: values[7], needed: "where the core falls")
    }
    return kernel
  }
}
