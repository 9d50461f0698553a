import Testing

@testable import hep

@Suite struct EntryRangeTests {
  @Test(arguments: [
    ("0..<100", 0..<50), ("10..<20", 10..<20), ("..<5", 0..<5), ("40...", 40..<50),
    ("3...4", 3..<5),
    ("100..<200", 50..<50), ("7..<7", 7..<7),
  ])
  func clamps(text: String, expected: Range<Int>) throws {
    #expect(try #require(EntryRange(argument: text)).clamped(to: 50) == expected)
  }

  @Test(arguments: ["", "5", "-1..<3", "5..<3", "a..<b", "0..<", "1...9223372036854775807", "0..3"])
  func refuses(text: String) {
    #expect(EntryRange(argument: text) == nil)
  }
}
