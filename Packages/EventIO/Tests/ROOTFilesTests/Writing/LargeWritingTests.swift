import Columnar
import Testing

@testable import ROOTFiles

/// Files of more than 2 GB, which are all holes but for a few parts.
struct LargeWritingTests {
  /// The places from which on references take 8 bytes, and where 32 bits with and without a sign end.
  private static let borders = [
    KeyHeader.longFrom - 64 << 20, KeyHeader.longFrom, Int(Int32.max), Int(UInt32.max),
  ]

  @Test(arguments: borders, [0, 5000, 40_000])
  func recordsAcrossBorders(border: Int, before: Int) throws {
    let batch = try TreeWritingTests.batch()
    let columns = try OutputColumn.columns(of: batch)
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path, compression: .none)
    try file.write("early", as: "early/note")
    file.free.skip(to: border - before)
    for path in ["tree", "early/tree", "late/tree"] {
      var tree = try file.tree(
        path, columns: columns, options: TableOptions(clusterSize: 7000, chunkSize: 700))
      try tree.append(batch)
      try tree.finish()
    }
    var table = try file.ntuple("late/table", columns: columns)
    try table.append(batch)
    try table.finish()
    try file.close()
    try check(output.path, batch, ["tree", "early/tree", "late/tree", "late/table"])

    let again = try ROOTWriter(appendingTo: output.path)
    try again.write(batch, as: "late/more")
    try again.write("late", as: "early/note")
    try again.close()
    try check(output.path, batch, ["tree", "early/tree", "late/tree", "late/table", "late/more"])
    #expect(try ROOTFile(output.path).object("early/note;2")["fString"]?.string == "late")
  }

  private func check(_ path: String, _ batch: ColumnBatch, _ tables: [String]) throws {
    let file = try ROOTFile(path)
    #expect(file.unfinished == nil)
    #expect(file.check().isEmpty)
    #expect(try file.object("early/note;1")["fString"]?.string == "early")
    for name in tables {
      let table = try file.table(name)
      for (name, column) in zip(batch.names, batch.columns) {
        #expect(try table.read(name) == column, "\(name)")
      }
    }
  }
}
