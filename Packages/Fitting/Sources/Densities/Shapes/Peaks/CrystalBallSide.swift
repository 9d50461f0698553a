import RealModule

/// One side of a crystal ball density, in standard deviations from the mean.
struct CrystalBallSide {
  let sigma: Double
  /// Where the tail begins; a number too large to reach for a side without tail.
  let alpha: Double
  let n: Double

  init(sigma: Double, alpha: Double, n: Double) {
    self.sigma = sigma
    self.alpha = min(alpha, 1e100)
    self.n = n
  }

  /// The density at a distance in standard deviations.
  func density(_ s: Double) -> Double {
    if s <= alpha { return Double.exp(-0.5 * s * s) }
    return Double.exp(-0.5 * alpha * alpha - n * Double.log(onePlus: alpha * (s - alpha) / n))
  }

  /// The integral from the mean to a distance, with its derivatives with respect to alpha and n.
  func integral(to s: Double) -> (value: Double, byAlpha: Double, byN: Double) {
    let core = (2 * Double.pi).squareRoot() * normalMass(from: 0, to: min(s, alpha))
    guard s > alpha else { return (core, 0, 0) }
    let reach = s - alpha
    let stretch = 1 + alpha * reach / n
    let length = Double.log(onePlus: alpha * reach / n)
    let z = (1 - n) * length
    let edge = Double.exp(-0.5 * alpha * alpha)
    let ratio = length * ExponentialRatio.value(z)
    let tail = edge * n / alpha * ratio
    let growth = Double.exp(z)
    let end = edge * growth / stretch
    let byAlpha = edge - alpha * tail - tail / alpha + end * reach / alpha - end
    let ratioByN =
      -length * length * ExponentialRatio.derivative(z) - growth * alpha * reach / (n * n * stretch)
    return (core + tail, byAlpha, tail / n + edge * n / alpha * ratioByN)
  }
}
