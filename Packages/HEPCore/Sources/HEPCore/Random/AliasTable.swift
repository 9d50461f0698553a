/// A table to draw an index with the probability of its weight, in constant time per draw.
///
///     let channels = try AliasTable(weights: [0.2, 0.7, 0.1])
///     let channel = channels.draw(using: &generator)  // 0, 1 or 2
///
/// Source: A. J. Walker, ACM Trans. Math. Soft. 3 (1977) 253, built as in M. D. Vose, IEEE Trans.
/// Soft. Eng. 17 (1991) 972.
public struct AliasTable: Sendable, Equatable {
  @usableFromInline let thresholds: [Double]
  @usableFromInline let aliases: [Int]

  /// Makes a table from weights, which need not sum to 1.
  ///
  /// - Throws: ``HEPCoreError`` if there are no weights, if one is negative or not finite, or if the sum
  ///   is zero or overflows.
  /// - Complexity: O(number of weights).
  public init(weights: [Double]) throws(HEPCoreError) {
    let sum = try Self.sum(of: weights)
    var rest = weights.map { $0 / sum * Double(weights.count) }
    var aliases = Array(weights.indices)
    var thresholds = [Double](repeating: 1, count: weights.count)
    var small = weights.indices.filter { rest[$0] < 1 }
    var large = weights.indices.filter { rest[$0] >= 1 }
    while let less = small.popLast(), let more = large.last {
      thresholds[less] = rest[less]
      aliases[less] = more
      rest[more] -= 1 - rest[less]
      if rest[more] < 1 {
        large.removeLast()
        small.append(more)
      }
    }
    // Rounding may leave some over: they keep their column, unless their weight is zero.
    let heaviest = weights.indices.max { weights[$0] < weights[$1] } ?? 0
    for index in small where weights[index] == 0 {
      thresholds[index] = 0
      aliases[index] = heaviest
    }
    self.thresholds = thresholds
    self.aliases = aliases
  }

  /// The number of weights.
  public var count: Int { aliases.count }

  /// Draws an index; one word is used.
  @inlinable
  public func draw(using generator: inout some RandomNumberGenerator) -> Int {
    let (column, fraction) = UInt64(aliases.count).multipliedFullWidth(by: generator.next())
    let index = Int(column)
    return unitInterval(fraction) < thresholds[index] ? index : aliases[index]
  }

  static func sum(of weights: [Double]) throws(HEPCoreError) -> Double {
    guard !weights.isEmpty else { throw HEPCoreError(.noWeights) }
    var sum = 0.0
    for (index, weight) in weights.enumerated() {
      guard weight >= 0, weight.isFinite else {
        throw HEPCoreError(.badWeight(index: index, weight: "\(weight)"))
      }
      sum += weight
    }
    guard sum > 0, sum.isFinite else { throw HEPCoreError(.badSum("\(sum)")) }
    return sum
  }
}
