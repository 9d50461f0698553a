/// What a storage keeps per cell, by its name in UHI schema 1.
public enum StorageKind: String, Sendable, Hashable, CaseIterable {
  /// Integer counts.
  case int
  /// Sums of weights.
  case double
  /// Sums of weights and of their squares.
  case weighted

  /// A storage of this kind, to make an ``AnyHistogram`` with.
  public var storage: any CellStorage {
    switch self {
    case .int: Counts()
    case .double: Sums()
    case .weighted: Weighted()
    }
  }
}
