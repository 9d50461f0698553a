import RealModule

extension Spatial {
  /// The difference of the pseudorapidities, `self` minus `other`.
  @inlinable
  public func deltaEta(_ other: some Spatial<Scalar>) -> Scalar { eta - other.eta }

  /// The distance √(Δη² + Δφ²).
  @inlinable
  public func deltaR(_ other: some Spatial<Scalar>) -> Scalar {
    Formulas.deltaR(eta1: eta, phi1: phi, eta2: other.eta, phi2: other.phi)
  }

  /// The squared distance Δη² + Δφ².
  @inlinable
  public func deltaRSquared(_ other: some Spatial<Scalar>) -> Scalar {
    Formulas.deltaRSquared(eta1: eta, phi1: phi, eta2: other.eta, phi2: other.phi)
  }

  /// The angle between the two vectors in space, in [0, π]; NaN when one of them is zero.
  ///
  /// Evaluated with the vector product, so that small angles keep their digits.
  @inlinable
  public func angle(to other: some Spatial<Scalar>) -> Scalar {
    let (left, right) = (momentum, other.momentum)
    let sine = left.cross(right).magnitude
    let cosine = left.dot(right)
    return left.magnitude * right.magnitude == 0 ? .nan : Scalar.atan2(y: sine, x: cosine)
  }

  /// The cosine of the angle between the two vectors in space; NaN when one of them is zero.
  @inlinable
  public func cosAngle(to other: some Spatial<Scalar>) -> Scalar {
    momentum.dot(other.momentum) / (p * other.p)
  }

  /// Whether the two vectors have the same direction in space.
  ///
  /// - Parameter tolerance: how far the cosine of the angle may be below one; false for equality, as
  ///   for the zero vector.
  @inlinable
  public func isParallel(to other: some Spatial<Scalar>, tolerance: Scalar = 1e-5) -> Bool {
    momentum.dot(other.momentum) > (1 - tolerance.magnitude) * (p * other.p)
  }

  /// Whether the two vectors have opposite directions in space.
  ///
  /// - Parameter tolerance: how far the cosine of the angle may be above minus one.
  @inlinable
  public func isAntiparallel(to other: some Spatial<Scalar>, tolerance: Scalar = 1e-5) -> Bool {
    momentum.dot(other.momentum) < (tolerance.magnitude - 1) * (p * other.p)
  }

  /// Whether the two vectors are at right angles in space.
  ///
  /// - Parameter tolerance: how large the cosine of the angle may be.
  @inlinable
  public func isPerpendicular(to other: some Spatial<Scalar>, tolerance: Scalar = 1e-5) -> Bool {
    momentum.dot(other.momentum).magnitude < tolerance.magnitude * (p * other.p)
  }
}
