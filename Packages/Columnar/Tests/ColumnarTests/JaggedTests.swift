import Columnar
import Testing

@Suite("Jagged columns")
struct JaggedTests {
  let pt = Jagged<Float>([[41.25, 28.0], [], [17.5]])

  @Test func rowsCountFromZero() {
    #expect(pt.count == 3)
    #expect(pt[2][0] == 17.5)
    #expect(pt[0] == [41.25, 28.0])
    #expect(pt[1].isEmpty)
  }

  @Test(arguments: [
    ([], 0, "no offsets"),
    ([1, 2], 2, "first offset"),
    ([0, 3, 2, 4], 4, "Row 1 begins at offset 3"),
    ([0, 2], 3, "last offset is 2"),
  ])
  func wrongOffsetsThrow(offsets: [Int], count: Int, words: String) {
    let error = #expect(throws: ColumnarError.self) {
      try Jagged<Int32>(offsets: offsets, content: Array(repeating: 7, count: count))
    }
    #expect(error?.description.contains(words) == true)
  }

  @Test func nestingErasesAndReturns() throws {
    let nested = try Jagged<Jagged<Float>>(offsets: [0, 2, 3], content: pt)
    #expect(nested.erased.typeDescription == "var * var * float32")
    #expect(try nested.erased.typed(as: Jagged<Jagged<Float>>.self) == nested)
    let error = #expect(throws: ColumnarError.self) {
      try nested.erased.typed(as: Jagged<Jagged<Double>>.self)
    }
    #expect(
      error?.description
        == "The column has type var * var * float32, not var * var * float64; "
        + "ask for the type it has.")
  }
}
