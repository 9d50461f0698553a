import Columnar
import Testing

@testable import ROOTFiles

/// Input that contradicts itself is refused before anything of it is written.
struct RefusalTests {
  static let schemas: [[OutputColumn]] = [
    [OutputColumn("x", .float), OutputColumn("x", .int32)],
    [OutputColumn("", .float)],
    [OutputColumn("a/b", .float)],
    [OutputColumn("a[2]", .float)],
    [OutputColumn("x", .optional(.float))],
    [OutputColumn("m", .map(.int32, .float))],
    [OutputColumn("n", .float), OutputColumn("x", .list(.float), storage: .counted(by: "n"))],
    [OutputColumn("nx", .string), OutputColumn("x", .list(.float))],
    [OutputColumn("r_a", .float), OutputColumn("r", .record([.init("a", .string)]))],
    [OutputColumn("v", .list(.list(.record([.init("a", .float)]))))],
  ]

  @Test(arguments: schemas)
  func schemasOfTrees(columns: [OutputColumn]) throws {
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path)
    let before = try output.bytes
    #expect(throws: ROOTError.self) { _ = try file.tree("t", columns: columns).entryCount }
    #expect(try output.bytes == before)
    try file.close()
    #expect(try ROOTFile(output.path).top.keys.isEmpty)
  }

  static let batches: [[(name: String, column: AnyColumn)]] = [
    [("x", .float([1]))],
    [("x", .double([1])), ("nl", .int32([1])), ("l", list([0, 1]))],
    [("x", .float([1])), ("nl", .int32([2])), ("l", list([0, 1]))],
    [("x", .float([1])), ("nl", .int32([1])), ("l", list([0, 1])), ("more", .float([1]))],
  ]

  static func list(_ offsets: [Int]) -> AnyColumn {
    let last = offsets[offsets.count - 1]
    return (try? .list(offsets: offsets, .float(Array(repeating: 1, count: last)))) ?? .float([])
  }

  @Test(arguments: 0..<batches.count)
  func batchesThatDoNotFit(index: Int) throws {
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path)
    var tree = try file.tree(
      "t",
      columns: [
        OutputColumn("x", .float), OutputColumn("nl", .int32), OutputColumn("l", .list(.float)),
      ])
    let wrong = try ColumnBatch(Self.batches[index])
    var failure: ROOTError?
    do throws(ROOTError) { try tree.append(wrong) } catch { failure = error }
    #expect(failure?.object == "t" && failure?.file == output.path)
    try tree.append(
      try ColumnBatch([("x", .float([1])), ("nl", .int32([1])), ("l", Self.list([0, 1]))]))
    try tree.finish()
    try file.close()
    #expect(try ROOTFile(output.path).tree("t").read("l", as: Jagged<Float>.self).count == 1)
  }

  @Test(arguments: ["", "/x", "a//b", "x;1", "a/", "t/inside"])
  func paths(path: String) throws {
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path)
    try file.write("text", as: "t")
    #expect(throws: ROOTError.self) { try file.write("text", as: path) }
    try file.makeDirectory("d")
    #expect(throws: ROOTError.self) { try file.write("text", as: "d") }
    try file.close()
    #expect(throws: ROOTError.self) { try file.write("late", as: "u") }
  }

  @Test func unequalColumns() {
    #expect(throws: ROOTError.self) { try ColumnBatch([("x", .float([1])), ("y", .float([]))]) }
    #expect(throws: ROOTError.self) { try ColumnBatch([("x", .float([1])), ("x", .float([1]))]) }
  }

  @Test(arguments: ["zstd:10", "zstd:", "none:1", "snappy", "", "lz4:a", "zlib:1:2"])
  func compressions(text: String) { #expect(Compression(text) == nil) }
}
