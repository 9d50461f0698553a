/// A few momenta in Cartesian components: the scratch space of kernels.
///
/// Its arrays grow to the largest number of momenta loaded, and are used again by the next load.
@frozen
public struct CartesianBlock<Scalar: VectorScalar>: Sendable {
  /// The components along x; valid up to the number of momenta loaded last.
  public var px: [Scalar] = []
  /// The components along y.
  public var py: [Scalar] = []
  /// The components along the beam.
  public var pz: [Scalar] = []
  /// The energies.
  public var energy: [Scalar] = []

  @usableFromInline var angles: [Scalar] = []

  /// Creates an empty block.
  @inlinable
  public init() {}

  /// Makes room for a number of momenta.
  @inlinable
  mutating func reserve(_ count: Int) {
    guard px.count < count else { return }
    px = [Scalar](repeating: 0, count: count)
    py = px
    pz = px
    energy = px
    angles = px
  }
}
