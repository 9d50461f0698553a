import VectorMath

/// The plane across the beam in polar coordinates: the distance ρ, or *p*t, and the angle φ.
public enum AzimuthalRhoPhi: AzimuthalCoordinates {
  /// The names of the coordinates of a momentum.
  @inlinable
  public static var names: (String, String) { ("pt", "phi") }

  /// The transverse momentum, the direction along the beam and the azimuth.
  @inlinable
  public static func arranged<Value>(_ rho: Value, _ phi: Value, _ longitudinal: Value) -> [Value] {
    [rho, longitudinal, phi]
  }

  /// The same distance and the opposite angle, in (−π, π].
  @inlinable
  public static func reversed<Scalar: VectorScalar>(
    _ rho: Scalar, _ phi: Scalar
  ) -> (Scalar, Scalar) { (rho, Formulas.deltaPhi(phi, .pi)) }

  /// The distance times the factor.
  @inlinable
  public static func scaled<Scalar: VectorScalar>(
    _ rho: Scalar, _ phi: Scalar, by factor: Scalar
  ) -> (Scalar, Scalar) { (rho * factor, phi) }

  /// The component ρ cos φ.
  @inlinable
  public static func x<Scalar: VectorScalar>(_ rho: Scalar, _ phi: Scalar) -> Scalar {
    Formulas.px(pt: rho, phi: phi)
  }

  /// The component ρ sin φ.
  @inlinable
  public static func y<Scalar: VectorScalar>(_ rho: Scalar, _ phi: Scalar) -> Scalar {
    Formulas.py(pt: rho, phi: phi)
  }

  /// The first coordinate.
  @inlinable
  public static func rho<Scalar: VectorScalar>(_ rho: Scalar, _ phi: Scalar) -> Scalar { rho }

  /// The square of the first coordinate.
  @inlinable
  public static func rhoSquared<Scalar: VectorScalar>(_ rho: Scalar, _ phi: Scalar) -> Scalar {
    rho * rho
  }

  /// The second coordinate, in whatever range it is stored.
  @inlinable
  public static func phi<Scalar: VectorScalar>(_ rho: Scalar, _ phi: Scalar) -> Scalar { phi }

  /// The polar coordinates of a vector.
  @inlinable
  public static func coordinates<Scalar: VectorScalar>(
    of vector: some Planar<Scalar>
  ) -> (Scalar, Scalar) { (vector.rho, vector.phi) }

  /// The polar coordinates of vectors.
  @inlinable
  public static func coordinates<Scalar: VectorScalar>(
    of vectors: some PlanarCollection<Scalar>
  ) -> ([Scalar], [Scalar]) { (vectors.rho, vectors.phi) }

  /// The components ρ cos φ.
  @inlinable
  public static func x<Scalar: VectorScalar>(_ rho: [Scalar], _ phi: [Scalar]) -> [Scalar] {
    product(rho, VectorMath.cos, of: phi)
  }

  /// The components ρ sin φ.
  @inlinable
  public static func y<Scalar: VectorScalar>(_ rho: [Scalar], _ phi: [Scalar]) -> [Scalar] {
    product(rho, VectorMath.sin, of: phi)
  }

  /// The first column.
  @inlinable
  public static func rho<Scalar: VectorScalar>(_ rho: [Scalar], _ phi: [Scalar]) -> [Scalar] { rho }

  /// The second column.
  @inlinable
  public static func phi<Scalar: VectorScalar>(_ rho: [Scalar], _ phi: [Scalar]) -> [Scalar] { phi }

  /// Writes x, y and ρ of part of a column into a block.
  @inlinable
  public static func load<Source: VectorScalar, Target: VectorScalar>(
    _ rho: [Source], _ phi: [Source], _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) {
    convert(phi, range, into: &block.angles)
    sinCos(block.angles, sines: &block.py, cosines: &block.px)
    convert(rho, range, into: &block.pt)
    multiply(&block.px, by: block.pt)
    multiply(&block.py, by: block.pt)
  }

  /// Nothing: the block has ρ from the load.
  @inlinable
  public static func loadRho<Target: VectorScalar>(into block: inout CartesianBlock<Target>) {}
}
