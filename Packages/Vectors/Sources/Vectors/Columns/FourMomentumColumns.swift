/// Four-momenta in columns: one array per coordinate, and every quantity as a whole column.
///
/// The quantities have the names and the meaning that they have for a single ``FourMomentum``. Each
/// is one fused pass over the arrays. As a collection the columns give single momenta.
public protocol FourMomentumColumns<Scalar>: RandomAccessCollection, Sendable
where Element: FourMomentum, Element.Scalar == Scalar, Index == Int {
  /// The type of the coordinates.
  associatedtype Scalar: VectorScalar

  /// The Cartesian components.
  var cartesian: LorentzVectorColumns<Scalar> { get }

  /// Computes the Cartesian components of some of the momenta in the precision of the block.
  ///
  /// The building block of kernels that work on a few momenta at a time, so that intermediate values
  /// stay in cache.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  func load<Target: VectorScalar>(_ range: Range<Int>, into block: inout CartesianBlock<Target>)

  /// The mass of one momentum, in ``VectorScalar/Wide``.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  func wideMass(at index: Int) -> Scalar.Wide

  /// The components along x.
  var px: [Scalar] { get }
  /// The components along y.
  var py: [Scalar] { get }
  /// The components along the beam.
  var pz: [Scalar] { get }
  /// The energies.
  var energy: [Scalar] { get }
  /// The transverse momenta.
  var pt: [Scalar] { get }
  /// The pseudorapidities.
  var eta: [Scalar] { get }
  /// The azimuthal angles.
  var phi: [Scalar] { get }
  /// The masses; negative for space-like momenta.
  var mass: [Scalar] { get }
  /// The squared masses.
  var massSquared: [Scalar] { get }
  /// The magnitudes of the momenta.
  var p: [Scalar] { get }
  /// The squared transverse masses.
  var transverseMassSquared: [Scalar] { get }
}
