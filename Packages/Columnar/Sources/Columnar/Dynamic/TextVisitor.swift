/// Writes values as text: lists in brackets, records in braces, strings in quotes, and `nil`.
struct TextVisitor: ColumnVisitor {
  private(set) var text = ""
  private var needsSeparator = false

  mutating func visit(_ value: Bool) { write("\(value)") }
  mutating func visit(_ value: Int64) { write("\(value)") }
  mutating func visit(_ value: UInt64) { write("\(value)") }
  mutating func visit(_ value: Float) { write("\(value)") }
  mutating func visit(_ value: Double) { write("\(value)") }
  mutating func visit(_ value: String) { write(value.debugDescription) }
  mutating func visitMissing() { write("nil") }
  mutating func beginList(count: Int) { open("[") }
  mutating func endList() { close("]") }
  mutating func beginRecord(count: Int) { open("{") }
  mutating func endRecord() { close("}") }

  mutating func visitField(_ name: String) {
    write("\(name): ")
    needsSeparator = false
  }

  private mutating func write(_ word: String) {
    if needsSeparator { text += ", " }
    text += word
    needsSeparator = true
  }

  private mutating func open(_ bracket: String) {
    write(bracket)
    needsSeparator = false
  }

  private mutating func close(_ bracket: String) {
    text += bracket
    needsSeparator = true
  }
}
