import Columnar
import Testing

@Suite("Axes, grouping and missing values")
struct AxisTests {
  static let rows: [[Float]] = [[1, 2, 3], [], [4], [5, 6]]
  let column = Jagged(AxisTests.rows)

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func statisticsAgreeWithArrays(seed: UInt64) throws {
    let rows = randomRows(seed: seed).map { $0.filter(\.isFinite) }
    let column = Jagged(rows)
    for (row, entries) in rows.enumerated() {
      let mean = entries.reduce(0, +) / Float(entries.count)
      let squares = entries.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      #expect(column.product()[row] == entries.reduce(1, *))
      #expect(column.mean()[row] == (entries.isEmpty ? nil : mean))
      if let variance = column.variance()[row], let deviation = column.standardDeviation()[row] {
        #expect(variance == squares / Float(entries.count) && deviation == variance.squareRoot())
      } else {
        #expect(entries.isEmpty)
      }
    }
    let longest = rows.map(\.count).max() ?? 0
    let turned = (0..<longest).map { place in rows.filter { $0.count > place }.map { $0[place] } }
    #expect(column.transposed == Jagged(turned))
    #expect(column.sumAcrossRows() == turned.map { $0.reduce(0, +) })
    #expect(column.countsAcrossRows() == turned.map(\.count))
    #expect(column.localIndex == Jagged(rows.map { Array($0.indices) }))
    #expect(column.slicing(from: 1, to: 3) == Jagged(rows.map { Array($0.dropFirst().prefix(2)) }))
    #expect(column.slicing(from: -2) == Jagged(rows.map { Array($0.suffix(2)) }))
    #expect(column.slicing(to: -1) == Jagged(rows.map { Array($0.dropLast()) }))
    #expect(Array(column.entries(at: -1)) == rows.map(\.last))
    #expect(Array(column.entries(at: 1)) == rows.map { $0.count > 1 ? $0[1] : nil })
    #expect(
      try Jagged(joiningRowsOf: [column, column, column]) == Jagged(rows.map { $0 + $0 + $0 }))
    #expect(Jagged(concatenating: [column, column]) == Jagged(rows + rows))
    #expect(column.isIn([1, 2]) == Jagged(rows.map { $0.map { $0 == 1 || $0 == 2 } }))
    let runs = column.sorted().runLengths
    #expect(runs.sum() == rows.map(\.count))
    #expect(runs.counts == rows.map { Set($0).count })
  }

  @Test func varianceWithFewEntriesIsNotANumber() {
    #expect(Jagged<Double>([[1], [1, 3]]).variance(ddof: 1).content[0].isNaN)
    #expect(Jagged<Double>([[1], [1, 3]]).variance(ddof: 1)[1] == 2)
    #expect(Jagged<Int8>([[64, 4], []]).product() == [0, 1])
  }

  @Test func columnsAreCutIntoRows() throws {
    let run: [Int32] = [7, 7, 8, 8, 8, 7]
    #expect(run.runLengths == [2, 3, 1])
    let groups = try run.unflattened(counts: run.runLengths, of: Int32.self)
    #expect(groups == Jagged([[7, 7], [8, 8, 8], [7]]))
    #expect([Float.nan, .nan, 1, 1].runLengths == [1, 1, 2] && [Int]().runLengths == [])
    #expect([1, 2, 3].isIn([2]) == [false, true, false])
    #expect(throws: ColumnarError.self) { try run.unflattened(counts: [7], of: Int32.self) }
    #expect(throws: ColumnarError.self) { try run.unflattened(counts: [-1, 7], of: Int32.self) }
    let nested = try column.unflattened(counts: [1, 0, 3], of: Jagged<Float>.self)
    #expect(nested.description == "[[[1.0, 2.0, 3.0]], [], [[], [4.0], [5.0, 6.0]]]")
    #expect(nested.flatteningRows() == Jagged<Float>([[1, 2, 3], [], [4, 5, 6]]))
    let sums: Jagged<Float> = try nested.mapContent { $0.sum() }
    #expect(sums == Jagged([[6], [], [0, 4, 11]]))
  }

  @Test func missingEntriesComeAndGo() throws {
    let padded = column.padded(to: 2)
    #expect(padded.counts == [3, 2, 2, 2] && padded.droppingMissing() == column)
    #expect(padded.filled(with: 0) == Jagged([[1, 2, 3], [0, 0], [4, 0], [5, 6]]))
    #expect(column.padded(to: 2, clipping: true).counts == [2, 2, 2, 2])
    #expect(
      padded.content.isMissing == [false, false, false, true, true, false, true, false, false])
    let masked = try column.masked(by: column .> 2)
    #expect(masked.filled(with: -1) == Jagged([[-1, -1, 3], [], [4], [5, 6]]))
    #expect(masked.droppingMissing() == column.filterItems { $0 > 2 })
    #expect(column.firsts().singletons == Jagged([[1], [], [4], [5]]))
    #expect(column.max().mapValues { $0 * 2 } == OptionalColumn([6, nil, 8, 12]))
    let mask = column .> 2
    #expect(
      try mask.selecting(column, else: column.mapItems { -$0 })
        == Jagged([[-1, -2, 3], [], [4], [5, 6]]))
    #expect(mask.trueIndices == Jagged([[2], [], [0], [0, 1]]))
    #expect(try (mask .^ mask).any() == [false, false, false, false])
    #expect(throws: ColumnarError.self) { try column.masked(by: Jagged([[true]])) }
    #expect(throws: ColumnarError.self) {
      try mask.selecting(column, else: Jagged<Float>([[1], [], [], []]))
    }
    #expect(throws: ColumnarError.self) {
      try Jagged(joiningRowsOf: [column, Jagged<Float>([[1]])])
    }
    #expect(try Jagged<Float>(joiningRowsOf: []).isEmpty)
  }

  @Test func productsOfManyColumns() throws {
    let a = Jagged<Int>([[1, 2], [], [3]])
    let b = Jagged<String>([["x"], ["y"], ["z", "w"]])
    let c = Jagged<Float>([[0.5, 1.5], [2], [2.5]])
    let (first, second, third) = try cartesian(a, b, c)
    #expect(first == Jagged([[1, 1, 2, 2], [], [3, 3]]))
    #expect(second == Jagged([["x", "x", "x", "x"], [], ["z", "w"]]))
    #expect(third == Jagged([[0.5, 1.5, 0.5, 1.5], [], [2.5, 2.5]]))
    #expect(throws: ColumnarError.self) { _ = try cartesian(a, Jagged<Int>([[1]])) }
  }

  @Test(arguments: 1...4)
  func combinationsWithReplacementAreComplete(size: Int) {
    let combinations = column.combinations(of: size, withReplacement: true)
    let expected = column.map { row in
      (0..<Int(pow(row.count, size))).map { code in
        (0..<size).map { code / pow(row.count, size - 1 - $0) % row.count }
      }.filter { zip($0, $0.dropFirst()).allSatisfy { $0 <= $1 } }
    }
    #expect(combinations.counts == expected.map(\.count))
    for (member, indices) in combinations.indices.enumerated() {
      #expect(indices == Jagged(expected.map { $0.map { $0[member] } }))
    }
  }

  func pow(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * base }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func matchesAreTheNearest(seed: UInt64) throws {
    let left = Jagged(randomRows(seed: seed))
    let right = Jagged(randomRows(seed: seed + 100))
    let distance: (Float, Float) -> Float = { ($0 - $1).magnitude }
    let matches = try left.nearest(in: right, within: 1, distance)
    let unique = try left.nearest(in: right, within: 1, unique: true, distance)
    for row in left.indices {
      for (index, entry) in left[row].enumerated() {
        let near = right[row].filter { distance(entry, $0) <= 1 }.map { distance(entry, $0) }.min()
        #expect(matches.distances[row][index] == near)
        #expect(
          matches.indices[row][index]
            == right[row].firstIndex { near != nil && distance(entry, $0) == near })
      }
      let chosen = unique.indices[row].compactMap { $0 }
      #expect(Set(chosen).count == chosen.count)
      let best = zip(matches.distances[row], unique.distances[row]).compactMap {
        $1 == nil ? nil : $0
      }
      #expect(
        unique.distances[row].compactMap { $0 }.min()
          == matches.distances[row].compactMap { $0 }.min())
      #expect(best.count == chosen.count)
    }
    let taken = try right.taking(matches.indices)
    #expect(taken.offsets == left.offsets)
    #expect(taken.content.isMissing == matches.indices.content.isMissing)
    #expect(throws: ColumnarError.self) { try left.nearest(in: Jagged<Float>(), distance) }
  }

  @Test func unionsGiveTheirAlternatives() throws {
    let union = try UnionColumn(
      tags: [0, 1, 0], positions: [1, 0, 0], alternatives: [.int32([4, 5]), .float([2.5])])
    #expect(try union.values(as: Int32.self) == OptionalColumn([5, nil, 4]))
    #expect(try union.values(as: Float.self) == OptionalColumn([nil, 2.5, nil]))
    #expect(union.values(of: 1).positions == [-1, 0, -1])
    #expect(throws: ColumnarError.self) { try union.values(as: Double.self) }
  }
}
