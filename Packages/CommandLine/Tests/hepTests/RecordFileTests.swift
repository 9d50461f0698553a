import Columnar
import Foundation
import Testing

@testable import hep

@Suite struct RecordFileTests {
  static let hepMC = """
    HepMC::Version 3.02.05
    HepMC::Asciiv3-START_EVENT_LISTING
    T Gen\\|1.0\\|
    E 1 1 2
    U MEV MM
    P 1 0 11 0 0 1000 1000 0.5 4
    P 2 1 22 0 0 1000 1000 0 1
    E 2 0 0
    U GEV MM
    HepMC::Asciiv3-END_EVENT_LISTING
    """

  static let lhe = """
    <LesHouchesEvents version="1.0">
    <init>
    11 -11 125 125 0 0 0 0 3 1
    1.5 0.5 1 7
    </init>
    <event>
    1 7 0.25 91 0.007 0.1
    11 -1 0 0 0 0 0 0 125 125 0 0 9
    </event>
    </LesHouchesEvents>
    """

  /// Opens a text as a file of records.
  private func records(_ text: String) throws -> RecordFile? {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).records")
    try Data(text.utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    return try InputFile.records(path.path)
  }

  private func column(_ name: String, of columns: [(name: String, column: AnyColumn)]) -> String? {
    columns.first { $0.name == name }?.column.description
  }

  @Test func hepMCFiles() throws {
    let file = try #require(try records(Self.hepMC))
    #expect(file.className == "HepMC::Asciiv3" && file.title == "Gen 1.0")
    #expect(try file.count() == 2)
    let columns = try #require(try records(Self.hepMC)).columns(nil)
    let energies = try AnyColumn.list(offsets: [0, 2, 2], .double([1, 1]))
    #expect(column("energy", of: columns) == energies.description)
    let second = try #require(try records(Self.hepMC)).columns(EntryRange(first: 1, end: nil))
    #expect(column("eventNumber", of: second) == AnyColumn.int64([2]).description)
    #expect(try #require(try records(Self.hepMC)).columns(EntryRange(first: 9, end: 12)).isEmpty)
  }

  @Test func lesHouchesFiles() throws {
    let file = try #require(try records(Self.lhe))
    #expect(file.className == "LesHouchesEvents")
    #expect(file.runLines.contains { $0.contains("1.5 ± 0.5 pb") })
    #expect(column("weight", of: try file.columns(nil)) == AnyColumn.double([0.25]).description)
  }

  @Test func otherFiles() throws {
    let file = try records("root and the rest")
    #expect(file.map(\.className) == nil)
  }
}
