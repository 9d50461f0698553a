import Columnar
import Testing

@Suite("Reducers")
struct ReducerTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func agreeWithArrays(seed: UInt64) {
    let rows = randomRows(seed: seed)
    let column = Jagged(rows)
    #expect(column.counts == rows.map(\.count))
    #expect(same(column.sum(), rows.map { $0.reduce(0, +) }))
    #expect(Array(column.min()) == rows.map { $0.filter { !$0.isNaN }.min() })
    #expect(Array(column.max()) == rows.map { $0.filter { !$0.isNaN }.max() })
    #expect(
      Array(column.argMin())
        == rows.map { row in row.indices.filter { !row[$0].isNaN }.min { row[$0] < row[$1] } })
    #expect(
      Array(column.argMax())
        == rows.map { row in
          row.filter { !$0.isNaN }.max().flatMap { row.firstIndex(of: $0) }
        })
    let wide = column.mapItems(Double.init)
    #expect(same(wide.sum().map { Float($0) }, column.sum()))
    #expect(wide.argMin() == column.argMin())
    #expect(wide.argMax() == column.argMax())
    let positive = column .> 0
    #expect(positive.any(atLeast: 2) == rows.map { row in row.count { $0 > 0 } >= 2 })
    #expect(column.localIndex.sum() == rows.map { $0.indices.reduce(0, +) })
    #expect(column.hasEntries(atLeast: 3) == rows.map { $0.count >= 3 })
    #expect(positive.countTrue() == rows.map { row in row.count { $0 > 0 } })
    #expect(positive.any() == rows.map { $0.contains { $0 > 0 } })
    #expect(positive.all() == rows.map { $0.allSatisfy { $0 > 0 } })
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func sortingIsStableWithNaNLast(seed: UInt64) throws {
    let rows = randomRows(seed: seed)
    let column = Jagged(rows)
    for (order, before) in [(SortOrder.ascending, { $0 < $1 }), (.descending, { $0 > $1 })]
      as [(SortOrder, (Float, Float) -> Bool)]
    {
      let expected = rows.map { row in
        let numbers = row.indices.filter { !row[$0].isNaN }
        return numbers.sorted { before(row[$0], row[$1]) || (row[$0] == row[$1] && $0 < $1) }
          + row.indices.filter { row[$0].isNaN }
      }
      #expect(column.argSorted(by: order) == Jagged(expected))
      let sorted = column.sorted(by: order)
      #expect(same(sorted.content, try column.taking(Jagged(expected)).content))
      #expect(sorted.hasSameRows(as: column))
    }
  }

  @Test func extremesOfRowsWithoutNumbers() {
    #expect(Array(Jagged<Float>().argMax()).isEmpty)
    #expect(Array(Jagged<Double>([[], [.nan]]).argMin()) == [nil, nil])
    let zeros = Jagged<Double>([[-0.0, 0, -.infinity], [-.infinity]])
    #expect(zeros.argMax() == OptionalColumn([0, 0]))
    #expect(Jagged<Double>([[-0.0]]).sum()[0].sign == .plus)
  }

  @Test func closestEntriesCount() {
    let masses = Jagged<Double>([[90, 92, 91], [], [.nan, 85, 97.4], [.nan]])
    #expect(masses.closest(to: 91.2) == OptionalColumn([91, nil, 85, nil]))
    #expect(masses.argClosest(to: 91.2) == OptionalColumn([2, nil, 1, nil]))
    #expect(masses.argClosest(to: 91) == OptionalColumn([2, nil, 1, nil]))
    #expect(masses.argClosest(to: .infinity) == OptionalColumn([0, nil, 1, nil]))
  }

  @Test func integerSumsWrap() {
    #expect(Jagged<Int8>([[127, 1], [], [3]]).sum() == [-128, 0, 3])
  }

  @Test func missingValuesAreFilledOrLeftOut() {
    let largest = Jagged<Float>([[1, 3, 2], [], [.nan], [4]]).max()
    #expect(largest.description == "[3.0, nil, nil, 4.0]")
    #expect(largest.filled(with: -1) == [3, -1, -1, 4])
    #expect(largest.compacted == [3, 4])
    #expect(largest.validity == [true, false, false, true])
    #expect(largest == OptionalColumn<Float>([3, nil, nil, 4]))
    #expect(largest != OptionalColumn<Float>([3, nil, 0, 4]))
  }

  @Test func firstAndLastEntries() {
    let words = Jagged<String>([["a", "b"], [], ["c"]])
    #expect(Array(words.firsts()) == ["a", nil, "c"])
    #expect(Array(words.lasts()) == ["b", nil, "c"])
  }

  @Test func takingFollowsIndices() throws {
    let words = Jagged<String>([["a", "b"], [], ["c"]])
    #expect(
      try words.taking(Jagged<Int>([[1, 1, 0], [], []])) == Jagged([["b", "b", "a"], [], []]))
    #expect(Array(try words.taking(OptionalColumn<Int>([1, nil, nil]))) == ["b", nil, nil])
    let error = #expect(throws: ColumnarError.self) {
      try words.taking(Jagged<Int>([[0], [], [1]]))
    }
    #expect(error?.description == "Row 2 asks for index 1 of 1 entries.")
    #expect(throws: ColumnarError.self) { try words.taking(OptionalColumn<Int>([nil, 0, nil])) }
    #expect(throws: ColumnarError.self) { try words.taking(Jagged<Int>([[0]])) }
  }
}
