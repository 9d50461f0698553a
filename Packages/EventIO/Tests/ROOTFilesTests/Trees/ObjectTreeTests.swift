import Columnar
import ROOTFiles
import Testing

/// Objects of all kinds, whole and split; their values are those of `Scripts/objects.C`.
struct ObjectTreeTests {
  let tree: ROOTTree

  init() throws { tree = try Fixture.open("objects").tree("t") }

  @Test func everythingIsReadable() {
    #expect(tree.unreadableColumns.isEmpty)
    for branch in tree.branches where !branch.isGroup {
      #expect(throws: Never.self) { try tree.read(branch) }
    }
  }

  /// A member of whole objects, and the branch that holds it when they are split.
  @Test(arguments: [
    ("events0", "events99"), ("fits0", "fits99"), ("clones0", "clones99"), ("event0.", "event99."),
    ("links0.", "links99."),
  ])
  func wholeAndSplitAgree(_ whole: String, _ split: String) throws {
    let columns = try Self.fields(of: try tree.read(whole))
    let branches = tree.branches.filter { $0.path.hasPrefix("\(split)/") && !$0.isGroup }
    var compared = 0
    for branch in branches {
      guard branch.path.split(separator: "/").count == 2, let dot = branch.name.firstIndex(of: ".")
      else { continue }
      let name = branch.name[branch.name.index(after: dot)...].prefix { $0 != "[" }
      guard let expected = columns[String(name)] else { continue }
      #expect(try tree.read(branch).description == expected.description, "\(branch.path)")
      compared += 1
    }
    #expect(compared >= 2)
  }

  /// The columns of the members, those of objects in lists as lists.
  private static func fields(of column: AnyColumn) throws -> [String: AnyColumn] {
    if case .list(let list) = column {
      return try fields(of: list.content).mapValues { try .list(offsets: list.offsets, $0) }
    }
    let record = try column.records()
    return Dictionary(uniqueKeysWithValues: zip(record.names, record.columns))
  }

  @Test func memberwiseEventsHaveTheValuesOfTheirMaker() throws {
    let events = try Self.fields(of: try tree.read("events0"))
    let a = try #require(events["a"]).typed(as: Jagged<Int32>.self)
    #expect(a.map(Array.init) == (0..<4).map { i in (0..<i).map { Int32(10 * i + $0) } })
    #expect(try text("events0", "counted", row: 3) == "[[], [3.0], [3.0, 4.0]]")
    #expect(
      try text("events0", "loop", row: 3)
        == "[[], [{s: 0, t: \"l0\"}], [{s: 0, t: \"l0\"}, {s: 1, t: \"l1\"}]]")
    #expect(try text("events0", "lists", row: 2) == "[[], [[\"m0\", []]]]")
    #expect(try text("events0", "kinds", row: 3) == "[[], [0], [0, 7]]")
    #expect(try text("events0", "two", row: 2) == "[[[], []], [[0], [0, -1]]]")
    #expect(try text("events0", "text", row: 2) == "[\"\", \"c2\"]")
    #expect(try text("events0", "array", row: 2) == "[[2, 0, 2], [2, 1, 3]]")
  }

  private func text(_ branch: String, _ member: String, row: Int) throws -> String {
    try #require(try Self.fields(of: try tree.read(branch))[member]).text(row: row)
  }

  @Test func pointersLeadToObjectsOfTheirOwnClass() throws {
    let links = try Self.fields(of: try tree.read("links0."))
    let one = try #require(links["one"])
    #expect((0..<4).map(one.text(row:)) == ["nil", "{x: 1}", "nil", "{x: 3}"])
    #expect(one.description == links["same"]?.description)
    let any = try #require(links["any"])
    #expect(any.text(row: 0) == "nil")
    #expect(any.text(row: 1).hasPrefix("{x: 0, a: 0,"))
    #expect(any.text(row: 2) == "{fString: \"any\"}")
    #expect(any.typeDescription.hasPrefix("?union["))
    let tracks = try tree.read("tracks")
    #expect(tracks.text(row: 2) == "[{x: 0}, nil]")
    #expect(tracks.text(row: 3).hasPrefix("[{x: 0}, nil, {x: 14, a: 2, b: 1.0, e: 6.0"))
  }

  @Test func collectionsOfObjects() throws {
    let links = try Self.fields(of: try tree.read("links0."))
    #expect(links["list"]?.text(row: 2) == "[{fString: \"l0\"}, {fString: \"l1\"}]")
    #expect(links["array"]?.text(row: 1) == "[{fName: \"a0\", fTitle: \"\"}]")
    #expect(
      try tree.read("array.").text(row: 2).hasSuffix("{fName: \"name1\", fTitle: \"title\"}]"))
    let refs = try Self.fields(of: try #require(links["refs"]))["refs"]
    #expect(refs?.text(row: 3).split(separator: ",").count == 3)
  }

  @Test func blocksAndThreadsGiveTheSame() throws {
    for name in ["links0.", "events0", "tracks", "array."] {
      let all = try tree.read(name)
      #expect(try tree.read(name, workers: 3).description == all.description)
      var blocks = try tree.blocks([name], of: 1)
      var row = 0
      while let block = try blocks.next() {
        #expect(block.columns[0].text(row: 0) == all.text(row: row))
        row += 1
      }
      #expect(row == 4)
    }
  }
}

extension ObjectTreeTests {
  @Test func referencesLeadToPositions() throws {
    let refs = try tree.links("links99./links99.refs", to: "links99./links99.clones")
    #expect(refs.typeDescription == "var * ?int64")
    #expect((0..<4).map(refs.text(row:)) == ["[]", "[0]", "[0, 1]", "[0, 1, 2]"])
    let one = try tree.links("links99./links99.ref", to: "links99./links99.clones")
    #expect((0..<4).map(one.text(row:)) == ["nil", "0", "0", "0"])
    #expect(
      #expect(throws: ROOTError.self) { try tree.links("links99./links99.one", to: "clones99") }?
        .code == .wrongType)
  }
}
