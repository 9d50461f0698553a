/// How much work bytes of one kind are worth, learnt from those that came before.
///
/// The mantissas of measured numbers hardly compress, and a thorough search in them costs several
/// times a quick one for the same size. So ZSTD is tried quickly and thoroughly on the first bytes of
/// a branch and again now and then; the quick way is taken while the thorough one gains little.
struct CompressionEffort: Sendable {
  private var isQuick = true
  private var untilComparison = 0

  /// The share of the size that a thorough search must save to be worth its time.
  private static let worthwhile = 0.02
  private static let comparisonPeriod = 16

  /// Whether both ways are to be compared on the next bytes.
  var wantsComparison: Bool { isQuick && untilComparison == 0 }

  func level(for compression: Compression) -> Int {
    guard compression.method == .zstd, compression.level > 1, isQuick else {
      return compression.level
    }
    return 1
  }

  mutating func learn(_ level: Int, plain: Int, stored: Int) {
    if untilComparison > 0 {
      untilComparison -= 1
      if untilComparison == 0 { isQuick = true }
    }
  }

  mutating func compare(quick: Int, thorough: Int) {
    isQuick = Double(quick - thorough) <= Self.worthwhile * Double(quick)
    untilComparison = Self.comparisonPeriod
  }
}
