import Columnar
import Vectors

extension Jagged where Item: JaggedMomentum {
  /// The momenta in Cartesian components.
  @inlinable
  public var cartesian: Jagged<LorentzVector<Item.Scalar>> {
    Jagged<LorentzVector<Item.Scalar>>(uncheckedOffsets: offsets, content: content.cartesian)
  }

  /// The momenta in Cartesian components, computed in ``/Vectors/VectorScalar/Wide``.
  @inlinable
  public var wideCartesian: Jagged<LorentzVector<Item.Scalar.Wide>> {
    Jagged<LorentzVector<Item.Scalar.Wide>>(
      uncheckedOffsets: offsets, content: content.wideCartesian)
  }
}
