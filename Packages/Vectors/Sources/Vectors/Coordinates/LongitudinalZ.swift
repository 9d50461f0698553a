import VectorMath

/// The component along the beam as it is.
public enum LongitudinalZ: LongitudinalCoordinate {
  /// The name of the component of a momentum.
  @inlinable
  public static var name: String { "pz" }

  /// No: the coordinate is z itself.
  @inlinable
  public static var needsRho: Bool { false }

  /// The coordinate itself.
  @inlinable
  public static func z<Scalar: VectorScalar>(rho: Scalar, _ z: Scalar) -> Scalar { z }

  /// The polar angle; zero for the zero vector.
  @inlinable
  public static func theta<Scalar: VectorScalar>(rho: Scalar, _ z: Scalar) -> Scalar {
    Formulas.theta(pt: rho, pz: z)
  }

  /// The pseudorapidity.
  @inlinable
  public static func eta<Scalar: VectorScalar>(rho: Scalar, _ z: Scalar) -> Scalar {
    Formulas.eta(pt: rho, pz: z)
  }

  /// The length √(ρ² + z²).
  @inlinable
  public static func magnitude<Scalar: VectorScalar>(rho: Scalar, _ z: Scalar) -> Scalar {
    Formulas.p(pt: rho, pz: z)
  }

  /// The component of a vector.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(of vector: some Spatial<Scalar>) -> Scalar {
    vector.z
  }

  /// The components of vectors.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    of vectors: some SpatialCollection<Scalar>
  ) -> [Scalar] { vectors.z }

  /// The component with the other sign.
  @inlinable
  public static func reversed<Scalar: VectorScalar>(_ z: Scalar) -> Scalar { -z }

  /// The component times the factor.
  @inlinable
  public static func scaled<Scalar: VectorScalar>(_ z: Scalar, by factor: Scalar) -> Scalar {
    z * factor
  }

  /// The column itself.
  @inlinable
  public static func z<Scalar: VectorScalar>(rho: () -> [Scalar], _ z: [Scalar]) -> [Scalar] { z }

  /// The polar angles.
  @inlinable
  public static func theta<Scalar: VectorScalar>(rho: () -> [Scalar], _ z: [Scalar]) -> [Scalar] {
    VectorMath.atan2(rho(), z)
  }

  /// The pseudorapidities.
  @inlinable
  public static func eta<Scalar: VectorScalar>(rho: () -> [Scalar], _ z: [Scalar]) -> [Scalar] {
    var etas = elementwise(rho(), z) { Formulas.sinhEta(pt: $0, pz: $1) }
    replaceByInverseHyperbolicSines(&etas)
    return etas
  }

  /// The lengths √(ρ² + z²).
  @inlinable
  public static func magnitude<Scalar: VectorScalar>(
    rho: () -> [Scalar], _ z: [Scalar]
  ) -> [Scalar] { elementwise(rho(), z) { Formulas.p(pt: $0, pz: $1) } }

  /// Copies z into a block.
  @inlinable
  public static func load<Source: VectorScalar, Target: VectorScalar>(
    _ z: [Source], _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) { convert(z, range, into: &block.pz) }
}
