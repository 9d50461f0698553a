import ROOTFiles
import Testing

/// Directories, cycles, names with odd characters, and objects decoded by their description.
@Suite struct DirectoryTests {
  private func text(_ path: String) throws -> String? {
    try Fixture.open("directories").object(path)["fString"]?.string
  }

  @Test func pathsAndCycles() throws {
    #expect(try text("note") == "second")
    #expect(try text("note;1") == "first")
    #expect(try text("note;2") == "second")
    #expect(try text("one/two/note") == "deep")
    #expect(try text("/one/two/note;1") == "deep")
    #expect(try text("odd : name;x/a b/c") == "odd")
    #expect(try Fixture.open("directories").tree("one/two/tree").entryCount == 5)
  }

  @Test func listing() throws {
    let file = try Fixture.open("directories")
    let listing = file.listing()
    #expect(
      listing.map(\.path) == [
        "note", "one", "one/two", "one/two/note", "one/two/tree", "odd : name;x",
        "odd : name;x/a b/c", "empty",
      ])
    #expect(listing[4].entries == 5)
    #expect(listing[4].description == "one/two/tree;1  TTree \"small\" 5 entries")
    #expect(file.listing(allCycles: true).count == 9)
    #expect(try file.directory("one").keys.map(\.name) == ["two"])
    #expect(try file.directory("empty").keys.isEmpty)
    #expect(try file.key("one").title == "the first")
  }

  @Test(arguments: ["nowhere", "note;3", "one/three", "note/deeper", ""])
  func missingObjects(_ path: String) throws {
    let file = try Fixture.open("directories")
    let error = #expect(throws: ROOTError.self) { try file.object(path) }
    #expect(error?.code == .notFound)
  }

  @Test func otherFilesAreRefused() {
    #expect(
      #expect(throws: ROOTError.self) { try ROOTFile("/nonexistent") }?.code == .unreadableFile)
    #expect(#expect(throws: ROOTError.self) { try ROOTFile("/") }?.code == .unreadableFile)
    let text = MemorySource(Array(String(repeating: "text ", count: 50).utf8))
    #expect(#expect(throws: ROOTError.self) { try ROOTFile(source: text) }?.code == .notROOT)
    #expect(
      #expect(throws: ROOTError.self) { try ROOTFile(source: MemorySource([])) }?.code == .notROOT)
  }

  @Test func classesDescribeThemselves() throws {
    let file = try Fixture.open("vectors")
    #expect(file.classesFailure == nil)
    let lorentz = file.classes.last { $0.className == "TLorentzVector" }
    #expect(lorentz?.elements.map(\.name) == ["TObject", "fP", "fE"])
  }
}
