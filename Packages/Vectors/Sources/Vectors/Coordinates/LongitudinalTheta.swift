import VectorMath

/// The direction along the beam as polar angle θ, in [0, π].
public enum LongitudinalTheta: LongitudinalCoordinate {
  /// The name of the coordinate.
  @inlinable
  public static var name: String { "theta" }

  /// Yes: z is ρ cot θ.
  @inlinable
  public static var needsRho: Bool { true }

  /// The component ρ cot θ.
  @inlinable
  public static func z<Scalar: VectorScalar>(rho: Scalar, _ theta: Scalar) -> Scalar {
    rho * Formulas.cotTheta(theta: theta)
  }

  /// The coordinate itself.
  @inlinable
  public static func theta<Scalar: VectorScalar>(rho: Scalar, _ theta: Scalar) -> Scalar { theta }

  /// The pseudorapidity asinh cot θ.
  @inlinable
  public static func eta<Scalar: VectorScalar>(rho: Scalar, _ theta: Scalar) -> Scalar {
    Formulas.eta(theta: theta)
  }

  /// The length ρ/sin θ.
  @inlinable
  public static func magnitude<Scalar: VectorScalar>(rho: Scalar, _ theta: Scalar) -> Scalar {
    Formulas.p(pt: rho, theta: theta)
  }

  /// The polar angle of a vector.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(of vector: some Spatial<Scalar>) -> Scalar {
    vector.theta
  }

  /// The polar angles of vectors.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    of vectors: some SpatialCollection<Scalar>
  ) -> [Scalar] { vectors.theta }

  /// The angle π − θ.
  @inlinable
  public static func reversed<Scalar: VectorScalar>(_ theta: Scalar) -> Scalar { .pi - theta }

  /// The same: a direction.
  @inlinable
  public static func scaled<Scalar: VectorScalar>(_ theta: Scalar, by factor: Scalar) -> Scalar {
    theta
  }

  /// The components ρ cot θ.
  @inlinable
  public static func z<Scalar: VectorScalar>(rho: () -> [Scalar], _ theta: [Scalar]) -> [Scalar] {
    elementwise(rho(), cotangents(theta), *)
  }

  /// The column itself.
  @inlinable
  public static func theta<Scalar: VectorScalar>(
    rho: () -> [Scalar], _ theta: [Scalar]
  ) -> [Scalar] { theta }

  /// The pseudorapidities.
  @inlinable
  public static func eta<Scalar: VectorScalar>(rho: () -> [Scalar], _ theta: [Scalar]) -> [Scalar] {
    var etas = cotangents(theta)
    replaceByInverseHyperbolicSines(&etas)
    return etas
  }

  /// The lengths ρ/sin θ.
  @inlinable
  public static func magnitude<Scalar: VectorScalar>(
    rho: () -> [Scalar], _ theta: [Scalar]
  ) -> [Scalar] { elementwise(rho(), VectorMath.sin(theta), /) }

  /// Writes ρ cot θ into a block.
  @inlinable
  public static func load<Source: VectorScalar, Target: VectorScalar>(
    _ theta: [Source], _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) {
    convert(theta, range, into: &block.angles)
    sinCos(block.angles, sines: &block.energy, cosines: &block.pz)
    divide(&block.pz, by: block.energy)
    multiply(&block.pz, by: block.pt)
  }

  @inlinable
  static func cotangents<Scalar: VectorScalar>(_ theta: [Scalar]) -> [Scalar] {
    let (sines, cosines) = VectorMath.sincos(theta)
    return elementwise(cosines, sines, /)
  }
}
