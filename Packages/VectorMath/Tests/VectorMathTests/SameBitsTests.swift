import Testing
import VectorMath

/// The promise that a result depends on its argument alone.
struct SameBitsTests {
  static let engines = AccuracyTests.engines.filter { $0 != .libm }

  /// Random patterns, half of them moved near 1 so that most functions have something to do.
  static func arguments<Scalar: TableScalar>(_ count: Int, seed: UInt64) -> [Scalar] {
    var state = seed
    return (0..<count).map { i in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bits = Scalar.Bits(truncatingIfNeeded: state >> 31 ^ state)
      guard i % 2 == 0 else { return Scalar(bitPattern: bits) }
      return Scalar(Int64(bitPattern: state) >> 40) / 0x10_0000
    }
  }

  @Test(arguments: VectorMath.UnaryFunction.allCases)
  func ofEveryEngine(function: VectorMath.UnaryFunction) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let x: [Scalar] = Self.arguments(5000, seed: 1)
      let expected = fingerprints(function.values(of: x, with: .baseline))
      for engine in Self.engines {
        #expect(fingerprints(function.values(of: x, with: engine)) == expected, "\(engine)")
      }
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(arguments: VectorMath.BinaryFunction.allCases)
  func ofEveryEngine(function: VectorMath.BinaryFunction) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let x: [Scalar] = Self.arguments(5000, seed: 1)
      let y: [Scalar] = Self.arguments(5000, seed: 2)
      let expected = fingerprints(function.values(of: x, y, with: .baseline))
      for engine in Self.engines {
        #expect(fingerprints(function.values(of: x, y, with: engine)) == expected, "\(engine)")
      }
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(arguments: VectorMath.UnaryFunction.allCases)
  func atEveryPlace(function: VectorMath.UnaryFunction) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let x: [Scalar] = Self.arguments(300, seed: 3)
      let whole = fingerprints(function(x))
      #expect(fingerprints(x.map { function($0) }) == whole)
      for (start, count) in [(0, 1), (1, 2), (3, 7), (5, 16), (2, 31), (100, 129), (7, 0)] {
        let part = function(Array(x[start..<start + count]))
        #expect(fingerprints(part) == Array(whole[start..<start + count]))
      }
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(arguments: VectorMath.UnaryFunction.allCases)
  func inPlace(function: VectorMath.UnaryFunction) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      var x: [Scalar] = Self.arguments(301, seed: 4)
      var y = [Scalar](repeating: 0, count: x.count)
      var output = y.mutableSpan
      function(x.span, into: &output)
      var span = x.mutableSpan
      function(&span)
      #expect(fingerprints(x) == fingerprints(y))
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(arguments: VectorMath.BinaryFunction.allCases)
  func ofNumbers(function: VectorMath.BinaryFunction) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let x: [Scalar] = Self.arguments(301, seed: 5)
      let y: [Scalar] = Self.arguments(301, seed: 6)
      #expect(fingerprints(function(x, y)) == fingerprints(zip(x, y).map { function($0, $1) }))
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(arguments: engines)
  func ofSineAndCosine(engine: VectorMath.Engine) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let x: [Scalar] = Self.arguments(301, seed: 7)
      var (sines, cosines) = (x, x)
      var sin = sines.mutableSpan
      var cos = cosines.mutableSpan
      VectorMath.sincos.apply(to: x.span, sin: &sin, cos: &cos, with: engine)
      #expect(fingerprints(sines) == fingerprints(VectorMath.sin.values(of: x, with: engine)))
      #expect(fingerprints(cosines) == fingerprints(VectorMath.cos.values(of: x, with: engine)))
      let array = VectorMath.sincos(x)
      #expect(fingerprints(array.sin) == fingerprints(sines))
      #expect(fingerprints(array.cos) == fingerprints(cosines))
      let one = VectorMath.sincos(x[2])
      #expect(one.sin == sines[2] && one.cos == cosines[2])
    }
    check(Double.self)
    check(Float.self)
  }
}

/// The bits of numbers; which NaN it is does not count.
func fingerprints<Scalar: TableScalar>(_ numbers: [Scalar]) -> [Scalar.Bits] {
  numbers.map { $0.isNaN ? Scalar.nan.bits : $0.bits }
}
