import Columnar
import HEPCore
import Vectors

extension JaggedProduct
where
  Left: JaggedMomentum, Right: JaggedMomentum, Left.Scalar == Right.Scalar,
  Left.Scalar: ColumnPrimitive
{
  /// The invariant mass of each pair, evaluated in ``/Vectors/VectorScalar/Wide``.
  ///
  /// Each momentum is converted to Cartesian components once.
  @inlinable
  public var masses: Jagged<Left.Scalar> {
    let left = self.left.content.wideCartesian
    let right = self.right.content.wideCartesian
    let offsets = offsets
    var masses: [Left.Scalar] = []
    masses.reserveFreshCapacity(offsets[self.left.count])
    for row in 0..<self.left.count {
      for first in self.left.range(of: row) {
        for second in self.right.range(of: row) {
          masses.append(Left.Scalar((left[first] + right[second]).mass))
        }
      }
    }
    return Jagged<Left.Scalar>(uncheckedOffsets: offsets, content: masses)
  }
}
