import Foundation
import ROOTFiles
import Testing

@Suite struct FileSourceTests {
  @Test func aFileThatShrinksIsAnError() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("martlet-\(UUID().uuidString).root").path
    try Data(try Fixture.bytes("flat-none")).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let tree = try ROOTFile(path).tree("t")
    #expect(truncate(path, 20_000) == 0)
    let error = #expect(throws: ROOTError.self) { try tree.read("f8") }
    #expect(error?.code == .malformed)
    #expect(error?.file == path)
    #expect((error?.offset ?? 0) > 0)
  }

  @Test func rangesAreChecked() throws {
    let source = try FileSource(Fixture.path("directories"))
    #expect(try source.bytes(at: 0, count: 4) == Array("root".utf8))
    for (offset, count) in [(-1, 4), (0, -1), (source.count, 1), (4, .max), (.max, 4)] {
      #expect(throws: ROOTError.self) { try source.bytes(at: offset, count: count) }
    }
  }
}
