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

  @Test func columnsAreZippedToRecords() throws {
    let pt = Jagged<Float>([[40, 10], [], [25]]).erased
    let charge = Jagged<Int32>([[1, -1], [], [-1]]).erased
    let muons = try AnyColumn.zipping([("pt", pt), ("charge", charge)])
    #expect(muons.typeDescription == "var * {pt: float32, charge: int32}")
    let flat = try AnyColumn.zipping([("a", .bool([true, false])), ("b", .int8([1, 2]))])
    #expect(flat.typeDescription == "{a: bool, b: int8}")
    #expect(throws: ColumnarError.self) { try AnyColumn.zipping([("a", pt), ("a", charge)]) }
    #expect(throws: ColumnarError.self) {
      try AnyColumn.zipping([("a", pt), ("b", Jagged<Int8>([[1], [2], [3]]).erased)])
    }
    #expect(throws: ColumnarError.self) {
      try AnyColumn.zipping([("a", pt), ("b", .bool([true]))])
    }
  }

  @Test func columnsOfAnyStorageAreCombined() throws {
    struct Track: ColumnElement, Equatable {
      var name: String
      var charge: Int
    }
    let names = Jagged<String>([["a", "b"], [], ["c"]])
    let tracks = try names.combined(with: Jagged<Int>([[1, -1], [], [1]])) {
      Track(name: $0, charge: $1)
    }
    #expect(tracks[2] == [Track(name: "c", charge: 1)])
    #expect(try names.content.filteredRows(by: [true, false, true]) == StringColumn(["a", "c"]))
    #expect(try [1.5, 2].filteredRows(by: [false, true]) == [2])
    #expect(Jagged<Int8>([[-128, 3]]).magnitude == Jagged<UInt8>([[128, 3]]))
  }

  @Test func matchesAreRemoved() throws {
    let jets = Jagged<Int>([[10, 20, 30], [40], [], [50]])
    let leptons = Jagged<Int>([[21], [10, 39], [1], []])
    let clean = try jets.removingMatches(with: leptons) { abs($0 - $1) < 2 }
    #expect(clean == Jagged([[10, 30], [], [], [50]]))
    let isNear = try jets.hasMatch(in: leptons) { abs($0 - $1) < 2 }
    #expect(isNear == Jagged([[false, true, false], [true], [], [false]]))
    #expect(throws: ColumnarError.self) {
      try jets.removingMatches(with: Jagged<Int>()) { _, _ in true }
    }
  }

  @Test func maskedEntriesAreKept() {
    #expect([1.5, 2, 3].kept(by: [true, false, true]) == [1.5, 3])
    #expect([1, 2].kept(by: [false, false]) == [])
    #expect([Int]().kept(by: []) == [])
    #expect(["a", "b", "c"].kept(by: [false, true, true]) == ["b", "c"])
  }

  @Test func theClosestElement() {
    #expect([3, 8, 5].closest(to: 6.0) { Double($0) } == 5)
    #expect([3, 7, 5].closest(to: 6.0) { Double($0) } == 7)
    #expect([3, 7, 5].closest(to: 6.0) { $0 == 7 ? nil : Double($0) } == 5)
    #expect([3].closest(to: 6.0) { _ in Double?.none } == nil)
    #expect([1.0, .nan, 9].closest(to: 100) { $0 } == 9)
    #expect([Double.nan].closest(to: 0) { $0 } == nil)
    #expect([Double]().closest(to: 0) { $0 } == nil)
    #expect([Double.infinity].closest(to: 0) { $0 } == .infinity)
  }

  @Test(arguments: [1, 4, 5, 9])
  func sumsOfShortAndLongRowsAreThoseOfALoop(longest: Int) {
    var state: UInt64 = UInt64(longest)
    let rows = (0..<200).map { _ -> [Float] in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return (0..<Int(state >> 33) % (longest + 1)).map { Float($0) * 0.1 + Float(state >> 60) }
    }
    #expect(Jagged(rows).sum() == rows.map { $0.reduce(0, +) })
    let bytes = rows.map { row in row.map { Int8(truncatingIfNeeded: Int($0 * 50)) } }
    #expect(Jagged(bytes).sum() == bytes.map { $0.reduce(0, &+) })
    #expect(Jagged<Float>([[-0.0], []]).sum().map(\.sign) == [.plus, .plus])
  }

  @Test func longColumnsAreAbbreviated() {
    #expect(Jagged((0..<12).map { [$0] }).description.contains("[4], …, [7]"))
    #expect(AnyColumn.int32(Array(0..<100)).description == "[0, 1, 2, 3, 4, …, 95, 96, 97, 98, 99]")
  }
}
