import RealModule

// Elementary functions over spans. Each is one small function, so that a vectorised version can
// take its place for a scalar type.

extension VectorScalar {
  /// Sines and cosines of angles.
  @inlinable
  static func sinCos(
    _ angles: Span<Self>, sines: inout MutableSpan<Self>, cosines: inout MutableSpan<Self>
  ) {
    for index in 0..<angles.count {
      sines[index] = sin(angles[index])
      cosines[index] = cos(angles[index])
    }
  }

  /// Hyperbolic sines.
  @inlinable
  static func sinh(_ arguments: Span<Self>, into results: inout MutableSpan<Self>) {
    for index in 0..<arguments.count { results[index] = sinh(arguments[index]) }
  }
}
