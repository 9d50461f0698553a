/// The crystal ball density: a normal core with a power-law tail on one or on both sides.
///
/// A tail begins `alpha` standard deviations from the mean and falls with the power `n`; value and slope
/// are continuous there. The core may have a sigma of its own on each side.
public struct CrystalBall: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "CrystalBall" }

  /// On which side of the peak the tail of a one-sided crystal ball lies.
  public enum Side: Sendable {
    /// Below the peak, as after energy loss.
    case left
    /// Above the peak.
    case right
  }

  /// Makes a crystal ball density with one tail; `sigma`, `alpha` and `n` must be positive.
  public init(
    mean: some ParameterExpression, sigma: some ParameterExpression,
    alpha: some ParameterExpression, n: some ParameterExpression, tail: Side = .left
  ) {
    let (never, any) = (Formula.constant(.infinity), Formula.constant(2))
    let isLeft = tail == .left
    arguments = [
      DensityArgument("mean", mean), DensityArgument("sigma", sigma),
      DensityArgument("sigma", sigma),
      DensityArgument("alpha", isLeft ? alpha.formula : never),
      DensityArgument("n", isLeft ? n.formula : any),
      DensityArgument("alpha", isLeft ? never : alpha.formula),
      DensityArgument("n", isLeft ? any : n.formula),
    ]
  }

  /// Makes a crystal ball density with a tail on each side; all but the mean must be positive.
  public init(
    mean: some ParameterExpression, sigma: some ParameterExpression,
    alphaLeft: some ParameterExpression, nLeft: some ParameterExpression,
    alphaRight: some ParameterExpression, nRight: some ParameterExpression
  ) {
    self.init(
      mean: mean, sigmaLeft: sigma, sigmaRight: sigma, alphaLeft: alphaLeft, nLeft: nLeft,
      alphaRight: alphaRight, nRight: nRight)
  }

  /// Makes a crystal ball density with a tail and a sigma on each side; all but the mean must be
  /// positive.
  public init(
    mean: some ParameterExpression, sigmaLeft: some ParameterExpression,
    sigmaRight: some ParameterExpression, alphaLeft: some ParameterExpression,
    nLeft: some ParameterExpression, alphaRight: some ParameterExpression,
    nRight: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("mean", mean), DensityArgument("sigmaLeft", sigmaLeft),
      DensityArgument("sigmaRight", sigmaRight), DensityArgument("alphaLeft", alphaLeft),
      DensityArgument("nLeft", nLeft), DensityArgument("alphaRight", alphaRight),
      DensityArgument("nRight", nRight),
    ]
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try require(values, at: 0, "finite") { _ in true }
    for index in [1, 2, 4, 6] { try requirePositive(values, at: index) }
    for index in [3, 5] where values[index] != .infinity { try requirePositive(values, at: index) }
    return CrystalBallKernel(
      mean: values[0],
      left: CrystalBallSide(sigma: values[1], alpha: values[3], n: values[4]),
      right: CrystalBallSide(sigma: values[2], alpha: values[5], n: values[6]))
  }
}
