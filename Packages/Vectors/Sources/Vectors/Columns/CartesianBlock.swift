/// A few momenta in Cartesian components: the scratch space of kernels.
///
/// The arrays are as long as the number of momenta loaded last; their memory is used again by the
/// next load.
@frozen
public struct CartesianBlock<Scalar: VectorScalar>: Sendable {
  /// The components along x.
  public var px: [Scalar] = []
  /// The components along y.
  public var py: [Scalar] = []
  /// The components along the beam.
  public var pz: [Scalar] = []
  /// The energies.
  public var energy: [Scalar] = []

  @usableFromInline var pt: [Scalar] = []
  @usableFromInline var angles: [Scalar] = []

  /// Creates an empty block.
  @inlinable
  public init() {}

  /// Adds to each momentum the one at the same place of another block.
  @inlinable
  mutating func add(_ other: CartesianBlock) {
    addNumbers(other.px, to: &px)
    addNumbers(other.py, to: &py)
    addNumbers(other.pz, to: &pz)
    addNumbers(other.energy, to: &energy)
  }
}
