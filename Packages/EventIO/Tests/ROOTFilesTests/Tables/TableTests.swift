import Columnar
import ROOTFiles
import Testing

/// A table is read in the same way whatever it is stored as.
@Suite struct TableTests {
  private func table() throws -> any Table { try Fixture.open("flat-zstd").table("t") }

  @Test func whatIsKnownBeforeReading() throws {
    let table = try table()
    #expect(table.path == "t")
    #expect(table.entryCount == 300)
    #expect(table.columnNames.contains("f4_jagged"))
    #expect(table.columns.first { $0.name == "f4_jagged" }?.type == "var * float32")
    #expect(try table.typeDescription(of: "f4") == "float32")
    #expect(table.unreadableColumns.isEmpty)
    #expect(table.description == "t: 300 entries, \(table.columnNames.count) columns")
  }

  @Test func typedReads() throws {
    let table = try table()
    let jagged = try table.read("f4_jagged", as: Jagged<Float>.self, entries: 5..<50)
    let (integers, floats) = try table.read(
      ("i4", Int32.self), ("f4_jagged", Jagged<Float>.self), entries: 5..<50, workers: 2)
    #expect(floats == jagged)
    #expect(integers == (try table.read("i4", as: Int32.self, entries: 5..<50)))
    let only = try table.read(("f4", Float.self))
    #expect(only == (try table.read("f4", as: Float.self)))
    #expect(try table.read("text").typeDescription == "string")
  }

  @Test func chunksCoverTheEntries() throws {
    let table = try table()
    for name in table.columnNames {
      let chunks = try table.chunks(of: name)
      #expect(chunks.first?.entries.lowerBound == 0)
      #expect(chunks.last?.entries.upperBound == 300)
      for (chunk, next) in zip(chunks, chunks.dropFirst()) {
        #expect(chunk.entries.upperBound == next.entries.lowerBound)
      }
    }
  }

  @Test func mistakesAreExplained() throws {
    let table = try table()
    let wrong = #expect(throws: ROOTError.self) {
      try table.read(("i4", Int32.self), ("f4_jagged", Jagged<Double>.self))
    }
    #expect(wrong?.code == .wrongType)
    #expect(wrong?.object == "t/f4_jagged")
    #expect(
      #expect(throws: ROOTError.self) { try table.read("f4", entries: 5..<301) }?.code
        == .outOfRange)
    let missing = #expect(throws: ROOTError.self) { try table.chunks(of: "f4_jaged") }
    #expect(missing?.message.contains("'f4_jagged'") == true)
    let none = #expect(throws: ROOTError.self) { try Fixture.open("histograms").table("h1d") }
    #expect(none?.description.contains("histograms.root") == true)
  }
}
