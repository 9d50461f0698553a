/// Decodes the choices of an LZMA stream, each with a probability that adapts to those made before.
///
/// The bits of most choices are close to random in physics data, so that a branch on them is predicted
/// wrongly half of the time. Trees of bits are therefore decoded without branches.
struct RangeDecoder {
  /// A probability of a zero, in units of 1/2048.
  typealias Probability = UInt16

  private var range: UInt32 = .max
  private var code: UInt32

  /// The next byte to be read.
  private(set) var next: UnsafePointer<UInt8>

  /// The bytes in front of the first choice.
  static let headSize = 5

  /// The most bytes that one symbol of LZMA takes.
  static let largestSymbol = 20

  /// Begins at the five bytes in front of the first choice, of which the first is zero.
  @inline(__always)
  init(at start: UnsafePointer<UInt8>) {
    code = UInt32(bigEndian: UnsafeRawPointer(start + 1).loadUnaligned(as: UInt32.self))
    next = start + Self.headSize
  }

  /// Whether all choices have been made and used up the bytes before a place.
  mutating func isComplete(at end: UnsafePointer<UInt8>) -> Bool {
    guard next <= end else { return false }
    normalize()
    return next == end && code == 0
  }

  @inline(__always)
  private mutating func normalize() {
    if range < 1 << 24 {
      range <<= 8
      code = code << 8 | UInt32(next.pointee)
      next += 1
    }
  }

  /// A choice that is often predictable.
  @inline(__always)
  mutating func isSet(_ place: UnsafeMutablePointer<Probability>) -> Bool {
    normalize()
    let probability = UInt32(place.pointee)
    let bound = (range >> 11) &* probability
    if code < bound {
      range = bound
      place.pointee = Probability(truncatingIfNeeded: probability &+ (2048 &- probability) >> 5)
      return false
    }
    range &-= bound
    code &-= bound
    place.pointee = Probability(truncatingIfNeeded: probability &- probability >> 5)
    return true
  }

  /// A choice without a branch: all bits set for a zero, none for a one.
  @inline(__always)
  private mutating func zeroMask(
    _ place: UnsafeMutablePointer<Probability>, _ probability: UInt32
  ) -> UInt32 {
    normalize()
    let bound = (range >> 11) &* probability
    let mask = UInt32(truncatingIfNeeded: (Int64(code) &- Int64(bound)) >> 63)
    range = (range &- bound) &+ (mask & (bound &+ bound &- range))
    code = code &- (bound & ~mask)
    // p - (p >> 5) for a one, p + ((2048 - p) >> 5) for a zero.
    let change = Int32(bitPattern: probability &+ (mask & (31 &- 2048))) >> 5
    place.pointee = Probability(truncatingIfNeeded: probability &- UInt32(bitPattern: change))
    return mask
  }

  /// A symbol of some bits, the highest first.
  ///
  /// Both probabilities that may come next are loaded before it is known which of them does.
  @inline(__always)
  mutating func symbol(_ tree: UnsafeMutablePointer<Probability>, bits: Int) -> UInt32 {
    var symbol: UInt32 = 1
    var probability = UInt32(tree[1])
    for _ in 1..<bits {
      let place = tree + Int(symbol)
      let pair = UnsafeRawPointer(tree + Int(symbol &+ symbol)).loadUnaligned(as: UInt32.self)
      let (zero, one) = (UInt32(littleEndian: pair) & 0xFFFF, UInt32(littleEndian: pair) >> 16)
      let mask = zeroMask(place, probability)
      symbol = symbol &+ symbol &+ 1 &+ mask
      probability = one ^ ((one ^ zero) & mask)
    }
    let mask = zeroMask(tree + Int(symbol), probability)
    symbol = symbol &+ symbol &+ 1 &+ mask
    return symbol &- 1 << UInt32(bits)
  }

  /// A byte where another one is expected, whose bits choose among three trees.
  @inline(__always)
  mutating func byte(_ trees: UnsafeMutablePointer<Probability>, expecting match: UInt8) -> UInt32 {
    var match = UInt32(match)
    var asExpected: UInt32 = 0x100
    var symbol: UInt32 = 1
    for _ in 0..<8 {
      match <<= 1
      let matchBit = match & asExpected
      let place = trees + Int(asExpected &+ matchBit &+ symbol)
      let mask = zeroMask(place, UInt32(place.pointee))
      symbol = symbol &+ symbol &+ 1 &+ mask
      asExpected = matchBit ^ (asExpected & mask)
    }
    return symbol & 0xFF
  }

  /// A symbol of some bits, the lowest first.
  @inline(__always)
  mutating func reversedSymbol(
    _ tree: UnsafeMutablePointer<Probability>, bits: UInt32
  ) -> UInt32 {
    var symbol: UInt32 = 1
    var value: UInt32 = 0
    var bit: UInt32 = 0
    while bit < bits {
      let place = tree + Int(symbol)
      let one = 1 &+ zeroMask(place, UInt32(place.pointee))
      symbol = symbol &+ symbol &+ one
      value |= one << bit
      bit &+= 1
    }
    return value
  }

  /// Bits with even odds.
  @inline(__always)
  mutating func evenBits(_ bits: UInt32) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<bits {
      normalize()
      range >>= 1
      code &-= range
      let mask = 0 &- (code >> 31)
      code &+= range & mask
      value = value &+ value &+ 1 &+ mask
    }
    return value
  }
}
