/// The convex region of the plane where a quadratic form is not positive: an ellipse or a parabola.
///
/// xx *x*² + 2 xy *x y* + yy *y*² + 2 x *x* + 2 y *y* + one ≤ 0.
struct PlaneConic<Scalar: VectorScalar> {
  var xx: Scalar
  var xy: Scalar
  var yy: Scalar
  var x: Scalar
  var y: Scalar
  var one: Scalar

  /// The region of the points `point` − **q** for all **q** of this one.
  func reflected(at point: Vector2<Scalar>) -> PlaneConic {
    let (qx, qy) = (xx * point.x + xy * point.y, xy * point.x + yy * point.y)
    let quadratic = qx * point.x + qy * point.y
    let linear = x * point.x + y * point.y
    let constant = quadratic + 2 * linear + one
    return PlaneConic(xx: xx, xy: xy, yy: yy, x: -(qx + x), y: -(qy + y), one: constant)
  }

  /// Whether the two regions have no point in common.
  ///
  /// They have none if and only if some λ > 0 makes λ*A* + *B* positive everywhere (the S-lemma of V.
  /// A. Yakubovich), that is, if the determinant, a cubic function of λ that is negative at both ends,
  /// is positive at its local maximum.
  func isSeparate(from other: PlaneConic) -> Bool {
    let (c3, c2) = (determinant(self, self, self), mixed(self, other))
    let (c1, c0) = (mixed(other, self), determinant(other, other, other))
    let discriminant = c2 * c2 - 3 * c3 * c1
    guard discriminant > 0 else { return false }
    let root = discriminant.squareRoot()
    let lambda = c2 < 0 ? c1 / (root - c2) : -(c2 + root) / (3 * c3)
    return lambda > 0 && ((c3 * lambda + c2) * lambda + c1) * lambda + c0 > 0
  }
}

/// The coefficient with two rows of one matrix and one of the other in the determinant of the sum.
private func mixed<Scalar: VectorScalar>(
  _ twice: PlaneConic<Scalar>, _ once: PlaneConic<Scalar>
) -> Scalar {
  determinant(once, twice, twice) + determinant(twice, once, twice)
    + determinant(twice, twice, once)
}

/// The determinant of the matrix that has the first row of one form, the second and third of others.
private func determinant<Scalar: VectorScalar>(
  _ a: PlaneConic<Scalar>, _ b: PlaneConic<Scalar>, _ c: PlaneConic<Scalar>
) -> Scalar {
  a.xx * (b.yy * c.one - b.y * c.y) - a.xy * (b.xy * c.one - b.y * c.x)
    + a.x * (b.xy * c.y - b.yy * c.x)
}
