import Columnar
import ROOTFiles
import Testing

/// All types of fields, with and without compression, over several clusters and pages.
@Suite struct RNTupleTypeTests {
  static let files = ["ntuple-none", "ntuple-zstd"]

  private func check<Value: ColumnElement & Equatable>(
    _ ntuple: RNTuple, _ name: String, _ value: (Int) -> Value
  ) throws where Value.Column == [Value], Value: ColumnPrimitive {
    let column = try ntuple.read(name, as: Value.self)
    #expect(column == (0..<ntuple.entryCount).map(value), "\(name)")
  }

  @Test(arguments: files) func numbers(_ name: String) throws {
    let ntuple = try Fixture.open(name).ntuple("n")
    try check(ntuple, "b") { $0 % 3 == 0 }
    try check(ntuple, "byte") { UInt8($0) }
    try check(ntuple, "char") { Int8(65 + $0 % 26) }
    try check(ntuple, "i1") { Int8($0 - 128) }
    try check(ntuple, "u1") { UInt8($0) }
    try check(ntuple, "i2") { Int16(-3 * $0) }
    try check(ntuple, "u2") { UInt16(3 * $0) }
    try check(ntuple, "i4") { Int32(-70000 * $0) }
    try check(ntuple, "u4") { UInt32(70000 * $0) }
    try check(ntuple, "i8") { -(1 << 33) * Int64($0) }
    try check(ntuple, "u8") { (1 << 33) * UInt64($0) }
    try check(ntuple, "f4") { Float($0) / 4 }
    try check(ntuple, "f8") { -Double($0) / 8 }
    try check(ntuple, "half") { Float($0) / 4 }
    try check(ntuple, "d32") { Double(Float(Double($0) / 3)) }
    try check(ntuple, "atom") { Int32($0) }
    try check(ntuple, "colour") { $0 % 2 == 0 ? UInt32(0) : 7 }
    try check(ntuple, "nhits") { UInt32($0 % 4) }
  }

  /// Numbers that are stored with fewer bits.
  @Test(arguments: files) func lossyNumbers(_ name: String) throws {
    let ntuple = try Fixture.open(name).ntuple("n")
    let truncated = try ntuple.read("trunc", as: Float.self)
    let quantized = try ntuple.read("quant", as: Float.self)
    let wide = try ntuple.read("quant8", as: Double.self)
    for i in 0..<ntuple.entryCount {
      #expect(truncated[i] == Float(bitPattern: (Float(i) / 3).bitPattern & ~0x1FFF))
      #expect(abs(quantized[i] - Float(i % 21 - 10) / 10) <= 1 / 8191)
      #expect(abs(wide[i] - (Double(i % 100) + 1 / 3)) <= 50 / 1_048_575)
    }
  }

  @Test(arguments: files) func collections(_ name: String) throws {
    let ntuple = try Fixture.open(name).ntuple("n")
    let entries = 0..<ntuple.entryCount
    func rows<Value>(_ value: (Int, Int) -> Value) -> [[Value]] {
      entries.map { i in (0..<i % 4).map { value(i, $0) } }
    }
    #expect(
      try ntuple.read("vf", as: Jagged<Float>.self)
        == Jagged(rows { Float($0) + Float($1) / 8 }))
    #expect(
      try ntuple.read("x", as: Jagged<Float>.self) == ntuple.read("vf", as: Jagged<Float>.self))
    #expect(try ntuple.read("vb", as: Jagged<Bool>.self) == Jagged(rows { ($0 + $1) % 2 == 0 }))
    #expect(try ntuple.read("vs", as: Jagged<String>.self) == Jagged(rows { "s\($0 + $1)" }))
    #expect(try ntuple.read("set", as: Jagged<Int32>.self) == Jagged(rows { Int32($0 + $1) }))
    #expect(try Array(ntuple.read("text", as: String.self)) == entries.map { "text \($0)" })
    #expect(
      try ntuple.read("opt", as: Float?.self).filled(with: -1)
        == entries.map { $0 % 4 == 0 ? -1 : Float($0) })
    #expect(
      try ntuple.read("ptr", as: Double?.self).filled(with: -1)
        == entries.map { $0 % 4 == 1 ? -1 : Double($0) / 2 })
  }

  /// One entry of what has no type at compile time, as text.
  @Test(arguments: [
    ("vvi", "[[], [52], [53, 53]]"),
    ("arr", "[[51.0, 52.0], [53.0, 54.0], [55.0, 56.0]]"),
    ("va", "[[51, 0], [51, 1], [51, 2]]"),
    ("var", "[51.0, 51.125, 51.25]"),
    ("vvar", "[51.0, false, 51.25]"),
    ("map", #"[["k0", 51], ["k1", 52], ["k2", 53]]"#),
    ("pair", #"{_0: 25.5, _1: "p51"}"#),
    ("tuple", "{_0: 51, _1: 25.5, _2: 90}"),
    ("hit", "{id: 51, x: 6.375, adc: [51, 51, 51]}"),
    ("streamed", "{fX: 51.0, fY: 102.0, fZ: 153.0}"),
  ])
  func oneEntry(_ name: String, _ text: String) throws {
    let column = try Fixture.open("ntuple-zstd").ntuple("n").read(name)
    #expect(column.text(row: 51) == text)
  }

  @Test func bitsOfASet() throws {
    let ntuple = try Fixture.open("ntuple-zstd").ntuple("n")
    guard case .array(let bits) = try ntuple.read("bits") else {
      Issue.record("a bitset is an array")
      return
    }
    let expected = (0..<100).flatMap { i in (0..<70).map { (i + $0) % 5 == 0 } }
    #expect(bits.size == 70)
    #expect(bits.content == .bool(expected))
  }
}
