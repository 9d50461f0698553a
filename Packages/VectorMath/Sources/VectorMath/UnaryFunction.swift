extension VectorMath {
  /// A function of one argument, to be called on a column.
  public struct UnaryFunction: Sendable, Hashable {
    enum Kind: String, CaseIterable {
      case exp, expm1, log, log1p, sin, cos, tan, sinh, cosh, tanh, erf, erfc, sqrt
    }

    let kind: Kind
  }
}

extension VectorMath.UnaryFunction {
  /// Writes the function of every element of `x` to `y`.
  ///
  /// - Precondition: `x` and `y` have the same count.
  /// - Complexity: linear; allocates nothing.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(
    _ x: Span<Scalar>, into y: inout MutableSpan<Scalar>
  ) {
    apply(to: x, into: &y, with: .current)
  }

  /// Replaces every element of `x` by its function.
  ///
  /// - Complexity: linear; allocates nothing.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(_ x: inout MutableSpan<Scalar>) {
    x.withUnsafeMutableBufferPointer { x in
      guard let start = x.baseAddress else { return }
      Scalar._apply(self, start, start, x.count, .current)
    }
  }

  /// The function of every element of an array.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(_ x: [Scalar]) -> [Scalar] {
    var result = x
    var span = result.mutableSpan
    self(&span)
    return result
  }

  /// The function of one number, with the bits that it has in a column.
  @inlinable
  public func callAsFunction<Scalar: VectorMathScalar>(_ x: Scalar) -> Scalar {
    var result = x
    withUnsafeMutablePointer(to: &result) { Scalar._apply(self, $0, $0, 1, .current) }
    return result
  }

  /// Writes the function of every element of `x` to `y` with a chosen engine.
  ///
  /// - Precondition: `x` and `y` have the same count, and the engine is available.
  @inlinable
  public func apply<Scalar: VectorMathScalar>(
    to x: Span<Scalar>, into y: inout MutableSpan<Scalar>, with engine: VectorMath.Engine
  ) {
    precondition(x.count == y.count, "the result must have as many elements as the argument")
    precondition(engine.isAvailable, "this processor cannot run the engine")
    x.withUnsafeBufferPointer { x in
      y.withUnsafeMutableBufferPointer { y in
        guard let from = x.baseAddress, let to = y.baseAddress else { return }
        Scalar._apply(self, from, to, x.count, engine)
      }
    }
  }
}

extension VectorMath.UnaryFunction: CaseIterable, CustomStringConvertible {
  /// Every function of one argument.
  public static var allCases: [Self] { Kind.allCases.map(Self.init(kind:)) }

  /// The name as in C.
  public var description: String { kind.rawValue }
}
