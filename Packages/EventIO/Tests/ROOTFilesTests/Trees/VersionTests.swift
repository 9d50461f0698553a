import Columnar
import ROOTFiles
import Testing

/// A branch whose objects have two versions of a class, as `Scripts/versions_fixture.py` made it.
struct VersionTests {
  private func points(_ entries: Range<Int>, workers: Int = 1) throws -> RecordColumn? {
    let tree = try Fixture.open("versions").tree("tree")
    let column = try tree.read("points", entries: entries, workers: workers)
    guard case .list(let lists) = column, case .record(let record) = lists.content else {
      Issue.record("these are no lists of records: \(column.typeDescription)")
      return nil
    }
    return record
  }

  @Test(arguments: [1, 2])
  func whatAVersionLacksIsMissing(workers: Int) throws {
    let points = try #require(try points(0..<6, workers: workers))
    #expect(points.names == ["x", "y", "z"])
    #expect(
      try points["x"]?.typed(as: [Int32].self)
        == [100, 110, 111, 120, 121, 122, 200, 210, 211, 220, 221, 222])
    #expect(
      try points["y"]?.typed(as: [Float].self)
        == [0.5, 0.5, 1.5, 0.5, 1.5, 2.5, 0.25, 0.25, 1.25, 0.25, 1.25, 2.25])
    guard case .optional(let z)? = points["z"], case .list(let lists) = z.content else {
      Issue.record("the member of the second version is not optional")
      return
    }
    #expect(z.positions.map { $0 < 0 } == (0..<12).map { $0 < 6 })
    #expect(try lists.content.typed(as: [Int16].self) == [0, 0, 1, 0, 1, 1, 2, 0, 2, 1, 2, 2])
  }

  @Test func oneVersionAlone() throws {
    #expect(try points(0..<3)?.names == ["x", "y"])
    #expect(try points(3..<6)?["z"]?.typeDescription == "var * int16")
  }

  @Test func treesOfROOT2AreRead() throws {
    let tree = try Fixture.open("root2").tree("old")
    let halves = [0, 0.5, 1, 1.5, 2]
    #expect(try tree.read("x", as: Float.self) == halves.map { Float($0) })
    #expect(try tree.read("y", as: Double.self) == halves)
    #expect(try tree.read("y", as: Double.self, entries: 2..<4) == [1, 1.5])
  }
}
