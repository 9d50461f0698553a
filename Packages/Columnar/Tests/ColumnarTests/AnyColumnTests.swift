import Columnar
import Testing

@Suite("Columns with a run-time type")
struct AnyColumnTests {
  /// One column of every kind, with its type, the text of its rows, and of rows 1 and 2 alone.
  static let examples: [(column: AnyColumn, type: String, rows: [String])] = {
    let numbers = AnyColumn.int32([1, 2, 3, 4, 5, 6])
    let words = AnyColumn.string(StringColumn(["a", "b\"", "é"]))
    let record = try? AnyColumn.record(
      count: 3, [("x", .float([1, 2.5, .nan])), ("name", words)])
    let map = try? MapColumn(
      offsets: [0, 1, 1, 3], keys: words, values: .double([1, 2, -.infinity]))
    let union = try? UnionColumn(
      tags: [1, 0, 1], positions: [2, 0, 0], alternatives: [.bool([true]), words])
    return [
      (.uint8([1, 2, 255]), "uint8", ["1", "2", "255"]),
      (.uint64([1, 2, .max]), "uint64", ["1", "2", "18446744073709551615"]),
      (words, "string", ["\"a\"", "\"b\\\"\"", "\"é\""]),
      (
        try? .list(offsets: [0, 2, 2, 6], numbers), "var * int32",
        ["[1, 2]", "[]", "[3, 4, 5, 6]"]
      ),
      (try? .array(size: 2, count: 3, numbers), "2 * int32", ["[1, 2]", "[3, 4]", "[5, 6]"]),
      (try? .array(size: 0, count: 3, .bool([])), "0 * bool", ["[]", "[]", "[]"]),
      (
        record, "{x: float32, name: string}",
        ["{x: 1.0, name: \"a\"}", "{x: 2.5, name: \"b\\\"\"}", "{x: nan, name: \"é\"}"]
      ),
      (
        map.map { .map($0) }, "map[string, float64]",
        ["[[\"a\", 1.0]]", "[]", "[[\"b\\\"\", 2.0], [\"é\", -inf]]"]
      ),
      (
        try? .optional(validity: [true, false, true], words), "?string",
        ["\"a\"", "nil", "\"é\""]
      ),
      (union.map { .union($0) }, "union[bool, string]", ["\"é\"", "true", "\"a\""]),
    ].compactMap { column, type, rows in column.map { ($0, type, rows) } }
  }()

  @Test func describeTypesAndRows() {
    #expect(Self.examples.count == 10)
    for (column, type, rows) in Self.examples {
      #expect(column.typeDescription == type)
      #expect((0..<column.count).map(column.text(row:)) == rows)
      #expect(column.description == "[\(rows.joined(separator: ", "))]")
      let part = column.extracting(1..<3)
      #expect(part.count == 2 && part.typeDescription == type)
      #expect((0..<2).map(part.text(row:)) == Array(rows[1...]))
    }
  }

  @Test func wrongPartsThrow() {
    #expect(throws: ColumnarError.self) { try AnyColumn.list(offsets: [0, 9], .bool([])) }
    #expect(throws: ColumnarError.self) { try AnyColumn.array(size: 2, count: 1, .bool([])) }
    #expect(throws: ColumnarError.self) {
      try AnyColumn.array(size: .max, count: 3, .bool([]))
    }
    #expect(throws: ColumnarError.self) { try AnyColumn.array(size: -1, count: -1, .bool([true])) }
    #expect(throws: ColumnarError.self) { try AnyColumn.record(count: 1, [("x", .bool([]))]) }
    #expect(throws: ColumnarError.self) {
      try AnyColumn.record(count: 0, [("x", .bool([])), ("x", .bool([]))])
    }
    #expect(throws: ColumnarError.self) { try AnyColumn.optional(validity: [true], .bool([])) }
    #expect(throws: ColumnarError.self) {
      try OptionalAnyColumn(positions: [1], content: .bool([true]))
    }
    #expect(throws: ColumnarError.self) {
      try MapColumn(offsets: [0, 1], keys: .bool([true]), values: .bool([]))
    }
    for (tags, positions) in [([1], [0]), ([-1], [0]), ([0], [1]), ([0], [-1]), ([0], [])] {
      #expect(throws: ColumnarError.self) {
        try UnionColumn(tags: tags, positions: positions, alternatives: [.bool([true])])
      }
    }
  }

  @Test func typedColumnsReturn() throws {
    #expect(try [1, 2, 3].erased.typed(as: [Int].self) == [1, 2, 3])
    #expect(try StringColumn(["a"]).erased.typed(as: StringColumn.self) == StringColumn(["a"]))
    let optional = OptionalColumn<Float>([1, nil])
    #expect(optional.erased.typeDescription == "?float32")
    #expect(try optional.erased.typed(as: OptionalColumn<Float>.self) == optional)
    let nested = Jagged<Int>([[1], []])
    #expect(try nested.erased.typed(as: Jagged<Int64>.self) == Jagged<Int64>([[1], []]))
    let arrays = try AnyColumn.array(size: 2, count: 2, .int64([1, 2, 3, 4]))
    #expect(try arrays.typed(as: Jagged<Int64>.self) == Jagged<Int64>([[1, 2], [3, 4]]))
    let empty = try AnyColumn.array(size: 0, count: 3, .int64([]))
    #expect(try empty.typed(as: Jagged<Int64>.self) == Jagged<Int64>([[], [], []]))
    #expect(throws: ColumnarError.self) { try arrays.typed(as: Jagged<Float>.self) }
    #expect(throws: ColumnarError.self) { try nested.erased.typed(as: [Int].self) }
    #expect(throws: ColumnarError.self) { try nested.erased.typed(as: StringColumn.self) }
    #expect(throws: ColumnarError.self) {
      try nested.erased.typed(as: OptionalColumn<Int>.self)
    }
    #expect(throws: ColumnarError.self) { try nested.erased.typed(as: Jagged<Float>.self) }
  }

  @Test func fieldsAreFoundByName() throws {
    let column = try AnyColumn.record(count: 1, [("pt", .float([1])), ("eta", .float([2]))])
    #expect(try column.records().field("eta") == .float([2]))
    let error = #expect(throws: ColumnarError.self) { try column.records().field("phi") }
    #expect(error?.description == "The record has no field “phi”; it has pt, eta.")
    #expect(throws: ColumnarError.self) { try AnyColumn.bool([]).records() }
  }

  @Test func brokenUTF8IsReplaced() throws {
    let strings = try StringColumn(offsets: [0, 2, 3], bytes: [0xff, 0x61, 0xc3])
    #expect(strings[0] == "\u{fffd}a" && strings[1] == "\u{fffd}")
    #expect(Array(strings.utf8(at: 0)) == [0xff, 0x61])
    #expect(strings.gathered(at: [1, 0, 0]).count == 3)
    #expect(strings.extracting(1..<2).bytes == [0xc3])
  }
}
