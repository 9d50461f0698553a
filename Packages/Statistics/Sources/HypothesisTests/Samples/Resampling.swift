import HEPCore

/// Uncertainties of numbers computed from a sample, from the sample alone.
public enum Resampling {
  /// What the jackknife says of a number.
  public struct Jackknife: Sendable, Equatable {
    /// The number from the whole sample.
    public let value: Double
    /// The estimate of its bias.
    public let bias: Double
    /// The estimate of its variance.
    public let variance: Double
    /// The number without the bias.
    public var corrected: Double { value - bias }
  }

  /// What the bootstrap says of a number.
  public struct Bootstrap: Sendable, Equatable {
    /// The number from the whole sample.
    public let value: Double
    /// The numbers from the replicas, in the order of their making.
    public let replicas: [Double]

    /// The variance of the replicas.
    public var variance: Double {
      let mean = replicas.reduce(0, +) / Double(replicas.count)
      return replicas.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(replicas.count - 1)
    }

    /// The interval between quantiles of the replicas.
    ///
    /// - Precondition: the level lies between 0 and 1.
    public func interval(level: Double) -> ClosedRange<Double> {
      precondition(level > 0 && level < 1, "The level must lie between 0 and 1")
      let sorted = replicas.sorted()
      func quantile(_ probability: Double) -> Double {
        let place = probability * Double(sorted.count - 1)
        let below = min(Int(place), sorted.count - 2)
        return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
      }
      return quantile(0.5 * (1 - level))...quantile(0.5 * (1 + level))
    }
  }

  /// Leaves out one element after another.
  ///
  /// Source: M. Quenouille, Biometrika 43 (1956) 353.
  ///
  /// - Precondition: the sample has two elements at least.
  public static func jackknife<Element>(
    _ sample: [Element], _ statistic: ([Element]) throws -> Double
  ) rethrows -> Jackknife {
    precondition(sample.count > 1, "A jackknife needs two elements at least")
    let n = Double(sample.count)
    let value = try statistic(sample)
    var others: [Double] = []
    for index in sample.indices {
      var rest = sample
      rest.remove(at: index)
      others.append(try statistic(rest))
    }
    let mean = others.reduce(0, +) / n
    let variance = others.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } * (n - 1) / n
    return Jackknife(value: value, bias: (n - 1) * (mean - value), variance: variance)
  }

  /// Draws samples of the same size with replacement.
  ///
  /// Source: B. Efron, Ann. Statist. 7 (1979) 1.
  /// Replica k is the same on any number of threads.
  ///
  /// - Throws: the error of the statistic; `CancellationError`.
  /// - Precondition: the sample has an element, and there are two replicas at least.
  public static func bootstrap<Element: Sendable>(
    _ sample: [Element], replicas: Int, seed: UInt64, workers: Int? = nil,
    _ statistic: @Sendable ([Element]) throws -> Double
  ) throws -> Bootstrap {
    precondition(!sample.isEmpty && replicas > 1, "A bootstrap needs elements and replicas")
    let parts = try Blocks(entries: replicas, size: 64).mapBlocks(workers: workers) { entries in
      try entries.map { replica in
        var generator = RandomStream(seed: seed, stream: 4, event: UInt64(replica))
        return try statistic(
          sample.map { _ in sample[Int.random(in: sample.indices, using: &generator)] })
      }
    }
    return Bootstrap(value: try statistic(sample), replicas: parts.flatMap { $0 })
  }
}
