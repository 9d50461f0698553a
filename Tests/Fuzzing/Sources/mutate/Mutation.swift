import HEPCore

/// One way to damage a file, the same whenever its number and the seed are.
struct Mutation: CustomStringConvertible {
  let bytes: [UInt8]
  let description: String

  private static let words: [[UInt8]] = [
    [0x7F, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0], [0, 0, 0, 0],
    [0x40, 0, 0, 0], [0, 0, 0x40, 0], [0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0x80],
  ]
  private static let texts = [
    "99999999", "-1", "1e999", "nan", "0x1p9999", "\n", " ", "\"", "<", ">", "[", "&amp;",
    "18446744073709551616", "-9223372036854775808", "\u{0}", "E ", "P ", "V ", "<event>", "</",
  ].map { Array($0.utf8) }

  init(_ number: Int, of original: [UInt8], seed: UInt64) {
    var random = RandomStream(seed: seed, event: UInt64(number))
    func place(_ size: Int = 1) -> Int {
      Int.random(in: 0...max(original.count - size, 0), using: &random)
    }
    var bytes = original
    let rounds = number % 11 == 10 ? 3 : 1
    var words: [String] = []
    for _ in 0..<rounds {
      switch Int.random(in: 0..<7, using: &random) {
      case 0:
        let count = min(place(), bytes.count)
        bytes.removeLast(bytes.count - count)
        words.append("cut after \(count) bytes")
      case 1:
        let bits = Int.random(in: 1...8, using: &random)
        for _ in 0..<bits where !bytes.isEmpty {
          let at = min(place(), bytes.count - 1)
          bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &random)
        }
        words.append("\(bits) bits flipped")
      case 2, 3:
        let word = Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
        let at = place(4)
        guard at + 4 <= bytes.count else { continue }
        bytes.replaceSubrange(at..<at + 4, with: word)
        words.append("\(word) at \(at)")
      case 4:
        let text = Self.texts[Int.random(in: 0..<Self.texts.count, using: &random)]
        let at = min(place(), bytes.count)
        bytes.insert(contentsOf: text, at: at)
        words.append("'\(String(decoding: text, as: UTF8.self))' put in at \(at)")
      case 5:
        let from = min(place(), bytes.count)
        let count = min(Int.random(in: 1...400, using: &random), bytes.count - from)
        bytes.removeSubrange(from..<from + count)
        words.append("\(count) bytes taken out at \(from)")
      default:
        let from = min(place(), bytes.count)
        let count = min(Int.random(in: 1...64, using: &random), bytes.count - from)
        let to = min(place(count), bytes.count - count)
        bytes.replaceSubrange(to..<to + count, with: Array(bytes[from..<from + count]))
        words.append("\(count) bytes copied from \(from) to \(to)")
      }
    }
    self.bytes = bytes
    description = words.joined(separator: ", ")
  }
}
