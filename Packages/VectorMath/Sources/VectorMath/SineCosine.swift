extension VectorMath {
  /// Sine and cosine at once, to be called on a column of angles in radians.
  public struct SineCosine: Sendable, Hashable {}
}

extension VectorMath.SineCosine {
  /// Writes the sine and the cosine of every element of `x`.
  ///
  /// - Precondition: `x`, `sin` and `cos` have the same count.
  /// - Complexity: linear; allocates nothing.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(
    _ x: Span<Scalar>, sin: inout MutableSpan<Scalar>, cos: inout MutableSpan<Scalar>
  ) {
    apply(to: x, sin: &sin, cos: &cos, with: .current)
  }

  /// The sines and cosines of every element of an array.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(
    _ x: [Scalar]
  ) -> (sin: [Scalar], cos: [Scalar]) {
    var sines = x
    var cosines = x
    var sin = sines.mutableSpan
    var cos = cosines.mutableSpan
    self(x.span, sin: &sin, cos: &cos)
    return (sines, cosines)
  }

  /// The sine and the cosine of one angle, with the bits that they have in a column.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(_ x: Scalar) -> (sin: Scalar, cos: Scalar) {
    var result = (sin: x, cos: x)
    withUnsafePointer(to: x) { Scalar._applySineCosine($0, &result.sin, &result.cos, 1, .current) }
    return result
  }

  /// Writes the sine and the cosine of every element of `x` with a chosen engine.
  ///
  /// - Precondition: `x`, `sin` and `cos` have the same count, and the engine is available.
  @inlinable
  public func apply<Scalar: VectorMathScalar>(
    to x: Span<Scalar>, sin: inout MutableSpan<Scalar>, cos: inout MutableSpan<Scalar>,
    with engine: VectorMath.Engine
  ) {
    precondition(
      x.count == sin.count && x.count == cos.count,
      "the results must have as many elements as the argument")
    precondition(engine.isAvailable, "this processor cannot run the engine")
    x.withUnsafeBufferPointer { x in
      sin.withUnsafeMutableBufferPointer { sin in
        cos.withUnsafeMutableBufferPointer { cos in
          guard let from = x.baseAddress, let sine = sin.baseAddress, let cosine = cos.baseAddress
          else { return }
          Scalar._applySineCosine(from, sine, cosine, x.count, engine)
        }
      }
    }
  }
}
