/// The time, or the energy, as it is.
public enum TemporalT: TemporalCoordinate {
  /// The name of the coordinate of a momentum.
  @inlinable
  public static var name: String { "energy" }

  /// The coordinate itself.
  @inlinable
  public static func t<Scalar: VectorScalar>(p: Scalar, _ t: Scalar) -> Scalar { t }

  /// The square (*t* − *z*)(*t* + *z*) − ρ².
  @inlinable
  public static func tauSquared<Scalar: VectorScalar>(
    rhoSquared: Scalar, z: Scalar, _ t: Scalar
  ) -> Scalar { Formulas.massSquared(ptSquared: rhoSquared, pz: z, energy: t) }

  /// The root of that square with its sign.
  @inlinable
  public static func tau<Scalar: VectorScalar>(
    rhoSquared: Scalar, z: Scalar, _ t: Scalar
  ) -> Scalar { Formulas.signedRoot(tauSquared(rhoSquared: rhoSquared, z: z, t)) }

  /// The square (*t* − *z*)(*t* + *z*).
  @inlinable
  public static func transverseTauSquared<Scalar: VectorScalar>(
    rhoSquared: Scalar, z: Scalar, _ t: Scalar
  ) -> Scalar { Formulas.transverseMassSquared(pz: z, energy: t) }

  /// The energy of a vector.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    of vector: some FourMomentum<Scalar>
  ) -> Scalar { vector.energy }

  /// The energies of vectors.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    of vectors: some FourMomentumColumns<Scalar>
  ) -> [Scalar] { vectors.energy }

  /// The new time, rounded.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    _ t: Scalar, movedTo time: Scalar.Wide
  ) -> Scalar { Scalar(time) }

  /// The new times.
  @inlinable
  public static func coordinate<Scalar: VectorScalar>(
    _ t: [Scalar], movedTo times: [Scalar]
  ) -> [Scalar] { times }

  /// The column itself.
  @inlinable
  public static func t<Scalar: VectorScalar>(p: () -> [Scalar], _ t: [Scalar]) -> [Scalar] { t }

  /// The computed ones.
  @inlinable
  public static func tau<Scalar: VectorScalar>(
    _ t: [Scalar], computed: () -> [Scalar]
  ) -> [Scalar] { computed() }

  /// The computed ones.
  @inlinable
  public static func tauSquared<Scalar: VectorScalar>(
    _ t: [Scalar], computed: () -> [Scalar]
  ) -> [Scalar] { computed() }

  /// Copies *t* into a block.
  @inlinable
  public static func load<Source: VectorScalar, Target: VectorScalar>(
    _ t: [Source], _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) { convert(t, range, into: &block.energy) }

  /// Computes the masses from the components.
  @inlinable
  public static func loadTau<Source: VectorScalar, Target: VectorScalar>(
    _ t: [Source], _ range: Range<Int>, from block: CartesianBlock<Target>,
    into masses: inout [Target]
  ) { fillMasses(&masses, block.px, block.py, block.pz, block.energy) }
}
