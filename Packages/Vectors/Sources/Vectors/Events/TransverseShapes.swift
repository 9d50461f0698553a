extension EventShapes {
  /// The transverse spherocity (π²/4) min over **n** of (Σ|**p**t × **n**|/Σ*p*t)².
  ///
  /// 0 for two back-to-back momenta, 1 for an isotropic event. Exact: the minimum lies along one of
  /// the momenta.
  ///
  /// - Parameter weighted: whether each momentum counts by its *p*t; otherwise each counts as one.
  /// - Complexity: O(*n*²) for *n* momenta.
  ///
  /// Source: A. Banfi, G. P. Salam and G. Zanderighi, JHEP 06 (2010) 038.
  public static func transverseSpherocity<Momentum: Planar>(
    _ momenta: some Sequence<Momentum>, weighted: Bool = true
  ) -> Momentum.Scalar? {
    let list = momenta.map(\.transverse).filter { !($0.rho == 0) }
      .map { weighted ? $0 : $0.unit }
    let total = list.reduce(0) { $0 + $1.rho }
    guard total > 0, total.isFinite else { return nil }
    var least = Momentum.Scalar.infinity
    for axis in list {
      let unit = axis.unit
      least = Swift.min(least, list.reduce(0) { $0 + $1.cross(unit).magnitude })
    }
    let ratio = least / total
    return Momentum.Scalar.pi * Momentum.Scalar.pi / 4 * ratio * ratio
  }

  /// The transverse sphericity 2λ₂/(λ₁ + λ₂) of the tensor Σ*p*ᵃ*p*ᵇ in the plane.
  public static func transverseSphericity<Momentum: Planar>(
    _ momenta: some Sequence<Momentum>
  ) -> Momentum.Scalar? {
    var (xx, yy, xy): (Momentum.Scalar, Momentum.Scalar, Momentum.Scalar) = (0, 0, 0)
    for momentum in momenta {
      let (x, y) = (momentum.x, momentum.y)
      xx += x * x
      yy += y * y
      xy += x * y
    }
    let trace = xx + yy
    guard trace > 0, trace.isFinite else { return nil }
    let root = ((xx - yy) * (xx - yy) + 4 * xy * xy).squareRoot()
    return Swift.max(trace - root, 0) / trace
  }
}
