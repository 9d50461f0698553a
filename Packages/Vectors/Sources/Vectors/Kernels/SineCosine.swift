import VectorMath

/// Sines and cosines of the angles of a buffer.
@inlinable
func sinCos<Scalar: VectorScalar>(
  _ angles: [Scalar], sines: inout [Scalar], cosines: inout [Scalar]
) {
  resize(&sines, to: angles.count)
  resize(&cosines, to: angles.count)
  var sine = sines.mutableSpan
  var cosine = cosines.mutableSpan
  VectorMath.sincos(angles.span, sin: &sine, cos: &cosine)
}
