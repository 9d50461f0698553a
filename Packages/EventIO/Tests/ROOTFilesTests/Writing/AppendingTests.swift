import Columnar
import Foundation
import Testing

@testable import ROOTFiles

/// Files are opened again, added to, and left in the middle.
struct AppendingTests {
  private func batch(_ values: [Int32]) throws -> ColumnBatch {
    try ColumnBatch([("x", .int32(values))])
  }

  @Test(arguments: ["vectors", "directories", "histograms", "uproot", "flat-zstd"])
  func fixturesKeepTheirObjects(name: String) throws {
    let output = TemporaryFile()
    try Data(try Fixture.bytes(name)).write(to: URL(fileURLWithPath: output.path))
    let before = try ROOTFile(output.path)
    for round in 0..<3 {
      let file = try ROOTWriter(appendingTo: output.path)
      try file.write(try batch([1, 2, 3]), as: "new/t\(round)")
      try file.write("note \(round)", as: "remark")
      try file.close()
    }
    let after = try ROOTFile(output.path)
    #expect(after.classesFailure == nil)
    #expect(after.check().filter(\.isDamage).count == before.check().filter(\.isDamage).count)
    for object in before.listing(allCycles: true) where !object.key.isDirectory {
      #expect(try after.key("\(object.path);\(object.key.cycle)") == object.key)
    }
    let classes = Set(after.classes.map { "\($0.className)/\($0.version)" })
    #expect(classes.isSuperset(of: before.classes.map { "\($0.className)/\($0.version)" }))
    #expect(try after.tree("new/t2").read("x", as: Int32.self) == [1, 2, 3])
    #expect(try after.object("remark;3")["fString"]?.string == "note 2")
    #expect(after.top.keys.filter { $0.name == "remark" }.map(\.cycle) == [3, 2, 1])
  }

  @Test func abandonedFiles() throws {
    let output = TemporaryFile()
    do {
      let file = try ROOTWriter(output.path)
      var tree = try file.tree("t", columns: [OutputColumn("x", .int32)])
      try tree.append(try batch([1, 2]))
      try tree.save()
      #expect(throws: ROOTError.self) { try file.close() }
    }
    let left = try ROOTFile(output.path)
    #expect(left.unfinished != nil)
    #expect(left.top.keys.isEmpty)
    #expect(left.check().contains { $0.isDamage })
    #expect(throws: ROOTError.self) { _ = try ROOTWriter(appendingTo: output.path) }
  }

  @Test func abandonedAdditionsLeaveTheOldFile() throws {
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path)
    try file.write(try batch([5]), as: "t")
    try file.close()
    do {
      let again = try ROOTWriter(appendingTo: output.path)
      try again.write(try batch(Array(repeating: 7, count: 100_000)), as: "u")
    }
    let read = try ROOTFile(output.path)
    #expect(read.top.keys.map(\.name) == ["t"])
    #expect(try read.tree("t").read("x", as: Int32.self) == [5])
  }

  @Test func gapsAreFilled() throws {
    let output = TemporaryFile()
    try ROOTWriter(output.path).close()
    var sizes: [Int] = []
    for round in 0..<6 {
      let file = try ROOTWriter(appendingTo: output.path)
      try file.write("text", as: "note\(round)")
      try file.close()
      sizes.append(try output.bytes.count)
    }
    #expect(try ROOTFile(output.path).check().isEmpty)
    #expect(sizes[5] - sizes[0] < 5 * 600, "\(sizes)")
  }

  @Test func copiesKeepReferences() throws {
    let source = try Fixture.open("histograms")
    let output = TemporaryFile()
    let file = try ROOTWriter(output.path)
    let objects = source.listing().filter { !$0.key.isDirectory && !$0.key.isTree }
    for object in objects { try file.copy(object.path, of: source) }
    try file.close()
    let copy = try ROOTFile(output.path)
    #expect(copy.check().isEmpty && !objects.isEmpty)
    for object in objects {
      let ours = try Record(copy.source, at: copy.key(object.path).offset)
      #expect(ours.bytes == (try Record(source.source, at: object.key.offset)).bytes)
    }
  }
}
