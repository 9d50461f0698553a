import Columnar
import ROOTFiles
import Testing

/// Parts of RNTuples, late fields, paths, and what cannot be read.
@Suite struct RNTupleReadingTests {
  static let ranges = [0..<0, 0..<1, 39..<41, 40..<80, 17..<93, 99..<100, 100..<100]

  @Test(arguments: ["ntuple-zstd", "ntuple-late"], ranges)
  func partsAgreeWithTheWhole(_ name: String, _ entries: Range<Int>) throws {
    let ntuple = try Fixture.open(name).ntuple("n")
    for field in ntuple.topFields {
      let whole = try ntuple.read(field)
      let part = try ntuple.read(field, entries: entries)
      #expect(part.count == entries.count)
      #expect(part.typeDescription == whole.typeDescription)
      for row in entries {
        #expect(part.text(row: row - entries.lowerBound) == whole.text(row: row), "\(field.path)")
      }
    }
  }

  @Test(arguments: [1, 7, 33, 1000]) func blocks(_ size: Int) throws {
    let ntuple = try Fixture.open("ntuple-zstd").ntuple("n")
    let names = ["hits", "text", "var", "f4", "vvi", "x", "nhits", "bits"]
    let whole = try ntuple.read(names)
    var blocks = try ntuple.blocks(names, of: size, entries: 5..<98)
    var next = 5
    while let block = try blocks.next() {
      #expect(block.entries.lowerBound == next)
      for (column, all) in zip(block.columns, whole.columns) {
        for row in block.entries {
          #expect(column.text(row: row - next) == all.text(row: row))
        }
      }
      next = block.entries.upperBound
    }
    #expect(next == 98)
  }

  /// Whatever the table is known as, no page is read twice.
  @Test func smallBlocksReadNoMoreThanLargeOnes() throws {
    let source = CountingSource(try FileSource(Fixture.path("ntuple-zstd")))
    let table: any Table = try ROOTFile(source: source).ntuple("n")
    let names = ["hits", "text", "x"]
    func bytes(_ size: Int) throws -> Int {
      _ = source.take()
      var blocks = try table.blocks(names, of: size)
      while try blocks.next() != nil {}
      return source.take()
    }
    // The list of pages is read once.
    _ = try bytes(1000)
    let whole = try bytes(1000)
    #expect(whole > 0)
    let small = try bytes(3)
    #expect(small <= whole)
  }

  @Test(arguments: [2, 3, 8]) func anyNumberOfThreadsReadsTheSame(_ workers: Int) throws {
    for name in ["ntuple-none", "ntuple-zstd", "ntuple-late"] {
      let ntuple = try Fixture.open(name).ntuple("n")
      let names = ntuple.topFields.map(\.path)
      let serial = try ntuple.read(names).columns
      #expect(try ntuple.read(names, workers: workers).columns == serial)
      #expect(try ntuple.read([names[0]], workers: workers).columns == [serial[0]])
    }
  }

  /// Fields that were added in the middle of the second of three clusters are zero before.
  @Test func lateFields() throws {
    let ntuple = try Fixture.open("ntuple-late").ntuple("n")
    #expect(ntuple.clusterCount == 3)
    #expect(
      try ntuple.read("number", as: Int32.self) == (0..<120).map { $0 < 50 ? 0 : Int32($0) })
    #expect(
      try ntuple.read("list", as: Jagged<Float>.self)
        == Jagged((0..<120).map { i in [Float](repeating: Float(i), count: i < 50 ? 0 : i % 4) }))
    #expect(
      try Array(ntuple.read("text", as: String.self))
        == (0..<120).map { $0 < 50 ? "" : "late \($0)" })
    let rest = try ntuple.read(["array", "variant", "alias"])
    #expect(rest.columns.map { $0.text(row: 49) } == ["[0, 0, 0]", "nil", "49.0"])
    #expect(rest.columns.map { $0.text(row: 51) } == ["[51, 51, 51]", "51.0", "51.0"])
  }

  /// Blocks of more than a record can hold are spread over several.
  @Test func blocksInSeveralRecords() throws {
    let ntuple = try Fixture.open("ntuple-parts").ntuple("n")
    let rows = (0..<300).map { i in (0..<i % 4).map { Double(i) + Double($0) / 8 } }
    #expect(try ntuple.read("x", as: Jagged<Double>.self) == Jagged(rows))
  }

  /// The footer ends with a list that is not known.
  @Test func linkedAttributesAreLeftAlone() throws {
    let ntuple = try Fixture.open("ntuple-attributes").ntuple("n")
    #expect(try ntuple.read("x", as: Float.self) == (0..<20).map(Float.init))
  }

  /// A collection that is an object of vectors in memory is stored like one of records.
  @Test func structuresOfArrays() throws {
    let ntuple = try Fixture.open("ntuple-soa").ntuple("n")
    #expect(ntuple.formatVersion == [1, 0, 2, 0])
    #expect(try ntuple.read("points").text(row: 2) == "[{x: 2.0, n: 2}, {x: 2.125, n: 3}]")
  }

  @Test func pathsLeadInside() throws {
    let ntuple = try Fixture.open("ntuple-zstd").ntuple("n")
    let rows = (0..<100).map { i in (0..<i % 4).map { Float(i) + Float($0) / 8 } }
    #expect(try ntuple.read("hits.x", as: Jagged<Float>.self) == Jagged(rows))
    #expect(try ntuple.read("hits._0.x", as: Jagged<Float>.self) == Jagged(rows))
    #expect(try ntuple.type(of: ntuple.field("hits.adc")) == "var * var * int16")
    #expect(try ntuple.read("hit.id", as: Int32.self) == (0..<100).map(Int32.init))
    #expect(try ntuple.read("pair._0", as: Float.self) == (0..<100).map { Float($0) / 2 })
    #expect(try ntuple.type(of: ntuple.field("va._0")) == "var * 2 * int16")
  }

  @Test func errorsHelp() throws {
    let file = try Fixture.open("ntuple-zstd")
    let ntuple = try file.ntuple("n")
    #expect { try ntuple.read("hits.ad") } throws: {
      ($0 as? ROOTError)?.message.contains("similar names are 'hits.adc'") == true
    }
    #expect { try ntuple.read("f4", as: Double.self) } throws: {
      ($0 as? ROOTError)?.message == "The column holds float32, not float64"
    }
    #expect { try ntuple.read("f4", entries: 90..<101) } throws: {
      ($0 as? ROOTError)?.code == .outOfRange
    }
    #expect { try file.tree("n") } throws: { ($0 as? ROOTError)?.code == .wrongType }
    #expect { try Fixture.open("vectors").ntuple("t") } throws: {
      ($0 as? ROOTError)?.code == .wrongType
    }
  }

  @Test func description() throws {
    let ntuple = try Fixture.open("ntuple-zstd").ntuple("n")
    #expect(ntuple.title == "all types")
    #expect(ntuple.writer.hasPrefix("ROOT v6"))
    #expect(ntuple.formatVersion[0] == 1)
    #expect(ntuple.clusterCount == 3)
    #expect(try ntuple.field("b").title == "a truth value")
    #expect(try ntuple.field("d32").typeAlias == "Double32_t")
    #expect(try ntuple.field("x").isProjected)
    #expect(ntuple.unreadableFields.isEmpty)
    let listing = try Fixture.open("ntuple-zstd").listing()
    #expect(listing.map(\.entries) == [100])
  }

  @Test func isATable() throws {
    let table = try Fixture.open("ntuple-zstd").table("n")
    #expect(table.columnNames.count == 41)
    #expect(table.unreadableColumns.isEmpty)
    #expect(try table.typeDescription(of: "hits.x") == "var * float32")
    #expect(try table.chunks(of: "hits").map(\.entries) == [0..<40, 40..<80, 80..<100])
    #expect(try table.chunks(of: "f8").map(\.plainSize) == [320, 320, 160])
    let (number, list) = try table.read(("i4", Int32.self), ("vf", Jagged<Float>.self))
    #expect(number.count == 100)
    #expect(list.content.count == 150)
  }
}
