import Columnar
import Testing

@Suite("Strings in columns")
struct StringTests {
  let names = StringColumn(["HLT_Mu17,HLT_Mu24", "", "a,,ä", ","])

  @Test func splitAndJoined() {
    let parts = names.splitStrings(at: ",")
    let expected = names.map { name in
      name.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(parts == Jagged(expected))
    #expect(parts.counts == [2, 1, 3, 2])
    #expect(parts.joinedStrings(separator: ",") == names)
    #expect(parts.joinedStrings(separator: " or ")[0] == "HLT_Mu17 or HLT_Mu24")
    #expect(
      Jagged<String>([[], ["x"]] as [[String]]).joinedStrings(separator: "-")
        == StringColumn(["", "x"]))
  }

  @Test func transformed() {
    #expect(names.mapStrings { $0.uppercased() }[2] == "A,,Ä")
    #expect(names.utf8Counts == [17, 0, 5, 1])
    let numbers = Jagged<Int>([[1, -20], [], [3]])
    #expect(numbers.mapStrings { "\($0)" } == Jagged([["1", "-20"], [], ["3"]]))
    #expect(
      names.splitStrings(at: ",").mapItems { $0.hasPrefix("HLT_") }.any() == [
        true, false, false, false,
      ])
  }

  @Test func bytesThatAreNotUTF8Stay() throws {
    let odd = try StringColumn(offsets: [0, 3], bytes: [0xFF, 0x2C, 0xFE])
    let parts = odd.splitStrings(at: ",")
    #expect(parts.content.bytes == [0xFF, 0xFE])
    #expect(parts.joinedStrings(separator: ",") == odd)
  }
}
