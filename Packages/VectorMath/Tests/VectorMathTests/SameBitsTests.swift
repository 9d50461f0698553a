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
      let expected = function.values(of: x, with: .baseline)
      for engine in Self.engines {
        #expect(sameBits(function.values(of: x, with: engine), expected), "\(engine)")
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
      let expected = function.values(of: x, y, with: .baseline)
      for engine in Self.engines {
        #expect(sameBits(function.values(of: x, y, with: engine), expected), "\(engine)")
      }
    }
    check(Double.self)
    check(Float.self)
  }

  /// The kernels' own results of 5000 arguments of each type, made on x86-64.
  static let checksums: [String: UInt64] = [
    "exp": 0xf0b5_073c_a289_7f4d,
    "expm1": 0x275d_162e_0a03_6c77,
    "log": 0xd4c0_973e_e3bc_bf89,
    "log1p": 0x801a_b189_36f4_e297,
    "sin": 0xbc10_5a5d_dd51_03ce,
    "cos": 0xfe8d_4261_9b41_d446,
    "tan": 0xb49c_07c4_5c8d_1cdf,
    "sinh": 0x92a9_3bda_57c1_1105,
    "cosh": 0xc6a5_1c78_580e_dedb,
    "tanh": 0x6dee_e034_d26f_c40e,
    "erf": 0xb1d6_ed8d_0a5e_78d2,
    "erfc": 0x94bb_2cc3_ccdb_9304,
    "sqrt": 0xc90a_0f1a_89f4_f84e,
    "atan2": 0x7d36_912d_c1ee_e2b5,
    "hypot": 0xbab1_f5aa_a0ea_5d93,
    "pow": 0x713c_bbbc_170e_89e5,
  ]

  @Test func onEveryProcessor() {
    let (x, y): ([Double], [Double]) = (
      Self.arguments(5000, seed: 8), Self.arguments(5000, seed: 9)
    )
    let (u, v): ([Float], [Float]) = (Self.arguments(5000, seed: 8), Self.arguments(5000, seed: 9))
    for f in VectorMath.UnaryFunction.allCases {
      let sum = checksum(f.values(of: x, with: .baseline), f.values(of: u, with: .baseline))
      #expect(sum == Self.checksums["\(f)"], "\(f)")
    }
    for f in VectorMath.BinaryFunction.allCases {
      let sum = checksum(f.values(of: x, y, with: .baseline), f.values(of: u, v, with: .baseline))
      #expect(sum == Self.checksums["\(f)"], "\(f)")
    }
  }

  @Test(arguments: VectorMath.UnaryFunction.allCases)
  func atEveryPlace(function: VectorMath.UnaryFunction) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let x: [Scalar] = Self.arguments(300, seed: 3)
      let whole = function(x)
      #expect(sameBits(x.map { function($0) }, whole))
      for (start, count) in [(0, 1), (1, 2), (3, 7), (5, 16), (2, 31), (100, 129), (7, 0)] {
        let part = start..<start + count
        #expect(sameBits(function(Array(x[part])), Array(whole[part])))
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
      #expect(sameBits(x, y))
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(arguments: VectorMath.BinaryFunction.allCases)
  func ofNumbers(function: VectorMath.BinaryFunction) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let x: [Scalar] = Self.arguments(301, seed: 5)
      let y: [Scalar] = Self.arguments(301, seed: 6)
      #expect(sameBits(function(x, y), zip(x, y).map { function($0, $1) }))
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(arguments: AccuracyTests.engines)
  func ofSineAndCosine(engine: VectorMath.Engine) {
    func check<Scalar: TableScalar>(_: Scalar.Type) {
      let x: [Scalar] = Self.arguments(301, seed: 7)
      var (sines, cosines) = (x, x)
      var sin = sines.mutableSpan
      var cos = cosines.mutableSpan
      VectorMath.sincos.apply(to: x.span, sin: &sin, cos: &cos, with: engine)
      #expect(sameBits(sines, VectorMath.sin.values(of: x, with: engine)))
      #expect(sameBits(cosines, VectorMath.cos.values(of: x, with: engine)))
      let arrays = VectorMath.sincos(x)
      #expect(sameBits(arrays.sin, VectorMath.sin(x)))
      #expect(sameBits(arrays.cos, VectorMath.cos(x)))
      let numbers = x.map { VectorMath.sincos($0) }
      #expect(sameBits(numbers.map(\.sin), arrays.sin))
      #expect(sameBits(numbers.map(\.cos), arrays.cos))
    }
    check(Double.self)
    check(Float.self)
  }
}

/// Whether numbers have the same bits; which NaN it is does not count.
func sameBits<Scalar: TableScalar>(_ a: [Scalar], _ b: [Scalar]) -> Bool {
  fingerprints(a) == fingerprints(b)
}

/// FNV-1a over the bits of numbers, for both types.
func checksum(_ double: [Double], _ float: [Float]) -> UInt64 {
  let words = fingerprints(double) + fingerprints(float).map(UInt64.init)
  return words.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01b3 }
}

/// The bits of numbers; which NaN it is does not count.
func fingerprints<Scalar: TableScalar>(_ numbers: [Scalar]) -> [Scalar.Bits] {
  numbers.map { $0.isNaN ? Scalar.nan.bits : $0.bits }
}
