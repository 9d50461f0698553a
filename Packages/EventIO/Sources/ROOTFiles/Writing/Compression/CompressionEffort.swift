/// The search that bytes of one kind are worth, learnt from a part of them now and then.
///
/// The mantissas of measured numbers hardly compress, and a thorough search in them costs several
/// times a quick one for the same size.
struct CompressionEffort: Sendable {
  private(set) var search = Search.thorough
  private var chunksLeft = 0

  /// The share of the size that a slower search must save to be worth its time.
  private static let worthwhile = 0.02
  /// The chunks after which searches are compared again.
  private static let period = 16

  /// Counts a chunk; tells whether searches are to be compared on it.
  mutating func isDue() -> Bool {
    defer { chunksLeft = chunksLeft == 0 ? Self.period - 1 : chunksLeft - 1 }
    return chunksLeft == 0
  }

  /// Takes a search for the chunks to come.
  mutating func learn(_ search: Search) { self.search = search }

  /// Whether a slower search that leaves so many bytes is worth its time.
  static func isWorthwhile(_ slower: Int, than faster: Int) -> Bool {
    Double(faster - slower) > worthwhile * Double(faster)
  }
}
