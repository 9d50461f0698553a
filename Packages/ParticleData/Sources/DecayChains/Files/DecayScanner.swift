/// The words of a decay file, line by line.
///
/// Words are parted by white space and by `;`, `,`, `:` and `=`, which are words of their own; `#` begins
/// a comment.
struct DecayScanner {
  struct Word {
    let text: String
    let line: Int
  }

  private(set) var words: [Word] = []
  private(set) var place = 0

  init(_ text: String) {
    var text = text
    text.withUTF8 { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (index, line) = (0, 1)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        index += 1
      } else if byte == UInt8(ascii: "#") {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      } else if byte <= 0x20 {
        index += 1
      } else {
        let start = index
        index += 1
        if !Self.isMark(byte) {
          while index < bytes.count, Self.isInWord(bytes[index]) { index += 1 }
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        words.append(Word(text: text, line: line))
      }
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "=")
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "#") && !isMark(byte)
  }

  /// The next word without taking it.
  var next: Word? { place < words.count ? words[place] : nil }

  /// The line of the next word, or of the last when there is none.
  var line: Int { next?.line ?? words.last?.line ?? 1 }

  /// Takes the next word.
  mutating func take() -> Word? {
    guard place < words.count else { return nil }
    place += 1
    return words[place - 1]
  }

  /// Takes the words of the rest of a line.
  mutating func takeLine(_ line: Int) -> [String] {
    var rest: [String] = []
    while let word = next, word.line == line {
      rest.append(word.text)
      place += 1
    }
    return rest
  }

  /// Takes the words up to the next of some, without that one.
  ///
  /// - Returns: nil when none of them follows; then nothing is taken.
  mutating func takeUpTo(_ ends: Set<String>) -> [Word]? {
    var end = place
    while end < words.count, !ends.contains(words[end].text) { end += 1 }
    guard end < words.count else { return nil }
    defer { place = end }
    return Array(words[place..<end])
  }
}
