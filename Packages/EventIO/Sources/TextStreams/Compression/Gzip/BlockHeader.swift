/// The codes with which a block of DEFLATE begins, read piece by piece.
struct BlockHeader: ~Copyable {
  private var sizes: (literals: Int, distances: Int, codes: Int)?
  private var codeLengths: [UInt8] = []
  private var table = HuffmanTable(firstBits: 7, symbols: 19)
  private var hasTable = false
  private var lengths: [UInt8] = []

  private static let mostLiterals = 286
  private static let mostDistances = 30
  private static let endOfBlock = 256

  var literalLengths: ArraySlice<UInt8> { lengths[..<(sizes?.literals ?? 0)] }
  var distanceLengths: ArraySlice<UInt8> { lengths[(sizes?.literals ?? 0)...] }

  mutating func restart() {
    sizes = nil
    codeLengths.removeAll(keepingCapacity: true)
    hasTable = false
    lengths.removeAll(keepingCapacity: true)
  }

  /// Goes on reading; false when the input ends before the header does.
  mutating func read(_ input: inout BitInput) throws(DecoderFailure) -> Bool {
    if sizes == nil {
      guard let bits = input.take(14) else { return false }
      sizes = (bits & 31 + 257, bits >> 5 & 31 + 1, bits >> 10 + 4)
    }
    guard let sizes else { return false }
    guard sizes.literals <= Self.mostLiterals, sizes.distances <= Self.mostDistances else {
      throw DecoderFailure(message: "a block has too many codes")
    }
    while codeLengths.count < sizes.codes {
      guard let length = input.take(3) else { return false }
      codeLengths.append(UInt8(length))
    }
    if !hasTable { try makeTable() }
    while lengths.count < sizes.literals + sizes.distances {
      guard try readLengths(&input, most: sizes.literals + sizes.distances) else { return false }
    }
    guard lengths[Self.endOfBlock] > 0 else {
      throw DecoderFailure(message: "a block has no code for its end")
    }
    return true
  }

  private mutating func makeTable() throws(DecoderFailure) {
    var ordered = [UInt8](repeating: 0, count: DeflateSymbols.codeLengthOrder.count)
    for (symbol, length) in zip(DeflateSymbols.codeLengthOrder, codeLengths) {
      ordered[symbol] = length
    }
    guard table.build(ordered[...], DeflateSymbols.codeLengths, mayBePartial: false) else {
      throw DecoderFailure(message: "a block has codes of impossible lengths")
    }
    hasTable = true
  }

  /// Reads one length, or several that are alike; false when the input ends before.
  private mutating func readLengths(
    _ input: inout BitInput, most: Int
  ) throws(DecoderFailure) -> Bool {
    input.refill()
    let kept = (input.bits, input.count)
    let entry = table.lookUp.take(table.lookUp.first(input), &input)
    let symbol = UInt8(truncatingIfNeeded: entry >> 16)
    // The number of bits that tell how often the length is repeated, and the least number.
    let (bits, least): (UInt32, Int) =
      switch symbol {
      case 16: (2, 3)
      case 17: (3, 3)
      case 18: (7, 11)
      default: (0, 1)
      }
    let count = input.peek(bits) + least
    input.drop(bits)
    guard input.count >= 0 else {
      (input.bits, input.count) = kept
      return false
    }
    let length: UInt8? = symbol < 16 ? symbol : symbol == 16 ? lengths.last : 0
    guard let length, lengths.count + count <= most else {
      throw DecoderFailure(message: "a block repeats the lengths of codes wrongly")
    }
    lengths.append(contentsOf: repeatElement(length, count: count))
    return true
  }
}
