import Testing

@testable import HistFactory

struct JSONTests {
  @Test(arguments: [
    "[1,2.5,-0.0,1e-05,1e+16,true,null,\"a\\\"\\\\\\n\\u0001é😀\"]", "{\"b\":{\"a\":[]},\"a\":{}}",
    "3",
    "1234567890123456789", "[0.1,123456.789,2.2250738585072014e-308]",
  ])
  func writesWhatItRead(text: String) throws {
    #expect(try JSONParser.parse(Array(text.utf8)).text == text)
  }

  @Test func escapesAndExactNumbers() throws {
    let text =
      #" { "k" : "\u00e9\ud83d\ude00\/", "n": [0.30000000000000004, 5e-324, 1.7976931348623157e308] } "#
    let value = try JSONParser.parse(Array(text.utf8))
    #expect(value["k"] == "é😀/")
    #expect(
      value["n"]?.array?.compactMap(\.number)
        == [0.30000000000000004, 5e-324, 1.7976931348623157e308])
  }

  @Test(arguments: [
    ("", 0), ("[1,]", 3), ("{\"a\" 1}", 5), ("[1 2]", 3), ("tru", 0), ("01", 0), ("1.", 0),
    ("-", 0),
    ("\"a", 2), ("[NaN]", 1), ("{\"a\":1}x", 7), ("\"\\q\"", 3), ("[1e]", 1), ("\"\\ud800\"", 7),
  ])
  func saysWhereItStopsBeingJSON(text: String, byte: Int) {
    let error = #expect(throws: HistFactoryError.self) {
      _ = try JSONParser.parse(Array(text.utf8))
    }
    #expect(error?.byte == byte, "\(error?.description ?? "")")
  }

  @Test func nestingIsBounded() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: HistFactoryError.self) { _ = try JSONParser.parse(deep) }
  }

  @Test func largeObjectsKeepTheirMembers() throws {
    let members = (0..<5000).map { "\"k\($0 % 4000)\":\($0)" }.joined(separator: ",")
    let object = try #require(JSONParser.parse(Array("{\(members)}".utf8)).object)
    #expect(object.names.count == 4000)
    #expect(object["k7"] == 4007)
    #expect(object["k3999"] == 3999)
  }

  @Test func digestsOfKnownTexts() {
    #expect(
      DigestAlgorithm.sha256.digest(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(DigestAlgorithm.md5.digest(Array("abc".utf8)) == "900150983cd24fb0d6963f7d28e17f72")
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    #expect(
      DigestAlgorithm.sha256.digest(long)
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
    #expect(DigestAlgorithm.md5.digest(long) == "cabe45dcc9ae5b66ba86600cca6b8ba8")
    let document: JSONValue = ["a": 2.0, "b": 3.0, "c": 1.0]
    #expect(
      DigestAlgorithm.sha256.digest(document.bytes(.canonical))
        == "a38f6093800189b79bc22ef677baf90c75705af2cfc7ff594159eca54eaa7928")
  }
}
