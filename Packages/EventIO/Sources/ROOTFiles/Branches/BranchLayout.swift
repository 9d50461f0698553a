/// How the entries of a branch lie in its baskets.
enum BranchLayout: Sendable, Equatable {
  /// One value per entry, one behind the other.
  case values(Encoding)
  /// One text per entry; an empty one may take no bytes at all.
  case texts
  /// One value per entry, whose size is told by the offsets of the basket.
  case entries(Encoding)
  /// Several values of a fixed size per entry, behind so many bytes that are skipped; how many is
  /// told by the offsets of the basket or by another branch.
  case runs(Encoding, skipping: Int)
  /// A member of several objects per entry, up to its end; perhaps behind one header for all.
  case untilEnd(Encoding)
  /// Arrays whose lengths another member of the same object holds, which is a branch of its own; one
  /// array per entry, or one for each of several objects.
  case counted(Encoding, by: String, isInCollection: Bool)
}
