import HEPCore

/// One way to damage a file, chosen by a seed.
struct Mutation: CustomStringConvertible {
  let seed: UInt64
  private(set) var description = ""

  init(seed: UInt64) { self.seed = seed }

  /// The bytes with the damage done.
  mutating func apply(to original: [UInt8]) -> [UInt8] {
    var random = RandomStream(seed: 20_261_121, stream: seed)
    var bytes = original
    func place(_ random: inout RandomStream, _ size: Int = 1) -> Int {
      Int.random(in: 0...bytes.count - size, using: &random)
    }
    switch seed % 5 {
    case 0:
      let count = place(&random)
      bytes.removeLast(bytes.count - count)
      description = "cut after \(count) bytes"
    case 1:
      let bits = Int.random(in: 1...8, using: &random)
      for _ in 0..<bits { bytes[place(&random)] ^= 1 << UInt8.random(in: 0...7, using: &random) }
      description = "\(bits) bits flipped"
    case 2:
      let at = place(&random, 4)
      bytes.replaceSubrange(at..<at + 4, with: [0x7F, 0xFF, 0xFF, 0xFF])
      description = "the largest count at \(at)"
    case 3:
      let at = place(&random, 4)
      let word: [UInt8] = [
        [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0x40, 0, 0, 0], [0, 0, 0x40, 0],
      ][
        Int.random(in: 0..<4, using: &random)]
      bytes.replaceSubrange(at..<at + 4, with: word)
      description = "\(word) at \(at)"
    default:
      let count = min(Int.random(in: 1...64, using: &random), bytes.count)
      let from = place(&random, count)
      let to = place(&random, count)
      bytes.replaceSubrange(to..<to + count, with: Array(bytes[from..<from + count]))
      description = "\(count) bytes copied from \(from) to \(to)"
    }
    return bytes
  }
}
