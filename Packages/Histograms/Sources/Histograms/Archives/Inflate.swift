/// Unpacks deflated bytes.
///
/// Source: RFC 1951.
struct Inflate {
  private let input: ArraySlice<UInt8>
  private var place: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let size: Int

  /// The unpacked bytes; nil if the input is damaged or they are not `size`.
  static func inflate(_ input: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var inflate = Inflate(input, size: size)
    guard inflate.run(), inflate.output.count == size else { return nil }
    return inflate.output
  }

  private init(_ input: ArraySlice<UInt8>, size: Int) {
    self.input = input
    self.size = size
    place = input.startIndex
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isGood =
        switch kind {
        case 0: copyStored()
        case 1: unpack(Self.fixedLiterals, Self.fixedDistances)
        case 2: unpackDynamic()
        default: false
        }
      guard isGood, output.count <= size else { return false }
      if isLast == 1 { return true }
    }
  }

  /// The next bits, the first the least significant; nil at the end.
  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard place < input.endIndex else { return nil }
      bits |= UInt32(input[place]) << UInt32(bitCount)
      bitCount += 8
      place += 1
    }
    defer {
      bits >>= UInt32(count)
      bitCount -= count
    }
    return Int(bits & (1 << UInt32(count) - 1))
  }

  private mutating func copyStored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard let length = take(16), let check = take(16), length ^ check == 0xFFFF,
      length <= input.endIndex - place
    else { return false }
    output += input[place..<place + length]
    place += length
    return true
  }

  private mutating func unpackDynamic() -> Bool {
    guard let literals = take(5), let distances = take(5), let lengths = take(4) else {
      return false
    }
    var sizes = [Int](repeating: 0, count: 19)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    for i in order.prefix(lengths + 4) {
      guard let size = take(3) else { return false }
      sizes[i] = size
    }
    let code = HuffmanCode(sizes)
    let count = literals + 257 + distances + 1
    var all: [Int] = []
    while all.count < count {
      guard let symbol = decode(code) else { return false }
      switch symbol {
      case 0..<16:
        all.append(symbol)
      case 16:
        guard let last = all.last, let times = take(2) else { return false }
        all += Array(repeating: last, count: times + 3)
      default:
        guard let times = take(symbol == 17 ? 3 : 7) else { return false }
        all += Array(repeating: 0, count: times + (symbol == 17 ? 3 : 11))
      }
    }
    guard all.count == count else { return false }
    return unpack(HuffmanCode(all[..<(literals + 257)]), HuffmanCode(all[(literals + 257)...]))
  }

  private mutating func unpack(_ literals: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while output.count <= size {
      guard let symbol = decode(literals) else { return false }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return true
      } else {
        guard copy(symbol - 257, distances) else { return false }
      }
    }
    return false
  }

  /// Repeats bytes that have been unpacked before.
  private mutating func copy(_ symbol: Int, _ distances: HuffmanCode) -> Bool {
    guard symbol < Self.lengths.count, let more = take(Self.lengths[symbol].bits),
      let far = decode(distances), far < Self.distances.count,
      let further = take(Self.distances[far].bits)
    else { return false }
    let distance = Self.distances[far].base + further
    guard distance <= output.count else { return false }
    for _ in 0..<Self.lengths[symbol].base + more { output.append(output[output.count - distance]) }
    return true
  }

  private mutating func decode(_ code: HuffmanCode) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for count in code.counts.dropFirst() {
      guard let bit = take(1) else { return nil }
      value |= bit
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private static let fixedLiterals = HuffmanCode(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = HuffmanCode(Array(repeating: 5, count: 30))

  private static let lengths: [(base: Int, bits: Int)] = {
    var table: [(base: Int, bits: Int)] = (3..<11).map { ($0, 0) }
    for bits in 1..<6 { for _ in 0..<4 { table.append((next(table), bits)) } }
    table[27] = (227, 5)
    return table + [(258, 0)]
  }()

  private static let distances: [(base: Int, bits: Int)] = {
    var table: [(base: Int, bits: Int)] = (1..<5).map { ($0, 0) }
    for bits in 1..<14 { for _ in 0..<2 { table.append((next(table), bits)) } }
    return table
  }()

  /// The base after the last of a table.
  private static func next(_ table: [(base: Int, bits: Int)]) -> Int {
    let last = table[table.count - 1]
    return last.base + 1 << last.bits
  }
}

/// A canonical Huffman code, by the lengths of its words.
struct HuffmanCode: Sendable {
  /// The number of words of each length.
  private(set) var counts = [Int](repeating: 0, count: 16)
  /// The symbols in the order of their words.
  private(set) var symbols: [Int] = []

  init(_ lengths: some Collection<Int>) {
    for length in lengths where length > 0 { counts[length] += 1 }
    for length in 1..<16 {
      for (symbol, own) in lengths.enumerated() where own == length { symbols.append(symbol) }
    }
  }
}
