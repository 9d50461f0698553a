import Columnar
import Testing

@testable import ROOTFiles

/// Columns of every kind come back from an RNTuple as they were.
struct RNTupleWritingTests {
  private static func batch() throws -> ColumnBatch {
    let plain = try TreeWritingTests.batch()
    let offsets = (0...500).map { $0 / 2 * 3 }
    let positions = (0..<750).map { $0 % 3 == 0 ? -1 : $0 / 3 }
    let optional = try OptionalAnyColumn(
      positions: positions, content: .float((0..<250).map { Float($0) }))
    let records = try AnyColumn.record(
      count: 750,
      [
        ("a", .optional(optional)),
        ("b", .string(StringColumn((0..<750).map { String(repeating: "x", count: $0 % 7) }))),
      ])
    return try ColumnBatch(
      zip(plain.names, plain.columns).map { (name: $0, column: $1) } + [
        ("hits", try .list(offsets: offsets, records)),
        (
          "map",
          .map(
            try MapColumn(
              offsets: offsets, keys: .int32((0..<750).map { Int32($0) }),
              values: .double((0..<750).map { Double($0) })))
        ),
      ])
  }

  @Test(arguments: TreeWritingTests.codecs, [128 << 20, 300])
  func roundTrip(codec: Compression, size: Int) throws {
    let batch = try Self.batch()
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path, compression: codec)
    var table = try file.ntuple(
      "folder/table", columns: try OutputColumn.columns(of: batch),
      options: TableOptions(clusterSize: size, chunkSize: max(size / 128, 16)))
    for rows in [0..<200, 200..<200, 200..<201, 201..<500] {
      try table.append(
        try ColumnBatch(
          zip(batch.names, batch.columns).map { (name: $0, column: $1.extracting(rows)) }))
    }
    #expect(table.entryCount == 500)
    try table.finish()
    try file.close()

    let read = try ROOTFile(output.path)
    #expect(read.check().isEmpty)
    let found = try read.table("folder/table")
    #expect(found.entryCount == 500)
    #expect(try found.chunks(of: "flag").count > (size < 1000 ? 64 : 0))
    for (name, column) in zip(batch.names, batch.columns) {
      let values = try found.read(name)
      #expect(values.typeDescription == column.typeDescription, "\(name)")
      let rows = stride(from: 0, to: 500, by: 7)
      #expect(rows.allSatisfy { values.text(row: $0) == column.text(row: $0) }, "\(name)")
    }
  }

  @Test(arguments: ["", "a.b", "a/b"])
  func namesOfFields(name: String) throws {
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path)
    #expect(throws: ROOTError.self) {
      _ = try file.ntuple("t", columns: [OutputColumn(name, .float)]).entryCount
    }
    try file.close()
  }
}
