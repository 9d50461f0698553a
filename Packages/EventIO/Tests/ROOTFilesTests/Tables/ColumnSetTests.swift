import Columnar
import ROOTFiles
import Testing

struct Numbers: ColumnSet {
  @Column("i4") var integers: [Int32]
  @Column("f4_jagged") var floats: Jagged<Float>
  @Column("text") var text: StringColumn
  @Column("absent") var absent: [Double]?
  @Column("f8") var present: [Double]?
}

struct Misspelt: ColumnSet {
  @Column("i4") var integers: [Int64]
  @Column("f4_jaged") var floats: Jagged<Float>
}

/// Sets of columns, their rows, and filters.
@Suite struct ColumnSetTests {
  private func table() throws -> any Table { try Fixture.open("flat-zstd").table("t") }

  @Test func columnsOfASet() throws {
    let table = try table()
    let set = try table.read(Numbers.self, entries: 10..<200, workers: 2)
    #expect(set.integers == (try table.read("i4", as: Int32.self, entries: 10..<200)))
    #expect(set.floats == (try table.read("f4_jagged", as: Jagged<Float>.self, entries: 10..<200)))
    #expect(set.absent == nil)
    #expect(set.present?.count == 190)
    #expect(set.count == 190)
  }

  @Test func rows() throws {
    let set = try table().read(Numbers.self)
    #expect(set.rows.count == 300)
    for (place, row) in set.rows.enumerated() {
      #expect(row.integers == set.integers[place])
      #expect(Array(row.floats) == Array(set.floats[place]))
      #expect(row.text == set.text[place])
      #expect(row.absent == nil)
      #expect(row.present == set.present?[place])
    }
  }

  @Test func everyMistakeIsNamed() throws {
    let error = #expect(throws: ROOTError.self) { try table().read(Misspelt.self) }
    #expect(error?.message.contains("'i4' holds int32, not int64") == true)
    #expect(error?.message.contains("'f4_jagged'") == true)
    #expect(error?.file?.hasSuffix("flat-zstd.root") == true)
  }

  @Test(arguments: [0..<300, 17..<251, 5..<5])
  func filters(_ entries: Range<Int>) throws {
    let table = try table()
    let few = EntryFilter("f4_jagged", as: Jagged<Float>.self) { $0.count > 1 }
    let negative = EntryFilter(("i4", Int32.self), ("f8", Double.self)) { integer, _ in
      integer < -100_000
    }
    let all = try table.read(["i4", "f4_jagged", "text", "matrix", "record"], entries: entries)
    let floats = try all.column("f4_jagged", as: Jagged<Float>.self)
    let integers = try all.column("i4", as: Int32.self)
    for (filter, passes) in [
      (few, { floats[$0].count > 1 }), (negative, { integers[$0] < -100_000 }),
      (few && negative, { floats[$0].count > 1 && integers[$0] < -100_000 }),
    ] as [(EntryFilter, (Int) -> Bool)] {
      let expected = (0..<entries.count).filter(passes)
      let found = try table.read(all.names, where: filter, entries: entries, workers: 2)
      #expect(found.positions == expected)
      #expect(found.count == expected.count)
      for (column, whole) in zip(found.columns, all.columns) {
        #expect(column.count == expected.count)
        for (row, place) in expected.enumerated() {
          #expect(column.extracting(row..<row + 1) == whole.extracting(place..<place + 1))
        }
      }
    }
  }

  @Test func filterOfAnotherType() throws {
    let wrong = EntryFilter("i4", as: Float.self) { $0 > 0 }
    let error = #expect(throws: ROOTError.self) { try table().read(["f8"], where: wrong) }
    #expect(error?.code == .wrongType)
    #expect(error?.object == "t/i4")
  }

  @Test func filterSparesBaskets() throws {
    let source = CountingSource(try MemorySource(Fixture.bytes("flat-none")))
    let table = try ROOTFile(source: source).table("t")
    let names = ["f8", "f4_jagged", "matrix"]
    _ = try table.read(names, where: EntryFilter("i4", as: Int32.self) { _ in true })
    let everything = source.take()
    let some = try table.read(names, where: EntryFilter("i4", as: Int32.self) { _ in false })
    #expect(some.count == 0)
    #expect(
      some.columns.map(\.typeDescription) == (try table.read(names)).columns.map(\.typeDescription))
    _ = source.take()
    _ = try table.read(names, where: EntryFilter("i4", as: Int32.self) { _ in false })
    #expect(source.take() < everything)
  }
}
