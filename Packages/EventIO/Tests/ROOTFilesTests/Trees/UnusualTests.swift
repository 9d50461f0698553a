import Columnar
import ROOTFiles
import Testing

/// What ROOT is seldom asked to write.
struct UnusualTests {
  let file: ROOTFile

  init() throws { file = try Fixture.open("unusual") }

  @Test func symmetricMatricesHaveTheElementsFromTheDiagonalOn() throws {
    let column = try file.tree("matrices").read("m")
    guard case .record(let matrices) = column, case .list(let elements)? = matrices["fElements"]
    else {
      Issue.record("the column holds \(column.typeDescription)")
      return
    }
    #expect(matrices["fNrows"] == .int32([1, 2, 3]))
    #expect(elements.content == .double([0, 0, 1, 11, 0, 1, 2, 11, 12, 22]))
    #expect(elements.offsets == [0, 1, 4, 10])
  }

  @Test func containersAreObjectsWithAValue() throws {
    #expect(try file.object("text")["value"]?.string == "words")
    #expect(try file.object("numbers")["value"]?.integers == [3, 1, 2])
    #expect(try file.object("numbers").className == "vector<int>")
  }

  @Test func basketsMayLieInAnotherFile() throws {
    let (near, far) = try file.tree("scattered").read(("near", Int32.self), ("far", Int32.self))
    #expect(near == Array(0..<20))
    #expect(far == near)
  }

  @Test func theFileWithTheBasketsMayBeMissing() throws {
    let copy = try ROOTFile(source: MemorySource(try Fixture.bytes("unusual"), name: "copy.root"))
    let tree = try copy.tree("scattered")
    #expect(try tree.read("near", as: Int32.self) == Array(0..<20))
    #expect(try tree.typeDescription(of: "far") == "int32")
    let error = #expect(throws: ROOTError.self) { _ = try tree.read("far") }
    #expect(error?.code == .unreadableFile)
    #expect(error?.description.contains("unusual-baskets.root") == true)
  }

  @Test func branchesOfOtherLengthsAreReadAlone() throws {
    let tree = try file.tree("lengths")
    #expect(try tree.read("full", as: Int32.self) == [0, 1, 2, 3])
    #expect(throws: ROOTError.self) { _ = try tree.read("short") }
    #expect(try tree.read(try tree.branch("short")) == .int32([0, 1, 2]))
    #expect(throws: ROOTError.self) { _ = try tree.read(try tree.branch("short"), entries: 0..<4) }
  }
}
