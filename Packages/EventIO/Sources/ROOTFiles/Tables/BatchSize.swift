/// How large the batches of a table are.
public enum BatchSize: Sendable, Equatable {
  /// So many entries of the table in each batch but the last of a file, before a filter.
  case entries(Int)

  /// About so many bytes of decompressed columns, cut where baskets or pages end.
  case bytes(Int)
}
