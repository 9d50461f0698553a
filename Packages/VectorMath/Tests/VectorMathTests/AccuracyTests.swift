import Testing
import VectorMath

/// Compares with exact values, for every engine that runs here.
struct AccuracyTests {
  static let engines = VectorMath.Engine.allCases.filter(\.isAvailable)

  /// What the documentation of each function states, in ulp.
  static let bounds = [
    "exp": 1, "expm1": 1.35, "log": 0.9, "log1p": 0.95, "sin": 0.9, "cos": 0.9, "tan": 1.7,
    "sinh": 1, "cosh": 0.85, "tanh": 1.3, "erf": 1.65, "erfc": 1.5, "sqrt": 0.501, "atan2": 1.75,
    "hypot": 1.25, "pow": 1,
  ]

  /// C libraries promise less: glibc's cosine is 8 ulp off where a double is nearest to π/2.
  static func bound(_ function: String, _ engine: VectorMath.Engine) throws -> Double {
    engine == .libm ? 16 : try #require(bounds[function])
  }

  @Test(arguments: VectorMath.UnaryFunction.allCases, engines)
  func unaryFunctions(function: VectorMath.UnaryFunction, engine: VectorMath.Engine) throws {
    try compare(function, engine, Double.self)
    try compare(function, engine, Float.self)
  }

  @Test(arguments: VectorMath.BinaryFunction.allCases, engines)
  func binaryFunctions(function: VectorMath.BinaryFunction, engine: VectorMath.Engine) throws {
    try compare(function, engine, Double.self)
    try compare(function, engine, Float.self)
  }

  func compare<Scalar: TableScalar>(
    _ function: VectorMath.UnaryFunction, _ engine: VectorMath.Engine, _: Scalar.Type
  ) throws {
    let table = try ExactTable<Scalar>(of: "\(function)", arguments: 1)
    try check(table, function.values(of: table.arguments[0], with: engine), "\(function)", engine)
  }

  func compare<Scalar: TableScalar>(
    _ function: VectorMath.BinaryFunction, _ engine: VectorMath.Engine, _: Scalar.Type
  ) throws {
    let table = try ExactTable<Scalar>(of: "\(function)", arguments: 2)
    let (x, y) = (table.arguments[0], table.arguments[1])
    try check(table, function.values(of: x, y, with: engine), "\(function)", engine)
  }

  func check<Scalar: TableScalar>(
    _ table: ExactTable<Scalar>, _ results: [Scalar], _ name: String, _ engine: VectorMath.Engine
  ) throws {
    #expect(results.count > 300)
    let worst = table.worst(of: results)
    let place = table.arguments.map { "\($0[worst.index])" }
    #expect(worst.ulp <= (try Self.bound(name, engine)), "\(name) of \(place)")
  }
}

extension VectorMath.UnaryFunction {
  func values<Scalar: VectorMathScalar>(
    of x: [Scalar], with engine: VectorMath.Engine
  ) -> [Scalar] {
    var result = x
    var span = result.mutableSpan
    apply(to: x.span, into: &span, with: engine)
    return result
  }
}

extension VectorMath.BinaryFunction {
  func values<Scalar: VectorMathScalar>(
    of x: [Scalar], _ y: [Scalar], with engine: VectorMath.Engine
  ) -> [Scalar] {
    var result = x
    var span = result.mutableSpan
    apply(to: x.span, y.span, into: &span, with: engine)
    return result
  }
}
