/// The symbols of LZMA: literal bytes, and matches with what came before.
///
/// Source: LZMA specification, I. Pavlov, 2015.
struct LZMASymbols {
  private typealias Places = LZMAProbabilities
  private typealias Probability = RangeDecoder.Probability

  private var literalBits = 0
  private var literalPositionMask = 0
  private var positionMask = 0
  /// What the last symbols were, among 12 cases; below 7 the last one was a literal.
  private var state = 0
  /// The distances of the last matches, less one.
  private var distances: Distances = (0, 0, 0, 0)

  private typealias Distances = (first: UInt32, second: UInt32, third: UInt32, fourth: UInt32)

  mutating func reset() {
    state = 0
    distances = (0, 0, 0, 0)
  }

  mutating func set(properties: UInt8) -> Bool {
    let (literals, positions) = (Int(properties % 9), Int(properties / 9))
    guard positions < 25, literals + positions % 5 <= 4 else { return false }
    literalBits = literals
    literalPositionMask = 1 << (positions % 5) - 1
    positionMask = 1 << (positions / 5) - 1
    return true
  }

  /// Decodes the symbols that stand for a range of the output; false when they are damaged.
  @inline(__always)
  mutating func decode(
    _ decoder: inout RangeDecoder, until end: UnsafePointer<UInt8>,
    _ all: UnsafeMutablePointer<RangeDecoder.Probability>,
    to output: UnsafeMutablePointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      guard decoder.next <= end else { return false }
      let place = position & positionMask
      if !decoder.isSet(all + (Places.isMatch &+ state &* 16 &+ place)) {
        guard state < 7 || Int(distances.first) < position else { return false }
        output[position] = literal(&decoder, all, output, position)
        position &+= 1
        continue
      }
      var length = 1
      if !decoder.isSet(all + (Places.isRepeat &+ state)) {
        length = Self.length(&decoder, all + Places.matchLength, place)
        let distance = Self.distance(&decoder, all, length)
        distances = (distance, distances.first, distances.second, distances.third)
        state = state < 7 ? 7 : 10
      } else if repeatsOneByte(&decoder, all, place) {
        state = state < 7 ? 9 : 11
      } else {
        length = Self.length(&decoder, all + Places.repeatLength, place)
        state = state < 7 ? 8 : 11
      }
      guard Int(distances.first) < position, length <= range.upperBound &- position else {
        return false
      }
      let target = output + position
      let source = target - Int(distances.first) - 1
      for byte in 0..<length { target[byte] = source[byte] }
      position &+= length
    }
    return true
  }

  @inline(__always)
  private mutating func literal(
    _ decoder: inout RangeDecoder, _ all: UnsafeMutablePointer<Probability>,
    _ output: UnsafeMutablePointer<UInt8>, _ position: Int
  ) -> UInt8 {
    let previous = position > 0 ? Int(output[position &- 1]) : 0
    let context =
      (position & literalPositionMask) << literalBits &+ previous >> (8 &- literalBits)
    let trees = all + (Places.literal &+ Places.literalSize &* context)
    guard state >= 7 else {
      state = state < 4 ? 0 : state &- 3
      return UInt8(truncatingIfNeeded: decoder.symbol(trees, bits: 8))
    }
    state = state < 10 ? state &- 3 : state &- 6
    let match = output[position &- 1 &- Int(distances.first)]
    return UInt8(truncatingIfNeeded: decoder.byte(trees, expecting: match))
  }

  /// Whether a repeated match is of a single byte; otherwise its distance has become the first.
  @inline(__always)
  private mutating func repeatsOneByte(
    _ decoder: inout RangeDecoder, _ all: UnsafeMutablePointer<Probability>, _ place: Int
  ) -> Bool {
    guard decoder.isSet(all + (Places.isOlder &+ state)) else {
      return !decoder.isSet(all + (Places.isLong &+ state &* 16 &+ place))
    }
    let (first, second, third, fourth) = distances
    if !decoder.isSet(all + (Places.isThirdOrFourth &+ state)) {
      distances = (second, first, third, fourth)
    } else if !decoder.isSet(all + (Places.isFourth &+ state)) {
      distances = (third, first, second, fourth)
    } else {
      distances = (fourth, first, second, third)
    }
    return false
  }

  @inline(__always)
  private static func length(
    _ decoder: inout RangeDecoder, _ places: UnsafeMutablePointer<Probability>, _ place: Int
  ) -> Int {
    if !decoder.isSet(places) {
      return 2 &+ Int(decoder.symbol(places + (Places.Length.low &+ 8 &* place), bits: 3))
    }
    if !decoder.isSet(places + 1) {
      return 10 &+ Int(decoder.symbol(places + (Places.Length.middle &+ 8 &* place), bits: 3))
    }
    return 18 &+ Int(decoder.symbol(places + Places.Length.high, bits: 8))
  }

  /// The distance of a match of some length, less one.
  @inline(__always)
  private static func distance(
    _ decoder: inout RangeDecoder, _ all: UnsafeMutablePointer<Probability>, _ length: Int
  ) -> UInt32 {
    let slots = all + (Places.distanceSlot &+ 64 &* min(length &- 2, 3))
    let slot = decoder.symbol(slots, bits: 6)
    guard slot >= 4 else { return slot }
    let bits = slot >> 1 &- 1
    let base = (2 | slot & 1) << bits
    if slot < 14 {
      let tree = all + (Places.distance &+ Int(base &- slot))
      return base &+ decoder.reversedSymbol(tree, bits: bits)
    }
    let high = decoder.evenBits(bits &- 4) << 4
    return base &+ high &+ decoder.reversedSymbol(all + Places.alignment, bits: 4)
  }
}
