import Columnar
import Testing

@testable import hep

@Suite struct TextTests {
  private func json(_ column: AnyColumn) -> String {
    var text = JSONText()
    text.beginArray()
    for row in 0..<column.count { column.visit(row: row, with: &text) }
    text.endArray()
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test func numbersKeepTheirPrecision() {
    #expect(
      json(.double([0.1, 1e300, .leastNonzeroMagnitude, -0.0])) == "[0.1,1e+300,5e-324,-0.0]")
    #expect(json(.float([0.1, .greatestFiniteMagnitude])) == "[0.1,3.4028235e+38]")
    #expect(json(.uint64([.max])) == "[18446744073709551615]")
  }

  @Test func numbersThatJSONLacksAreWords() {
    #expect(json(.double([.nan, .infinity, -.infinity])) == #"["nan","inf","-inf"]"#)
  }

  @Test func nestedValues() throws {
    let list = try AnyColumn.list(offsets: [0, 2, 2], .int32([1, 2]))
    let record = try AnyColumn.record(count: 2, [("x", list), ("ok", .bool([true, false]))])
    #expect(json(record) == #"[{"x":[1,2],"ok":true},{"x":[],"ok":false}]"#)
  }

  @Test func stringsAreEscaped() {
    var text = JSONText()
    text.string("a\"b\\c\n\u{1}é")
    #expect(String(decoding: text.bytes, as: UTF8.self) == #""a\"b\\c\n\u0001é""#)
  }

  @Test func cellsWithCommasAndQuotesAreQuoted() throws {
    var text = CSVText()
    text.cell("plain")
    text.cell("a,\"b\"")
    text.cell(try AnyColumn.list(offsets: [0, 2], .int32([1, 2])), row: 0)
    text.endLine()
    #expect(String(decoding: text.bytes, as: UTF8.self) == "plain,\"a,\"\"b\"\"\",\"[1,2]\"\n")
  }

  @Test func tablesAlign() {
    var table = TextTable()
    table.append(["a", "", "long"])
    table.append(["bbb", "", ""])
    #expect(table.lines == ["a    long", "bbb"])
  }
}
