import Columnar
import Testing

@Suite("Structure")
struct StructureTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func slicesMasksAndJoinsAgreeWithArrays(seed: UInt64) throws {
    let rows = randomRows(seed: seed).map { $0.filter { !$0.isNaN } }
    let column = Jagged(rows)
    #expect(column.extracting(17..<90) == Jagged(rows[17..<90]))
    #expect(column.gathered(at: [5, 5, 0, 199]) == Jagged([rows[5], rows[5], rows[0], rows[199]]))
    #expect(column.filterRows { $0.count > 2 } == Jagged(rows.filter { $0.count > 2 }))
    #expect(column.filterItems { $0 > 0 } == Jagged(rows.map { $0.filter { $0 > 0 } }))
    #expect(
      try column.filtered(by: column .>= -1 .& .!(column .== 2))
        == Jagged(rows.map { $0.filter { $0 >= -1 && $0 != 2 } }))
    #expect(
      try column.joiningRows(of: Jagged(rows.reversed()))
        == Jagged(zip(rows, rows.reversed()).map { $0 + $1 }))
    var twice = column
    twice.append(contentsOf: column)
    #expect(twice == Jagged(rows + rows))
    #expect(column.mapItems { $0 * 2 } == Jagged(rows.map { $0.map { $0 * 2 } }))
    #expect(
      try column.broadcast(Array(rows.indices))
        == Jagged(rows.indices.map { row in rows[row].map { _ in row } }))
    #expect(try Jagged<Float>(counts: column.counts, content: column.flattened) == column)
  }

  @Test func nestedRowsAreRows() throws {
    let inner = Jagged<Int32>([[1, 2], [], [3], [4, 5, 6]])
    let nested = try Jagged<Jagged<Int32>>(offsets: [0, 2, 2, 4], content: inner)
    #expect(nested.count == 3)
    #expect(nested[2][1][2] == 6)
    #expect(nested.description == "[[[1, 2], []], [], [[3], [4, 5, 6]]]")
    #expect(nested.gathered(at: [2, 0]).description == "[[[3], [4, 5, 6]], [[1, 2], []]]")
    #expect(nested.extracting(1..<3).flattened == Jagged([[3], [4, 5, 6]]))
    #expect(nested.flattened.sum() == [3, 0, 3, 15])
  }

  @Test func differentRowsAreNamed() {
    let left = Jagged<Float>([[1], [2, 3], [4]])
    let right = Jagged<Float>([[1], [2], [3, 4]])
    let mask = right .> 0
    let words =
      "Row 1 has 2 entries in one column and 1 in the other; all rows must have the same lengths."
    #expect(throws: ColumnarError.self) { try left.filtered(by: mask) }
    let zipError = #expect(throws: ColumnarError.self) { try left.zipped(with: right) }
    #expect(zipError?.description == words)
    let error = #expect(throws: ColumnarError.self) { try left.combined(with: right, +) }
    #expect(error?.description == words)
    #expect(throws: ColumnarError.self) { try left.filteredRows(by: [true]) }
    #expect(throws: ColumnarError.self) { try left.broadcast([1, 2]) }
  }

  @Test func zippedColumnsSelectTogether() throws {
    let pt = Jagged<Float>([[40, 10], [], [25, 30]])
    let charge = Jagged<Int32>([[1, -1], [], [-1, 1]])
    let name = Jagged<String>([["a", "b"], [], ["c", "d"]])
    let muons = try pt.zipped(with: charge.zipped(with: name))
    let chosen = muons.filterItems { pt, muon in pt > 20 && muon.0 > 0 }
    let (chosenPt, rest) = chosen.unzipped()
    #expect(chosenPt == Jagged([[40], [], [30]]))
    #expect(rest.unzipped().1 == Jagged([["a"], [], ["d"]]))
    #expect(chosen[2][0].1.1 == "d")
    var both = muons.content
    both.append(contentsOf: chosen.content)
    #expect(both.count == 6)
    #expect(both.extracting(3..<5).first == [30, 40])
    #expect(throws: ColumnarError.self) { try PairColumn<Float, Int>([1, 2], [1]) }
  }

  @Test func longColumnsAreAbbreviated() {
    #expect(Jagged((0..<12).map { [$0] }).description.contains("[4], …, [7]"))
    #expect(AnyColumn.int32(Array(0..<100)).description == "[0, 1, 2, 3, 4, …, 95, 96, 97, 98, 99]")
  }
}
