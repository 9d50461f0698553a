/// Four-momenta in columns: one array per coordinate, and every quantity as a whole column.
///
/// The quantities have the names and the meaning that they have for a single ``FourMomentum``. Each
/// is one fused pass over the arrays. As a collection the columns give single momenta.
public protocol FourMomentumColumns<Scalar>: SpatialCollection where Element: FourMomentum {
  /// Creates columns from vectors in any coordinates; coordinates that both store stay exact.
  init(_ vectors: some FourMomentumColumns<Scalar>)

  /// Computes the Cartesian components of some of the momenta in the precision of the block.
  ///
  /// The building block of kernels that work on a few momenta at a time, so that intermediate values
  /// stay in cache.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  func load<Target: VectorScalar>(_ range: Range<Int>, into block: inout CartesianBlock<Target>)

  /// Computes the masses of some of the momenta, whose components a block has.
  ///
  /// - Precondition: `range` lies in `0..<count`, and the block was loaded with it.
  func loadMasses<Target: VectorScalar>(
    _ range: Range<Int>, from block: CartesianBlock<Target>, into masses: inout [Target])

  /// The energies, or the times.
  var energy: [Scalar] { get }
  /// The masses, or the proper times; negative for space-like vectors.
  var mass: [Scalar] { get }
  /// The squared masses.
  var massSquared: [Scalar] { get }
  /// The squared transverse masses.
  var transverseMassSquared: [Scalar] { get }

  /// Momenta with the spatial components of others and the masses of these.
  func keepingMass(at moved: LorentzVectorColumns<Scalar>) -> Self
}

extension FourMomentumColumns {
  /// The times.
  @inlinable
  public var t: [Scalar] { energy }

  /// The proper times; negative for space-like vectors.
  @inlinable
  public var tau: [Scalar] { mass }
}
