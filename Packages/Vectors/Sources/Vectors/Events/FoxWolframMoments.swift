extension EventShapes {
  /// The Fox–Wolfram moments *H*₀ … *H*l, Σ|**p**i||**p**j| *P*l(cos θij)/(Σ|**p**|)².
  ///
  /// The first is 1. Momenta of length zero do not count.
  ///
  /// - Parameter order: the largest *l*.
  /// - Precondition: `order` is not negative.
  /// - Complexity: O(*n*² *l*) for *n* momenta.
  ///
  /// Source: G. C. Fox and S. Wolfram, Phys. Rev. Lett. 41 (1978) 1581.
  public static func foxWolframMoments<Momentum: Spatial>(
    _ momenta: some Sequence<Momentum>, order: Int = 4
  ) -> [Momentum.Scalar]? {
    precondition(order >= 0, "The order of a moment is not negative.")
    guard let list = components(momenta)?.filter({ $0.p > 0 }) else { return nil }
    let (units, sizes) = (list.map(\.unit), list.map(\.magnitude))
    let total = sizes.reduce(0, +)
    var moments = [Momentum.Scalar](repeating: 0, count: order + 1)
    for first in list.indices {
      for second in first..<list.count {
        let weight = sizes[first] * sizes[second] * (first == second ? 1 : 2)
        let cosine = first == second ? 1 : units[first].dot(units[second])
        addLegendre(&moments, weight, cosine)
      }
    }
    return moments.map { $0 / (total * total) }
  }

  /// Adds a weight times the Legendre polynomials of a cosine.
  private static func addLegendre<Scalar: VectorScalar>(
    _ moments: inout [Scalar], _ weight: Scalar, _ cosine: Scalar
  ) {
    var (before, current): (Scalar, Scalar) = (1, cosine)
    for order in moments.indices {
      moments[order] += weight * before
      let l = Scalar(order + 1)
      (before, current) = (current, ((2 * l + 1) * cosine * current - l * before) / (l + 1))
    }
  }
}
