import VectorMath

/// A crystal ball density that is one at the mean.
struct CrystalBallKernel: DensityKernel {
  let mean: Double
  let left: CrystalBallSide
  let right: CrystalBallSide

  var isLogarithmic: Bool { true }

  /// The logarithm of the stretch of the tail, and room for the terms of a gradient.
  var scratchColumns: Int { 8 }

  var landmarks: [Double] {
    flanks(mean, left.sigma, right.sigma)
      + [mean - left.alpha * left.sigma, mean + right.alpha * right.sigma]
  }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    let (mean, left, right) = (mean, left, right)
    for index in x.indices {
      let distance = x[index] - mean
      let side = distance < 0 ? left : right
      let reach = max(abs(distance) / side.sigma - side.alpha, 0)
      values[index] = side.alpha * reach / side.n
    }
    VectorMath.log1p(&values)
    for index in x.indices {
      let distance = x[index] - mean
      let side = distance < 0 ? left : right
      let s = abs(distance) / side.sigma
      let stretch = values[index]
      scratch[index] = stretch
      values[index] =
        s <= side.alpha ? -0.5 * s * s : -0.5 * side.alpha * side.alpha - side.n * stretch
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let count = x.count
    for index in x.indices {
      let distance = x[index] - mean
      let isLeft = distance < 0
      let side = isLeft ? left : right
      let (s, weight, length) = (abs(distance) / side.sigma, weights[index], scratch[index])
      let isTail = s > side.alpha
      let reach = max(s - side.alpha, 0)
      let stretch = 1 + side.alpha * reach / side.n
      let fall = weight * (isTail ? side.alpha / stretch : s)
      let byAlpha = isTail ? -side.alpha - (reach - side.alpha) / stretch : 0
      let byN = isTail ? side.alpha * reach / (side.n * stretch) - length : 0
      let (byScale, onLeft, onRight) = (
        fall * s / side.sigma, isLeft ? weight : 0, isLeft ? 0 : weight
      )
      scratch[index] = (isLeft ? -fall : fall) / side.sigma
      scratch[count + index] = isLeft ? byScale : 0
      scratch[2 * count + index] = isLeft ? 0 : byScale
      scratch[3 * count + index] = onLeft * byAlpha
      scratch[4 * count + index] = onLeft * byN
      scratch[5 * count + index] = onRight * byAlpha
      scratch[6 * count + index] = onRight * byN
    }
    let columns = scratch.span
    for argument in gradient.indices {
      gradient[argument] += Sums.sum(
        columns.extracting((argument * count)..<((argument + 1) * count)))
    }
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    var before = primitive(edges[0])
    for index in values.indices {
      let after = primitive(edges[index + 1])
      values[index] = after - before
      before = after
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    var before = derivatives(edges[0])
    for index in weights.indices {
      let after = derivatives(edges[index + 1])
      for argument in gradient.indices {
        gradient[argument] += weights[index] * (after[argument] - before[argument])
      }
      before = after
    }
  }

  /// The integral from the mean, negative below it.
  private func primitive(_ x: Double) -> Double {
    let side = x < mean ? left : right
    let value = side.sigma * side.integral(to: abs(x - mean) / side.sigma).value
    return x < mean ? -value : value
  }

  /// The derivatives of the integral from the mean with respect to all arguments.
  private func derivatives(_ x: Double) -> [Double] {
    let isLeft = x < mean
    let side = isLeft ? left : right
    let s = abs(x - mean) / side.sigma
    let integral = side.integral(to: s)
    let density = side.density(s)
    let sign = isLeft ? -1.0 : 1.0
    let bySigma = sign * (integral.value - s * density)
    let byAlpha = sign * side.sigma * integral.byAlpha
    let byN = sign * side.sigma * integral.byN
    return isLeft
      ? [-density, bySigma, 0, byAlpha, byN, 0, 0] : [-density, 0, bySigma, 0, 0, byAlpha, byN]
  }
}
