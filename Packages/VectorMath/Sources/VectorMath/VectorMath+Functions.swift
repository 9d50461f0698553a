extension VectorMath {
  /// The exponential: error below 1 ulp.
  public static var exp: UnaryFunction { .init(kind: .exp) }

  /// The exponential minus one, exact near zero: error below 1.35 ulp.
  public static var expm1: UnaryFunction { .init(kind: .expm1) }

  /// The natural logarithm: error below 0.9 ulp.
  public static var log: UnaryFunction { .init(kind: .log) }

  /// The natural logarithm of one plus the argument, exact near zero: error below 0.95 ulp.
  public static var log1p: UnaryFunction { .init(kind: .log1p) }

  /// The sine of an angle in radians: error below 0.9 ulp, also for the largest arguments.
  ///
  /// Arguments beyond 2²⁰ are reduced one by one, at some 25 ns each.
  public static var sin: UnaryFunction { .init(kind: .sin) }

  /// The cosine of an angle in radians: error below 0.9 ulp, also for the largest arguments.
  ///
  /// Arguments beyond 2²⁰ are reduced one by one, at some 25 ns each.
  public static var cos: UnaryFunction { .init(kind: .cos) }

  /// The tangent of an angle in radians: error below 1.7 ulp, also for the largest arguments.
  ///
  /// Arguments beyond 2²⁰ are reduced one by one, at some 25 ns each.
  public static var tan: UnaryFunction { .init(kind: .tan) }

  /// The hyperbolic sine: error below 1 ulp.
  public static var sinh: UnaryFunction { .init(kind: .sinh) }

  /// The hyperbolic cosine: error below 0.85 ulp.
  public static var cosh: UnaryFunction { .init(kind: .cosh) }

  /// The hyperbolic tangent: error below 1.3 ulp.
  public static var tanh: UnaryFunction { .init(kind: .tanh) }

  /// The error function 2/√π ∫₀ˣ exp(-t²) dt: error below 1.65 ulp.
  public static var erf: UnaryFunction { .init(kind: .erf) }

  /// One minus the error function, exact in the tail: error below 1.5 ulp.
  public static var erfc: UnaryFunction { .init(kind: .erfc) }

  /// The square root, correctly rounded.
  public static var sqrt: UnaryFunction { .init(kind: .sqrt) }

  /// The angle of the point (x, y), called as `atan2(y, x)`, from -π to π: error below 1.75 ulp.
  public static var atan2: BinaryFunction { .init(kind: .atan2) }

  /// √(x² + y²) without overflow or underflow on the way: error below 1.25 ulp.
  public static var hypot: BinaryFunction { .init(kind: .hypot) }

  /// The power, called as `pow(x, y)` for xʸ: error below 1 ulp, for `Float` below 0.51 ulp.
  public static var pow: BinaryFunction { .init(kind: .pow) }

  /// Sine and cosine at once, with the bits of ``sin`` and ``cos`` for little more than one of them.
  public static var sincos: SineCosine { .init() }
}
