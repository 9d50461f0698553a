/// A type of number that ``VectorMath`` has kernels for: `Double` or `Float`.
///
/// Code that is generic over both constrains its elements with it. Its requirements are the
/// kernels themselves and not meant to be called or implemented elsewhere.
public protocol VectorMathScalar: BinaryFloatingPoint, BitwiseCopyable, Sendable {
  /// Runs a function of one argument on `count` elements; `y` may be `x`.
  static func _apply(
    _ function: VectorMath.UnaryFunction, _ x: UnsafePointer<Self>,
    _ y: UnsafeMutablePointer<Self>, _ count: Int, _ engine: VectorMath.Engine)

  /// Runs a function of two arguments on `count` elements.
  static func _apply(
    _ function: VectorMath.BinaryFunction, _ x: UnsafePointer<Self>, _ y: UnsafePointer<Self>,
    _ z: UnsafeMutablePointer<Self>, _ count: Int, _ engine: VectorMath.Engine)

  /// Computes sine and cosine of `count` elements.
  static func _applySineCosine(
    _ x: UnsafePointer<Self>, _ sine: UnsafeMutablePointer<Self>,
    _ cosine: UnsafeMutablePointer<Self>, _ count: Int, _ engine: VectorMath.Engine)
}
