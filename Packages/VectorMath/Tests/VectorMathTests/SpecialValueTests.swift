import Testing
import VectorMath

/// Annex F of the C standard, for every engine and both types.
struct SpecialValueTests {
  static let infinity = Double.infinity
  static let nan = Double.nan

  struct Unary: Sendable {
    var function: VectorMath.UnaryFunction
    /// Arguments and values, exact in both types.
    var cases: [(Double, Double)]
  }

  static let unaries = [
    Unary(
      function: VectorMath.exp,
      cases: [
        (0, 1), (-0.0, 1), (infinity, infinity), (-infinity, 0), (1000, infinity), (-1000, 0),
        (1e30, infinity), (-1e30, 0), (1e-45, 1),
      ]),
    Unary(
      function: VectorMath.expm1,
      cases: [
        (0, 0), (-0.0, -0.0), (infinity, infinity), (-infinity, -1), (1000, infinity), (-1000, -1),
      ]),
    Unary(
      function: VectorMath.log,
      cases: [
        (1, 0), (0, -infinity), (-0.0, -infinity), (infinity, infinity), (-1, nan),
        (-infinity, nan), (-1e-45, nan),
      ]),
    Unary(
      function: VectorMath.log1p,
      cases: [
        (0, 0), (-0.0, -0.0), (-1, -infinity), (infinity, infinity), (-2, nan), (-infinity, nan),
      ]),
    Unary(
      function: VectorMath.sin,
      cases: [(0, 0), (-0.0, -0.0), (infinity, nan), (-infinity, nan)]),
    Unary(
      function: VectorMath.cos, cases: [(0, 1), (-0.0, 1), (infinity, nan), (-infinity, nan)]),
    Unary(
      function: VectorMath.tan,
      cases: [(0, 0), (-0.0, -0.0), (infinity, nan), (-infinity, nan)]),
    Unary(
      function: VectorMath.sinh,
      cases: [
        (0, 0), (-0.0, -0.0), (infinity, infinity), (-infinity, -infinity), (1000, infinity),
        (-1000, -infinity),
      ]),
    Unary(
      function: VectorMath.cosh,
      cases: [
        (0, 1), (-0.0, 1), (infinity, infinity), (-infinity, infinity), (-1000, infinity),
      ]),
    Unary(
      function: VectorMath.tanh,
      cases: [(0, 0), (-0.0, -0.0), (infinity, 1), (-infinity, -1), (1000, 1), (-1e30, -1)]),
    Unary(
      function: VectorMath.erf,
      cases: [(0, 0), (-0.0, -0.0), (infinity, 1), (-infinity, -1), (1000, 1), (-1e30, -1)]),
    Unary(
      function: VectorMath.erfc,
      cases: [(0, 1), (-0.0, 1), (infinity, 0), (-infinity, 2), (1000, 0), (-1e30, 2)]),
    Unary(
      function: VectorMath.sqrt,
      cases: [(0, 0), (-0.0, -0.0), (4, 2), (infinity, infinity), (-1, nan), (-infinity, nan)]),
  ]

  /// Two arguments and the value; angles are rounded to the type.
  static let binaries: [(VectorMath.BinaryFunction, [(Double, Double, Double)])] = [
    (
      VectorMath.atan2,
      [
        (0, 1, 0), (-0.0, 1, -0.0), (0, 0, 0), (-0.0, 0, -0.0), (0, -0.0, .pi), (-0.0, -0.0, -.pi),
        (0, -1, .pi), (-0.0, -1, -.pi), (1, 0, .pi / 2), (-1, -0.0, -.pi / 2), (1, infinity, 0),
        (-1, infinity, -0.0), (1, -infinity, .pi), (-1, -infinity, -.pi), (infinity, 1, .pi / 2),
        (-infinity, -1, -.pi / 2), (infinity, infinity, .pi / 4), (-infinity, infinity, -.pi / 4),
        (infinity, -infinity, 3 * .pi / 4), (-infinity, -infinity, -3 * .pi / 4), (nan, 1, nan),
        (1, nan, nan), (nan, infinity, nan), (0, nan, nan),
      ]
    ),
    (
      VectorMath.hypot,
      [
        (3, 4, 5), (-3, 4, 5), (0, 0, 0), (-0.0, 0, 0), (0, -7, 7), (infinity, nan, infinity),
        (nan, -infinity, infinity), (nan, 1, nan), (1, nan, nan), (infinity, 1, infinity),
        (1e-45, 0, 1e-45), (3e38, 0, 3e38),
      ]
    ),
    (
      VectorMath.pow,
      [
        (2, 10, 1024), (2, -1, 0.5), (-2, 3, -8), (-2, 2, 4), (-2, 0.5, nan), (-8, -1, -0.125),
        (0, 0, 1), (nan, 0, 1), (infinity, -0.0, 1), (1, nan, 1), (1, infinity, 1), (nan, 1, nan),
        (2, nan, nan), (-1, infinity, 1), (-1, -infinity, 1), (0, 3, 0), (-0.0, 3, -0.0),
        (-0.0, 2, 0), (0, -1, infinity), (-0.0, -1, -infinity), (-0.0, -2, infinity),
        (0, -0.5, infinity), (-0.0, 0.5, 0), (0.5, -infinity, infinity), (0.5, infinity, 0),
        (2, -infinity, 0), (2, infinity, infinity), (-infinity, 3, -infinity),
        (-infinity, 2, infinity), (-infinity, -3, -0.0), (-infinity, -2, 0),
        (-infinity, 0.5, infinity), (infinity, 2, infinity), (infinity, -1, 0),
        (2, 2000, infinity), (2, -2000, 0), (-2, 2001, -infinity), (-2, -2001, -0.0),
        (-1, 0x1p60, 1), (-1, 0x1.000002p23, -1), (2, 0x1p100, infinity), (0.5, 0x1p100, 0),
        (0x1.000002p0, 0x1p80, infinity), (-2, 0x1p70, infinity), (-0.0, infinity, 0),
        (0, -infinity, infinity),
      ]
    ),
  ]

  @Test(arguments: unaries.indices, AccuracyTests.engines)
  func unaryFunctions(index: Int, engine: VectorMath.Engine) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let (function, cases) = (Self.unaries[index].function, Self.unaries[index].cases)
      // Repeated, so that each case meets vectors as well as what is left over from them.
      let repeated = Array(repeating: cases + [(Self.nan, Self.nan)], count: 9).flatMap { $0 }
      let results = function.values(of: repeated.map { Scalar($0.0) }, with: engine)
      for (result, (x, expected)) in zip(results, repeated) {
        #expect(
          sameBits([result], [Scalar(expected)]),
          "\(function)(\(x)) = \(result)")
      }
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(arguments: binaries.indices, AccuracyTests.engines)
  func binaryFunctions(index: Int, engine: VectorMath.Engine) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let (function, cases) = Self.binaries[index]
      let repeated = Array(repeating: cases, count: 9).flatMap { $0 }
      let (x, y) = (repeated.map { Scalar($0.0) }, repeated.map { Scalar($0.1) })
      let results = function.values(of: x, y, with: engine)
      for (result, (x, y, expected)) in zip(results, repeated) {
        #expect(
          sameBits([result], [Scalar(expected)]),
          "\(function)(\(x), \(y)) = \(result)")
      }
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(.enabled(if: VectorMath.Engine.current != .libm, "C libraries round as they like"))
  func subnormalNumbers() {
    let least = Double.leastNonzeroMagnitude
    #expect(VectorMath.sin(least) == least)
    #expect(VectorMath.tan(-least) == -least)
    #expect(VectorMath.sinh(least) == least)
    #expect(VectorMath.tanh(least) == least)
    #expect(VectorMath.expm1(least) == least)
    #expect(VectorMath.log1p(-least) == -least)
    #expect(VectorMath.erf(4 * least) == 5 * least)
    #expect(VectorMath.hypot(3 * least, 4 * least) == 5 * least)
    #expect(VectorMath.atan2(least, 1) == least)
    #expect(VectorMath.exp(-745.1) == least)
    #expect(VectorMath.log(least) == -744.4400719213812)
    #expect(VectorMath.pow(2.0, -1074.0) == least)
    #expect(VectorMath.pow(least, 0.5) == 0x1p-537)
  }
}
