/// What follows a code in a DEFLATE stream, looked up by the next bits.
///
/// Codes longer than the first look-up lead to a second one. An entry tells the length of the code in
/// its lowest byte, the number of extra bits in the next four bits, what it is above, and in its upper
/// half a value: a literal, a base to which the extra bits are added, or where a second table begins.
struct HuffmanTable: ~Copyable {
  static let literal: UInt32 = 0x8000
  static let second: UInt32 = 0x4000
  static let end: UInt32 = 0x2000
  static let invalid: UInt32 = 0x1000

  /// What no match has.
  static let noMatch = literal | end | invalid

  private static let longestCode = 15

  private let entries: UnsafeMutablePointer<UInt32>
  /// The bits of the first look-up.
  private let firstBits: UInt32
  /// The bits of the second look-up.
  private var secondBits: UInt32 = 0

  /// - Parameter symbols: the most symbols; pairs of them can share a second table.
  init(firstBits: UInt32, symbols: Int) {
    self.firstBits = firstBits
    let secondSize = 1 << max(Self.longestCode - Int(firstBits), 0)
    entries = .allocate(capacity: 1 << Int(firstBits) + symbols / 2 * secondSize)
  }

  deinit { entries.deallocate() }

  /// The table as it is used while a block is decoded.
  var lookUp: LookUp {
    LookUp(entries: entries, firstBits: firstBits, secondBits: secondBits)
  }

  struct LookUp {
    let entries: UnsafeMutablePointer<UInt32>
    let firstBits: UInt32
    let secondBits: UInt32

    /// The entry that the next bits lead to in the first table.
    @inline(__always)
    func first(_ input: BitInput) -> UInt32 { entries[input.peek(firstBits)] }

    /// Drops a code, and gives back its entry, which is another one when there is a second table.
    @inline(__always)
    func take(_ first: UInt32, _ input: inout BitInput) -> UInt32 {
      var entry = first
      if entry & HuffmanTable.second != 0 {
        input.drop(firstBits)
        entry = entries[Int(entry >> 16) &+ input.peek(secondBits)]
      }
      input.drop(entry & 0xFF)
      return entry
    }
  }

  /// Makes the canonical code with these lengths; zero where a symbol does not occur.
  ///
  /// - Parameter meanings: for each symbol the entry without the length of its code.
  /// - Parameter mayBePartial: whether there may be a single code of one bit, or none.
  /// - Returns: false when the lengths belong to no complete code.
  mutating func build(
    _ lengths: ArraySlice<UInt8>, _ meanings: [UInt32], mayBePartial: Bool
  ) -> Bool {
    var counts = [Int](repeating: 0, count: Self.longestCode + 1)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    let longest = counts.lastIndex { $0 > 0 } ?? 0
    var free = 1
    for length in 1...Self.longestCode {
      free = 2 * free - counts[length]
      guard free >= 0 else { return false }
    }
    guard free == 0 || mayBePartial && longest <= 1 else { return false }
    let firstSize = 1 << Int(firstBits)
    if free > 0 { entries.update(repeating: Self.invalid | 1, count: firstSize) }
    fill(lengths, meanings, counts, longest)
    return true
  }

  private mutating func fill(
    _ lengths: ArraySlice<UInt8>, _ meanings: [UInt32], _ counts: [Int], _ longest: Int
  ) {
    let first = Int(firstBits)
    let firstSize = 1 << first
    secondBits = UInt32(max(longest - first, 0))
    var next = firstSize
    var code = 0
    var prefix = -1
    for length in 1...Self.longestCode {
      code <<= 1
      guard counts[length] > 0 else { continue }
      for (symbol, own) in lengths.enumerated() where Int(own) == length {
        let reversed = Self.reversed(code, length)
        code += 1
        guard length > first else {
          let entry = meanings[symbol] | UInt32(length)
          for place in stride(from: reversed, to: firstSize, by: 1 << length) {
            entries[place] = entry
          }
          continue
        }
        if reversed & (firstSize - 1) != prefix {
          prefix = reversed & (firstSize - 1)
          entries[prefix] = UInt32(next) << 16 | Self.second | firstBits
          next += 1 << Int(secondBits)
        }
        let start = next - 1 << Int(secondBits)
        let entry = meanings[symbol] | UInt32(length - first)
        for place in stride(
          from: reversed >> first, to: 1 << Int(secondBits), by: 1 << (length - first))
        { entries[start + place] = entry }
      }
    }
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var (rest, result) = (code, 0)
    for _ in 0..<length {
      result = result << 1 | rest & 1
      rest >>= 1
    }
    return result
  }
}
