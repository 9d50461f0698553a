import Columnar
import ROOTFiles
import Testing

/// All leaf types in all compression methods, as ROOT wrote them.
@Suite struct FlatTreeTests {
  static let files = ["flat-none", "flat-zlib", "flat-lzma", "flat-lz4", "flat-zstd"]

  /// The number of values of entry i in its jagged branches.
  static func count(_ entry: Int) -> Int { entry % 4 }

  /// Compares the scalar, the fixed-array and the jagged branch of one leaf type.
  private func check<Value: ColumnPrimitive>(
    _ tree: ROOTTree, _ branch: String, _ type: Value.Type, _ value: (Int) -> Value
  ) throws {
    let entries = 0..<tree.entryCount
    #expect(try tree.read(branch, as: Value.self) == entries.map(value))
    let arrays = try tree.read("\(branch)_array")
    #expect(arrays.typeDescription == "3 * \(Value.typeName)")
    guard case .array(let fixed) = arrays else {
      Issue.record("\(branch)_array is not a column of arrays")
      return
    }
    let expected = entries.flatMap { entry in (0..<3).map { value(entry + $0) } }
    #expect(try fixed.content.typed(as: [Value].self) == expected)
    let jagged = try tree.read("\(branch)_jagged", as: Jagged<Value>.self)
    #expect(jagged.offsets.count == tree.entryCount + 1)
    #expect(
      jagged.content
        == entries.flatMap { entry in (0..<Self.count(entry)).map { value(entry + $0) } })
  }

  @Test(arguments: files)
  func leafTypes(_ file: String) throws {
    let tree = try Fixture.open(file).tree("t")
    try check(tree, "b", Bool.self) { $0 % 3 == 0 }
    try check(tree, "i1", Int8.self) { Int8($0 % 256 - 128) }
    try check(tree, "u1", UInt8.self) { UInt8($0 % 256) }
    try check(tree, "i2", Int16.self) { Int16(-3 * $0) }
    try check(tree, "u2", UInt16.self) { UInt16(3 * $0) }
    try check(tree, "i4", Int32.self) { Int32(-70000 * $0) }
    try check(tree, "u4", UInt32.self) { UInt32(70000 * $0) }
    try check(tree, "i8", Int64.self) { -(1 << 33) * Int64($0) }
    try check(tree, "u8", UInt64.self) { (1 << 33) * UInt64($0) }
    try check(tree, "f4", Float.self) { Float($0) / 4 }
    try check(tree, "f8", Double.self) { -Double($0) / 8 }
  }

  @Test(arguments: files)
  func shapesAndStrings(_ file: String) throws {
    let tree = try Fixture.open(file).tree("t")
    let last = tree.entryCount - 1
    let pairs = try tree.read("pairs")
    #expect(pairs.typeDescription == "var * 2 * float32")
    #expect(pairs.text(row: 2) == "[[2.0, -2.0], [2.125, -2.125]]")
    let matrix = try tree.read("matrix")
    #expect(matrix.typeDescription == "2 * 3 * float64")
    #expect(matrix.text(row: 5) == "[[5.0, 6.0, 7.0], [8.0, 9.0, 10.0]]")
    let record = try tree.read("record")
    #expect(record.typeDescription == "{x: int32, y: float32, z: 2 * float32}")
    #expect(record.text(row: 6) == "{x: 6, y: 3.0, z: [1.5, 0.75]}")
    let text = try tree.read("text", as: String.self)
    #expect(text[last] == "event \(last) ")
    #expect(text[50].utf8.count == min(40 * 9, 390))
  }

  /// What ROOT 6.40 gives for the same entries.
  @Test func packedNumbers() throws {
    let tree = try Fixture.open("flat-zstd").tree("t")
    let plain = try tree.read("d32", as: Double.self)
    #expect(Array(plain[..<3]) == [0, Double(Float(1.0 / 3)), Double(Float(2.0 / 3))])
    let range = try tree.read("d32r", as: Double.self)
    #expect(Array(range[..<3]) == [-10, -8.99993896484375, -7.9998779296875])
    let truncated = try tree.read("d32t", as: Double.self)
    #expect(Array(truncated[..<4]) == [0, 0.333251953125, 0.66650390625, 1])
    let half = try tree.read("f16", as: Float.self)
    #expect(Array(half[..<4]) == [0, 0.33331298828125, 0.6666259765625, 1])
  }

  @Test func basketsWithoutOffsetsFollowTheCounter() throws {
    let tree = try Fixture.open("nooffsets").tree("t")
    let y = try tree.read("y", as: Jagged<Float>.self)
    #expect(try tree.branch("y").basketCount > 3)
    for entry in 0..<400 {
      #expect(
        Array(y[entry]) == (0..<entry % 4).map { Float(entry) + Float($0) / 8 })
    }
  }

  @Test func embeddedBaskets() throws {
    let tree = try Fixture.open("embedded").tree("t")
    #expect(try tree.read("x", as: Double.self) == (0..<120).map { Double($0) })
    let y = try tree.read("y", as: Jagged<Float>.self)
    #expect(Array(y[119]) == [119, 119.125, 119.25])
    #expect(y.content.count == 180)
  }

  @Test func treesThatUprootWrote() throws {
    let tree = try Fixture.open("uproot").tree("t")
    #expect(try tree.read("x", as: Double.self) == (0..<200).map { Double($0) })
    #expect(try tree.read("k", as: UInt16.self) == (0..<200).map { UInt16($0) })
    let y = try tree.read("y", as: Jagged<Float>.self)
    #expect(Array(y[199]) == [199, 199.125, 199.25])
    #expect(try tree.read("array").text(row: 7) == "[7, 8, 9]")
  }

  @Test func emptyTextsTakeNoBytes() throws {
    let tree = try Fixture.open("odd").tree("leaves")
    let texts = try tree.read("text", as: String.self)
    #expect((0..<texts.count).map { texts[$0].utf8.count } == [0, 1, 254, 0, 255, 300])
  }

  @Test func arraysOfSqueezedNumbers() throws {
    let column = try Fixture.open("odd").tree("leaves").read("squeezed")
    guard case .array(let arrays) = column, case .double(let values) = arrays.content else {
      Issue.record("these are no arrays: \(column.typeDescription)")
      return
    }
    #expect(zip(values, [0, 1, 2, 0, 1, 2]).allSatisfy { abs($0 - $1) < 0.04 })
  }
}
