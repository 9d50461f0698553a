import RealModule

/// The generalised hyperbolic core: its logarithm as a function of the distance from the mean.
struct HypatiaCore {
  let sigma: Dual
  private let lambda: Dual
  private let zeta: Dual
  private let beta: Dual
  /// The square of the scale of distances, A²σ² in the paper.
  private let square: Dual

  init(sigma: Dual, lambda: Dual, zeta: Dual, beta: Dual) {
    self.sigma = sigma
    self.lambda = lambda
    self.zeta = zeta
    self.beta = beta
    let (lower, upper) = (
      LogBesselK(order: lambda.value, zeta.value), LogBesselK(order: lambda.value + 1, zeta.value)
    )
    let ratio = Double.exp(lower.value - upper.value)
    // A² = ζ K_λ(ζ) / K_{λ+1}(ζ).
    let slopes =
      zeta.slopes * (lower.slope - upper.slope)
      + lambda.slopes * (lower.orderSlope - upper.orderSlope)
    square = zeta * Dual(ratio, slopes * ratio) * sigma * sigma
  }

  func value(at distance: Double) -> Double {
    let order = lambda.value - 0.5
    let reach = distance * distance / square.value
    let bessel = LogBesselK(order: order, zeta.value * (1 + reach).squareRoot())
    return 0.5 * order * Double.log(square.value * (1 + reach)) + beta.value * distance
      + bessel.value
  }

  /// The logarithm, and its derivative with respect to the distance.
  func valueAndSlope(at distance: Dual) -> (value: Dual, slope: Dual) {
    let order = lambda - 0.5
    let reach = distance * distance / square
    let root = (reach + 1).squareRoot
    let z = zeta * root
    let bessel = LogBesselK(order: order.value, z.value)
    let logarithm = Dual(
      bessel.value, z.slopes * bessel.slope + order.slopes * bessel.orderSlope)
    let slope = Dual(
      bessel.slope, z.slopes * bessel.curvature + order.slopes * bessel.mixed)
    let value = 0.5 * order * (square * (reach + 1)).logarithm + beta * distance + logarithm
    let along = distance / square
    return (value, order * along / (reach + 1) + beta + slope * zeta * along / root)
  }
}
