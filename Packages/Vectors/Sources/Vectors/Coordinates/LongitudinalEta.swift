import VectorMath

/// The direction along the beam as pseudorapidity η.
public enum LongitudinalEta: LongitudinalCoordinate {
  /// The name of the coordinate.
  @inlinable
  public static var name: String { "eta" }

  /// Yes: z is ρ sinh η.
  @inlinable
  public static var needsRho: Bool { true }

  /// The component ρ sinh η.
  @inlinable
  public static func z<Scalar: VectorScalar>(rho: Scalar, _ eta: Scalar) -> Scalar {
    Formulas.pz(pt: rho, eta: eta)
  }

  /// The polar angle 2 atan e^(−η).
  @inlinable
  public static func theta<Scalar: VectorScalar>(rho: Scalar, _ eta: Scalar) -> Scalar {
    Formulas.theta(eta: eta)
  }

  /// The coordinate itself.
  @inlinable
  public static func eta<Scalar: VectorScalar>(rho: Scalar, _ eta: Scalar) -> Scalar { eta }

  /// The length ρ cosh η.
  @inlinable
  public static func magnitude<Scalar: VectorScalar>(rho: Scalar, _ eta: Scalar) -> Scalar {
    Formulas.p(pt: rho, eta: eta)
  }

  /// The pseudorapidity of a vector.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(of vector: some Spatial<Scalar>) -> Scalar {
    vector.eta
  }

  /// The pseudorapidities of vectors.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    of vectors: some SpatialCollection<Scalar>
  ) -> [Scalar] { vectors.eta }

  /// The pseudorapidity with the other sign.
  @inlinable
  public static func reversed<Scalar: VectorScalar>(_ eta: Scalar) -> Scalar { -eta }

  /// The same: a direction.
  @inlinable
  public static func scaled<Scalar: VectorScalar>(_ eta: Scalar, by factor: Scalar) -> Scalar {
    eta
  }

  /// The components ρ sinh η.
  @inlinable
  public static func z<Scalar: VectorScalar>(rho: () -> [Scalar], _ eta: [Scalar]) -> [Scalar] {
    product(rho(), VectorMath.sinh, of: eta)
  }

  /// The polar angles.
  @inlinable
  public static func theta<Scalar: VectorScalar>(rho: () -> [Scalar], _ eta: [Scalar]) -> [Scalar] {
    let halves = VectorMath.exp(elementwise(eta) { -$0 })
    return elementwise(VectorMath.atan2(halves, [Scalar](repeating: 1, count: eta.count))) {
      2 * $0
    }
  }

  /// The column itself.
  @inlinable
  public static func eta<Scalar: VectorScalar>(rho: () -> [Scalar], _ eta: [Scalar]) -> [Scalar] {
    eta
  }

  /// The lengths ρ cosh η.
  @inlinable
  public static func magnitude<Scalar: VectorScalar>(
    rho: () -> [Scalar], _ eta: [Scalar]
  ) -> [Scalar] { product(rho(), VectorMath.cosh, of: eta) }

  /// Writes ρ sinh η into a block.
  @inlinable
  public static func load<Source: VectorScalar, Target: VectorScalar>(
    _ eta: [Source], _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) {
    convert(eta, range, into: &block.pz)
    apply(VectorMath.sinh, to: &block.pz)
    multiply(&block.pz, by: block.pt)
  }
}
