/// The Voigt density Re w(z) / (σ √2π) with z = (x - mean + i width / 2) / (σ √2), normalised to one.
struct VoigtKernel: DensityKernel {
  let mean: Double
  let sigma: Double
  let width: Double

  /// Real and imaginary part of w, and the block's own scratch.
  var scratchColumns: Int { 2 + Faddeeva.scratchColumns }

  /// The factor from x to the real part of z.
  private var unit: Double { 0.5.squareRoot() / sigma }
  private var y: Double { 0.5 * width * unit }
  private var norm: Double { 1 / (sigma * (2 * Double.pi).squareRoot()) }

  var landmarks: [Double] { flanks(mean, sigma + width, sigma + width) }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    let (count, mean, unit, norm) = (x.count, mean, unit, norm)
    for index in x.indices { values[index] = (x[index] - mean) * unit }
    scratch.withUnsafeMutableBufferPointer { scratch in
      let real = UnsafeMutableBufferPointer(rebasing: scratch[..<count])
      let imaginary = UnsafeMutableBufferPointer(rebasing: scratch[count..<(2 * count)])
      let rest = UnsafeMutableBufferPointer(rebasing: scratch[(2 * count)...])
      values.span.withUnsafeBufferPointer {
        Faddeeva.block($0, y: y, real: real, imaginary: imaginary, scratch: rest)
      }
      for index in 0..<count { values[index] = norm * real[index] }
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let (count, mean, unit, y) = (x.count, mean, unit, y)
    // The derivatives of Re w along x and along y, divided by Re w and times the weight.
    for index in x.indices {
      let u = (x[index] - mean) * unit
      let (real, imaginary) = (scratch[index], scratch[count + index])
      let weight = weights[index] / real
      let along = -2 * (u * real - y * imaginary)
      let across = 2 * (u * imaginary + y * real) - 2 / Double.pi.squareRoot()
      scratch[2 * count + index] = weight * along
      scratch[3 * count + index] = weight * across
      scratch[4 * count + index] = weight * along * u
    }
    let columns = scratch.span
    let along = Sums.sum(columns.extracting((2 * count)..<(3 * count)))
    let across = Sums.sum(columns.extracting((3 * count)..<(4 * count)))
    let moment = Sums.sum(columns.extracting((4 * count)..<(5 * count)))
    gradient[0] -= unit * along
    gradient[1] -= (Sums.sum(weights) + moment + y * across) / sigma
    gradient[2] += 0.5 * unit * across
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    PanelQuadrature(center: mean, scale: max(sigma, 0.5 * width))
      .integrals(of: self, between: edges, into: &values)
  }

  /// Adds the gradient of the integrals, which the values at the edges give.
  ///
  /// Along the width the derivative of Re w is that of -Im w along x, by the Cauchy-Riemann equations;
  /// the derivative along sigma follows from the homogeneity of the density.
  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    var before = edge(edges[0])
    for index in weights.indices {
      let after = edge(edges[index + 1])
      let byWidth = -0.5 * (after.conjugate - before.conjugate)
      let moment =
        (edges[index + 1] - mean) * after.density - (edges[index] - mean) * before.density
      gradient[0] += weights[index] * (before.density - after.density)
      gradient[1] += weights[index] * (-moment - width * byWidth) / sigma
      gradient[2] += weights[index] * byWidth
      before = after
    }
  }

  private func edge(_ x: Double) -> (density: Double, conjugate: Double) {
    let w = Faddeeva.w(x: (x - mean) * unit, y: y)
    return (norm * w.real, norm * w.imaginary)
  }
}
