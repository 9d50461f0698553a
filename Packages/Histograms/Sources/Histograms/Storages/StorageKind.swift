/// What a storage keeps per cell, by its name in UHI schema 1.
public enum StorageKind: String, Sendable, Hashable, CaseIterable {
  /// Integer counts.
  case int
  /// Sums of weights.
  case double
  /// Sums of weights and of their squares.
  case weighted
  /// Means of samples.
  case mean
  /// Means of weighted samples.
  case weightedMean = "weighted_mean"

  /// A storage of this kind, to make an ``AnyHistogram`` with.
  public var storage: any CellStorage {
    switch self {
    case .int: Counts()
    case .double: Sums()
    case .weighted: Weighted()
    case .mean: Mean()
    case .weightedMean: WeightedMean()
    }
  }

  /// Whether entries bring samples: a profile.
  public var takesSamples: Bool { self == .mean || self == .weightedMean }
}
