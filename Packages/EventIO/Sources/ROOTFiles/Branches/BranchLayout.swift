/// How the entries of a branch lie in its baskets.
enum BranchLayout: Sendable, Equatable {
  /// One value per entry, one behind the other.
  case values(Encoding)
  /// Several values of a fixed size per entry, behind so many bytes that are skipped; how many is
  /// told by the offsets of the basket or by another branch.
  case runs(Encoding, skipping: Int)
  /// Several values of any size per entry, up to its end; perhaps behind one header for all.
  case untilEnd(Encoding, hasHeader: Bool)
}
