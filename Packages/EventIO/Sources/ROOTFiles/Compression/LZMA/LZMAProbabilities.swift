/// Where the probabilities of each kind of choice lie among all of them.
///
/// Choices that depend on the kind of the last symbols have a place for each of 12 states; those that
/// depend on the position, for each of 16 positions as well.
enum LZMAProbabilities {
  static let isMatch = 0
  static let isRepeat = isMatch + 12 * 16
  static let isOlder = isRepeat + 12
  static let isThirdOrFourth = isOlder + 12
  static let isFourth = isThirdOrFourth + 12
  static let isLong = isFourth + 12
  /// Trees of 6 bits, for each of four lengths of a match.
  static let distanceSlot = isLong + 12 * 16
  /// The low bits of distances below 128.
  static let distance = distanceSlot + 4 * 64
  static let alignment = distance + 128
  static let matchLength = alignment + 16
  static let repeatLength = matchLength + Length.count
  /// For each context three trees of 8 bits.
  static let literal = repeatLength + Length.count
  static let literalSize = 3 * 256
  static let count = literal + 16 * literalSize

  /// Those of a length: two choices, then trees of 3, 3 and 8 bits.
  enum Length {
    static let low = 2
    static let middle = low + 16 * 8
    static let high = middle + 16 * 8
    static let count = high + 256
  }

  /// The value that all begin with: one half.
  static let initial: RangeDecoder.Probability = 1024
}
