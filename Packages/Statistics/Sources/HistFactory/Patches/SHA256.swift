/// The SHA-256 digest (FIPS 180-4).
enum SHA256 {
  private static let primes: [Int] = {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }()

  /// The first 32 bits of the fractional part of the n-th root of a small number, found by integers.
  private static func fraction(ofRoot power: Int, _ number: Int) -> UInt32 {
    // The largest r with r^power ≤ number · 2^(32 power), bit by bit.
    var root: UInt64 = 0
    for bit in stride(from: UInt64(37), through: 0, by: -1) {
      let trial = root | 1 << bit
      if isAtMost(trial, power, number) { root = trial }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  private static func isAtMost(_ trial: UInt64, _ power: Int, _ number: Int) -> Bool {
    var product = UInt128(1)
    for _ in 0..<power { product *= UInt128(trial) }
    return product <= UInt128(number) << UInt128(32 * power)
  }

  private static let constants = primes.map { fraction(ofRoot: 3, $0) }
  private static let start = primes.prefix(8).map { fraction(ofRoot: 2, $0) }

  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    let message = padded(bytes, bigEndian: true)
    var state = start
    var words = [UInt32](repeating: 0, count: 64)
    for block in stride(from: 0, to: message.count, by: 64) {
      for word in 0..<16 {
        words[word] = (0..<4).reduce(0) { $0 << 8 | UInt32(message[block + 4 * word + $1]) }
      }
      for t in 16..<64 {
        let (early, late) = (words[t - 15], words[t - 2])
        let s0 = turned(early, 7) ^ turned(early, 18) ^ early >> 3
        let s1 = turned(late, 17) ^ turned(late, 19) ^ late >> 10
        words[t] = words[t - 16] &+ s0 &+ words[t - 7] &+ s1
      }
      mix(words, into: &state)
    }
    return state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) }
    }
  }

  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word >> bits | word << (32 - bits)
  }

  private static func mix(_ words: [UInt32], into state: inout [UInt32]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first =
        h &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ constants[t] &+ words[t]
      let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state = zip(state, [a, b, c, d, e, f, g, h]).map { $0 &+ $1 }
  }
}
