extension VectorMath {
  /// A function of two arguments, to be called on two columns.
  public struct BinaryFunction: Sendable, Hashable {
    enum Kind: String, CaseIterable {
      case atan2, hypot, pow
    }

    let kind: Kind
  }
}

extension VectorMath.BinaryFunction {
  /// Writes the function of the elements of `x` and `y` at each index to `z`.
  ///
  /// - Precondition: `x`, `y` and `z` have the same count.
  /// - Complexity: linear; allocates nothing.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(
    _ x: Span<Scalar>, _ y: Span<Scalar>, into z: inout MutableSpan<Scalar>
  ) {
    apply(to: x, y, into: &z, with: .current)
  }

  /// The function of the elements of two arrays at each index.
  ///
  /// - Precondition: `x` and `y` have the same count.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] {
    var result = [Scalar](repeating: 0, count: x.count)
    var span = result.mutableSpan
    self(x.span, y.span, into: &span)
    return result
  }

  /// The function of two numbers, with the bits that it has in a column.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(_ x: Scalar, _ y: Scalar) -> Scalar {
    var result: Scalar = 0
    withUnsafePointer(to: x) { x in
      withUnsafePointer(to: y) { y in Scalar._apply(self, x, y, &result, 1, .current) }
    }
    return result
  }

  /// Writes the function of the elements of `x` and `y` to `z` with a chosen engine.
  ///
  /// - Precondition: `x`, `y` and `z` have the same count, and the engine is available.
  @inlinable
  public func apply<Scalar: VectorMathScalar>(
    to x: Span<Scalar>, _ y: Span<Scalar>, into z: inout MutableSpan<Scalar>,
    with engine: VectorMath.Engine
  ) {
    precondition(x.count == y.count, "both arguments must have the same number of elements")
    precondition(x.count == z.count, "the result must have as many elements as the arguments")
    precondition(engine.isAvailable, "this processor cannot run the engine")
    x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        z.withUnsafeMutableBufferPointer { z in
          guard let first = x.baseAddress, let second = y.baseAddress, let to = z.baseAddress
          else { return }
          Scalar._apply(self, first, second, to, x.count, engine)
        }
      }
    }
  }
}

extension VectorMath.BinaryFunction: CaseIterable, CustomStringConvertible {
  /// Every function of two arguments.
  public static var allCases: [Self] { Kind.allCases.map(Self.init(kind:)) }

  /// The name as in C.
  public var description: String { kind.rawValue }
}
