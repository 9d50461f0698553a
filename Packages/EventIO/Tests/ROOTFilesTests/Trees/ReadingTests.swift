import Columnar
import ROOTFiles
import Testing

/// Parts of trees, several branches, blocks and threads give the same values.
@Suite struct ReadingTests {
  static let names = ["i4", "f4_jagged", "text", "matrix", "record", "pairs"]

  @Test(arguments: [0..<0, 0..<1, 299..<300, 17..<251, 0..<300, 100..<100])
  func entries(_ range: Range<Int>) throws {
    let tree = try Fixture.open("flat-zstd").tree("t")
    for name in Self.names {
      let part = try tree.read(name, entries: range)
      #expect(part == (try tree.read(name)).extracting(range))
    }
  }

  @Test(arguments: [2, 3, 8])
  func workers(_ workers: Int) throws {
    let tree = try Fixture.open("flat-zstd").tree("t")
    let serial = try tree.read(Self.names, entries: 10..<290)
    let parallel = try tree.read(Self.names, entries: 10..<290, workers: workers)
    #expect(serial.columns == parallel.columns)
    #expect(parallel.names == Self.names)
    #expect(parallel.entries == 10..<290)
  }

  @Test(arguments: [1, 7, 100, 299, 1000])
  func blocks(_ size: Int) throws {
    let tree = try Fixture.open("flat-zstd").tree("t")
    let names = size == 1 ? ["i4", "f4_jagged"] : Self.names
    var blocks = try tree.blocks(names, of: size, entries: 3..<298)
    var next = 3
    while let block = try blocks.next() {
      #expect(block.entries.lowerBound == next)
      next = block.entries.upperBound
      for name in names {
        #expect(block[name] == (try tree.read(name, entries: block.entries)))
      }
    }
    #expect(next == 298)
  }

  @Test func batches() throws {
    let batch = try Fixture.open("flat-zstd").tree("t").read(["i4", "f4_jagged"])
    #expect(try batch.column("i4", as: Int32.self)[2] == -140_000)
    #expect(try batch.column("f4_jagged", as: Jagged<Float>.self).count == 300)
    #expect(
      #expect(throws: ROOTError.self) { try batch.column("i5", as: Int32.self) }?.code == .notFound)
  }

  @Test func mistakesAreExplained() throws {
    let file = try Fixture.open("flat-zlib")
    let tree = try file.tree("t")
    let missing = #expect(throws: ROOTError.self) { try tree.read("f4_jaged") }
    #expect(missing?.code == .notFound)
    #expect(missing?.message.contains("'f4_jagged'") == true)
    #expect(missing?.file == file.name)
    let wrong = #expect(throws: ROOTError.self) { try tree.read("f4", as: Double.self) }
    #expect(wrong?.code == .wrongType)
    #expect(wrong?.message.contains("float32") == true)
    #expect(wrong?.object == "t/f4")
    #expect(wrong?.description.contains("flat-zlib.root") == true)
    let range = #expect(throws: ROOTError.self) { try tree.read("f4", entries: 0..<1000) }
    #expect(range?.code == .outOfRange)
    let noTree = #expect(throws: ROOTError.self) { try file.tree("T") }
    #expect(noTree?.message.contains("'t'") == true)
  }
}
