import Columnar
import ROOTFiles
import Testing

/// Vectors, strings, maps and split objects, as ROOT wrote them.
@Suite struct VectorTreeTests {
  private func check<Value: ColumnPrimitive>(
    _ branch: String, _ type: Value.Type, _ value: (Int, Int) -> Value
  ) throws {
    let tree = try Fixture.open("vectors").tree("t")
    let column = try tree.read(branch, as: Jagged<Value>.self)
    #expect(column.count == 300)
    for entry in 0..<300 {
      #expect(Array(column[entry]) == (0..<entry % 4).map { value(entry, $0) })
    }
  }

  @Test func vectorsOfNumbers() throws {
    try check("v_float", Float.self) { Float($0) + Float($1) / 8 }
    try check("v_double", Double.self) { Double($0) + Double($1) / 8 }
    try check("v_int", Int32.self) { Int32(($0 + $1) % 100) }
    try check("v_unsigned_char", UInt8.self) { UInt8(($0 + $1) % 100) }
    try check("v_short", Int16.self) { Int16(($0 + $1) % 100) }
    try check("v_long_long", Int64.self) { Int64(($0 + $1) % 100) }
    try check("v_bool", Bool.self) { ($0 + $1) % 2 == 0 }
  }

  @Test func nestedVectorsAndStrings() throws {
    let tree = try Fixture.open("vectors").tree("t")
    let strings = try tree.read("strings", as: Jagged<String>.self)
    #expect(Array(strings[7]) == ["s7", "s8", "s9"])
    let nested = try tree.read("nested", as: Jagged<Jagged<Float>>.self)
    #expect(nested[299].map(Array.init) == [[], [299], [299, 300]])
    let deep = try tree.read("deep")
    #expect(deep.typeDescription == "var * var * var * int32")
    #expect(deep.text(row: 3) == "[[], [[3, 0]], [[3, 0], [3, 1]]]")
    #expect(try tree.read("text", as: String.self)[299] == "text 299")
    let map = try tree.read("map")
    #expect(map.typeDescription == "map[string, int32]")
    #expect(map.text(row: 2) == "[[\"k0\", 2], [\"k1\", 3]]")
  }

  @Test func objects() throws {
    let tree = try Fixture.open("vectors").tree("t")
    let p4 = try tree.read("p4")
    #expect(p4.typeDescription.hasPrefix("{fP: {fX: float64, fY: float64, fZ: float64}"))
    #expect(p4.text(row: 2) == "{fP: {fX: 2.0, fY: 4.0, fZ: 6.0}, fE: 8.0}")
  }

  @Test func objectsBehindTheNameOfTheirClass() throws {
    let tree = try Fixture.open("vectors").tree("t")
    #expect(tree.unreadableColumns.isEmpty)
    let whole = try tree.read("whole")
    #expect(whole.text(row: 2) == "{fP: {fX: -2.0, fY: -4.0, fZ: -6.0}, fE: -8.0}")
  }
}
