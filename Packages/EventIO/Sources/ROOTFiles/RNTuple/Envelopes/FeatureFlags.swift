/// The features that a reader must know to read an RNTuple.
enum FeatureFlags {
  /// The features that are understood: none are defined so far.
  static let known: UInt64 = 0

  /// Reads the flags; the sign of each word tells whether another follows.
  ///
  /// - Throws: ``ROOTError`` that names the first feature that is not known.
  static func check(_ cursor: inout LittleCursor) throws(ROOTError) {
    var first = 0
    while true {
      let word = try cursor.read(UInt64.self)
      let unknown = word & ~known & ~(1 << 63)
      guard unknown == 0 else {
        throw ROOTError(
          .unsupported,
          "The RNTuple needs the feature with bit \(first + unknown.trailingZeroBitCount), which is not known"
        )
      }
      guard word >> 63 == 1 else { return }
      first += 63
    }
  }
}
