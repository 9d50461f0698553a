/// The proper time, or the mass; negative for space-like vectors.
public enum TemporalTau: TemporalCoordinate {
  /// The name of the coordinate of a momentum.
  @inlinable
  public static var name: String { "mass" }

  /// The energy √(*p*² + τ|τ|), zero where that is negative.
  @inlinable
  public static func t<Scalar: VectorScalar>(p: Scalar, _ tau: Scalar) -> Scalar {
    Formulas.energy(p: p, mass: tau)
  }

  /// The square τ|τ|.
  @inlinable
  public static func tauSquared<Scalar: VectorScalar>(
    rhoSquared: Scalar, z: Scalar, _ tau: Scalar
  ) -> Scalar { Formulas.signedSquare(tau) }

  /// The coordinate itself.
  @inlinable
  public static func tau<Scalar: VectorScalar>(
    rhoSquared: Scalar, z: Scalar, _ tau: Scalar
  ) -> Scalar { tau }

  /// The square ρ² + τ|τ|.
  @inlinable
  public static func transverseTauSquared<Scalar: VectorScalar>(
    rhoSquared: Scalar, z: Scalar, _ tau: Scalar
  ) -> Scalar { rhoSquared + Formulas.signedSquare(tau) }

  /// The mass of a vector.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    of vector: some FourMomentum<Scalar>
  ) -> Scalar { vector.mass }

  /// The masses of vectors.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    of vectors: some FourMomentumColumns<Scalar>
  ) -> [Scalar] { vectors.mass }

  /// The same as before.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    _ tau: Scalar, movedTo time: Scalar.Wide
  ) -> Scalar { tau }

  /// The same as before.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    _ tau: [Scalar], movedTo times: [Scalar]
  ) -> [Scalar] { tau }

  /// The energies √(*p*² + τ|τ|).
  @inlinable
  public static func t<Scalar: VectorScalar>(p: () -> [Scalar], _ tau: [Scalar]) -> [Scalar] {
    elementwise(p(), tau) { Formulas.energy(p: $0, mass: $1) }
  }

  /// The column itself.
  @inlinable
  public static func tau<Scalar: VectorScalar>(
    _ tau: [Scalar], computed: () -> [Scalar]
  ) -> [Scalar] { tau }

  /// The squares τ|τ|.
  @inlinable
  public static func tauSquared<Scalar: VectorScalar>(
    _ tau: [Scalar], computed: () -> [Scalar]
  ) -> [Scalar] { elementwise(tau) { Formulas.signedSquare($0) } }

  /// Writes the energies into a block.
  @inlinable
  public static func load<Source: VectorScalar, Target: VectorScalar>(
    _ tau: [Source], _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) {
    fillEnergies(&block.energy, block.px, block.py, block.pz, tau.span.extracting(range))
  }

  /// Copies the masses.
  @inlinable
  public static func loadTau<Source: VectorScalar, Target: VectorScalar>(
    _ tau: [Source], _ range: Range<Int>, from block: CartesianBlock<Target>,
    into masses: inout [Target]
  ) { convert(tau, range, into: &masses) }
}
