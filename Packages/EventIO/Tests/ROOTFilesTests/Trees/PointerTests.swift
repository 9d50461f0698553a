import Columnar
import ROOTFiles
import Testing

/// Collections of pointers that are split, as `Scripts/odd.C` made them.
struct PointerTests {
  let tree: ROOTTree

  init() throws { tree = try Fixture.open("odd").tree("pointers") }

  @Test func membersAreReadClassByClass() throws {
    let base = try tree.read("o/o.OfBase/o.OfBase.a", as: Jagged<Int32>.self)
    #expect(base.toLists == [[], [10], [20, 21], [30, 32]])
    let more = try tree.read("o/o.OfMore/o.OfMore.a", as: Jagged<Int32>.self)
    #expect(more.toLists == [[], [], [], [31]])
    let lists = try tree.read("o/o.OfMore/o.OfMore.v", as: Jagged<Jagged<Int32>>.self)
    #expect(lists.content.content == [3, 1] && lists.content.count == 1)
  }

  @Test func entriesBeforeTheBranchAreEmpty() throws {
    let more = try tree.read("o/o.OfMore/o.OfMore.a", as: Jagged<Int32>.self, entries: 1..<3)
    #expect(more.toLists == [[], []])
  }

  @Test func classesAreToldInOrder() throws {
    guard case .record(let classes) = try tree.read("o"), case .list(let numbers)? = classes["fArr"]
    else {
      Issue.record("the classes are no record")
      return
    }
    #expect(try numbers.content.typed(as: [UInt8].self) == [1, 1, 1, 1, 2, 1])
  }

  @Test func objectsWithNamesInClones() throws {
    guard case .list(let lists) = try Fixture.open("odd").tree("named").read("c"),
      case .record(let objects) = lists.content
    else {
      Issue.record("the column is no list of records")
      return
    }
    #expect(lists.offsets == [0, 0, 1, 3, 6])
    let names = try objects["fName"]?.typed(as: StringColumn.self)
    #expect(names.map { Array($0) } == ["n10", "n20", "n21", "n30", "n31", "n32"])
    #expect(objects["b"] == .double([0, 0, 0.5, 0, 0.5, 1]))
    let values = try objects["v"]?.typed(as: Jagged<Int32>.self)
    #expect(values?.toLists == [[], [], [2], [], [3], [3, 3]])
    let clones = try Fixture.open("odd").object("clones")
    #expect(clones["items"] != nil)
  }

  @Test func listsOfRooFit() throws {
    let list = try Fixture.open("odd").object("list")
    #expect(list["fName"]?.string == "a name")
    #expect(
      list.items?.map { $0.object?["fString"]?.string ?? $0.object?["fName"]?.string }
        == ["first", "second"])
  }
}

extension Jagged where Item.Column == [Int32] {
  fileprivate var toLists: [[Int32]] { (0..<count).map { Array(self[$0]) } }
}
