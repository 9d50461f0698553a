import Columnar
import Testing

@testable import ROOTFiles

/// Columns of every kind come back from a tree as they were.
struct TreeWritingTests {
  static let codecs: [Compression] = [
    .none, .zlib(1), .zlib(9), .lzma(1), .lz4(1), .lz4(9), .zstd(1), .zstd(9),
  ]

  /// Columns with 500 entries, some of them of no or of many items.
  static func batch() throws -> ColumnBatch {
    let counts = (0..<500).map { $0 == 77 ? 400 : $0 % 4 }
    let offsets = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    let total = offsets[500]
    let pt = (0..<total).map { Float($0) * 0.25 }
    let words = StringColumn((0..<500).map { String(repeating: "é\($0)", count: $0 % 90) })
    let inner = try AnyColumn.list(
      offsets: offsets, .int16((0..<total).map { Int16(truncatingIfNeeded: $0) }))
    let outer = Array(stride(from: 0, through: 500, by: 5))
    let nested = try AnyColumn.list(offsets: outer + Array(repeating: 500, count: 400), inner)
    let labels = try AnyColumn.list(
      offsets: offsets, .string(StringColumn((0..<total).map { "s\($0)" })))
    return try ColumnBatch([
      ("flag", .bool((0..<500).map { $0 % 3 == 0 })),
      ("nMuon", .int32(counts.map { Int32($0) })),
      ("Muon_pt", try .list(offsets: offsets, .float(pt))),
      ("Muon_q", try .list(offsets: offsets, .int8(pt.map { Int8(truncatingIfNeeded: Int($0)) }))),
      ("word", .string(words)), ("nested", nested), ("labels", labels),
      (
        "grid",
        try .array(
          size: 2, count: 500,
          try .array(size: 3, count: 1000, .double((0..<3000).map { Double($0) / 7 })))
      ),
      (
        "point",
        try .record(
          count: 500,
          [
            ("x", .uint64((0..<500).map { UInt64.max - UInt64($0) })),
            ("y", .uint8((0..<500).map { UInt8($0 % 256) })),
          ])
      ),
    ])
  }

  @Test(arguments: codecs, [1 << 20, 700])
  func roundTrip(codec: Compression, size: Int) throws {
    let batch = try Self.batch()
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path, compression: codec)
    var tree = try file.tree(
      "folder/tree", columns: try OutputColumn.columns(of: batch),
      options: TableOptions(clusterSize: 10 * size, chunkSize: size))
    for rows in [0..<200, 200..<200, 200..<201, 201..<500] {
      try tree.append(
        try ColumnBatch(
          zip(batch.names, batch.columns).map { (name: $0, column: $1.extracting(rows)) }))
    }
    #expect(tree.entryCount == 500)
    try tree.finish()
    try file.close()

    let read = try ROOTFile(output.path)
    #expect(read.unfinished == nil)
    #expect(read.check().isEmpty)
    let found = try read.tree("folder/tree")
    #expect(found.entryCount == 500)
    #expect(try found.branch("grid").basketCount > (size < 1000 ? 10 : 0))
    for (name, column) in zip(batch.names, batch.columns) {
      #expect(try found.read(name) == column, "\(name)")
    }
  }

  @Test func listsOfRecordsBecomeBranches() throws {
    let items = try AnyColumn.record(
      count: 3, [("a", .float([1, 2, 3])), ("words", .string(StringColumn(["x", "", "z"])))])
    let batch = try ColumnBatch([("hit", try .list(offsets: [0, 1, 1, 3], items))])
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path)
    try file.write(batch, as: "t")
    try file.close()
    let tree = try ROOTFile(output.path).tree("t")
    #expect(tree.branches.map(\.name) == ["nhit", "hit_a", "hit_words"])
    #expect(try tree.read("nhit", as: Int32.self) == [1, 0, 2])
    #expect(try tree.read("hit_a", as: Jagged<Float>.self).map(Array.init) == [[1], [], [2, 3]])
    #expect(try tree.branch("hit_words").className == "vector<string>")
  }

  @Test func equalContentGivesEqualBytes() throws {
    let output = TemporaryFile()
    let bytes = try (0..<2).map { _ in
      let file = try ROOTWriter(output.path, stamp: .fixed)
      try file.write(try Self.batch(), as: "t")
      try file.close()
      return try output.bytes
    }
    #expect(bytes[0] == bytes[1])
  }
}
