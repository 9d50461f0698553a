/// The literals `NaN`, `Infinity` and `-Infinity`, which Python writes though JSON has none.
enum NonFiniteLiterals {
  /// The document with these literals between quotation marks, where they stand outside strings.
  static func quoted(_ json: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(json.underestimatedCount)
    var inString = false
    var isEscaped = false
    var word = 0
    for byte in json {
      if !inString, isLetter(byte) {
        word += 1
      } else {
        quoteLast(word, of: &output)
        word = 0
      }
      output.append(byte)
      if byte == UInt8(ascii: "\""), !isEscaped { inString.toggle() }
      isEscaped = inString && byte == UInt8(ascii: "\\") && !isEscaped
    }
    quoteLast(word, of: &output)
    return output
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Puts the last `length` bytes between quotation marks if they are one of the literals.
  private static func quoteLast(_ length: Int, of output: inout [UInt8]) {
    let word = output.suffix(length)
    guard word.elementsEqual("NaN".utf8) || word.elementsEqual("Infinity".utf8) else { return }
    let isNegative = output.dropLast(length).last == UInt8(ascii: "-")
    output.insert(UInt8(ascii: "\""), at: output.count - length - (isNegative ? 1 : 0))
    output.append(UInt8(ascii: "\""))
  }
}
