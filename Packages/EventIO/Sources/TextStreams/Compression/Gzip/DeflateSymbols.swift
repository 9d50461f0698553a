/// What the symbols of DEFLATE mean (RFC 1951, section 3.2.5), as entries of a ``HuffmanTable``.
enum DeflateSymbols {
  /// Literals, the end of a block and lengths of matches.
  static let literals: [UInt32] =
    (0..<256).map { HuffmanTable.literal | $0 << 16 } + [HuffmanTable.end]
    + ranges(count: 28, from: 3, steps: 4) + [
      258 << 16, HuffmanTable.invalid, HuffmanTable.invalid,
    ]

  /// Distances of matches.
  static let distances: [UInt32] =
    ranges(count: 30, from: 1, steps: 2) + [HuffmanTable.invalid, HuffmanTable.invalid]

  /// The lengths of codes; 16 to 18 repeat some.
  static let codeLengths: [UInt32] = (0..<19).map { $0 << 16 }

  /// The order in which the lengths of the codes for lengths of codes come.
  static let codeLengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// The lengths of the codes of blocks that bring none.
  static let fixedLengths: [UInt8] =
    [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
    + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)
  static let fixedDistanceLengths = [UInt8](repeating: 5, count: 32)

  /// Ranges one behind the other, their sizes doubled after so many steps but the first time.
  private static func ranges(count: Int, from first: Int, steps: Int) -> [UInt32] {
    var base = first
    return (0..<count).map { index in
      let extra = max(index / steps - 1, 0)
      defer { base += 1 << extra }
      return UInt32(base) << 16 | UInt32(extra) << 8
    }
  }
}
