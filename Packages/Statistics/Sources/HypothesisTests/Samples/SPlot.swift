import LinearAlgebra

/// Weights that unfold the species of a sample in one variable, from fits in another.
///
/// Source: M. Pivk and F. Le Diberder, NIM A555 (2005) 356.
public struct SPlot: Sendable, Equatable {
  /// The covariance of the yields, from the events alone.
  public let covariance: SymmetricMatrix

  /// The weights of every event: one list for each species.
  public let weights: [[Double]]

  /// Computes the weights.
  ///
  /// They add up to the yields when these maximise the extended likelihood with fixed shapes.
  ///
  /// - Parameters:
  ///   - densities: the density of each species at every event: one list for each species.
  ///   - yields: the fitted yield of each species.
  /// - Throws: ``HypothesisTestError`` if lengths differ, an event has no density under the sum, or the
  ///   species cannot be told apart.
  public init(densities: [[Double]], yields: [Double]) throws(HypothesisTestError) {
    guard let events = densities.first?.count, densities.count == yields.count, events > 0,
      densities.allSatisfy({ $0.count == events })
    else {
      throw HypothesisTestError(
        .badValue,
        "there must be a yield for each species, and a density for each event and species")
    }
    var totals = [Double](repeating: 0, count: events)
    for (density, yield) in zip(densities, yields) {
      for (event, value) in density.enumerated() { totals[event] += yield * value }
    }
    if let bad = totals.firstIndex(where: { !($0 > 0 && $0.isFinite) }) {
      throw HypothesisTestError(.badValue, "event \(bad) has the density \(totals[bad])")
    }
    var inverse = SymmetricMatrix(order: yields.count)
    for first in yields.indices {
      for second in 0...first {
        var sum = 0.0
        for event in 0..<events {
          sum +=
            densities[first][event] * densities[second][event] / (totals[event] * totals[event])
        }
        inverse[first, second] = sum
      }
    }
    guard Self.areIndependent(inverse), let covariance = try? inverse.cholesky().inverse else {
      throw HypothesisTestError(.badValue, "the species have densities that cannot be told apart")
    }
    self.covariance = covariance
    weights = yields.indices.map { species in
      (0..<events).map { event in
        densities.indices.reduce(0) { $0 + covariance[species, $1] * densities[$1][event] }
          / totals[event]
      }
    }
  }

  /// Whether a matrix with its diagonal brought to 1 is far from singular.
  private static func areIndependent(_ matrix: SymmetricMatrix) -> Bool {
    let units = Matrix(diagonal: matrix.diagonal.map { $0 > 0 ? 1 / $0.squareRoot() : 0 })
    let least = (try? matrix.transformed(by: units).eigenvalues())?.min() ?? 0
    return least > 1e-10
  }

  /// The sum of the weights of a species in each bin of another variable, and its variance, the sum
  /// of the squares.
  ///
  /// - Parameters:
  ///   - species: the place of the species.
  ///   - bins: the bin of every event; events outside are `nil`.
  ///   - count: the number of bins.
  /// - Precondition: the species exists, there is a bin for each event, and bins exist.
  public func sums(species: Int, bins: [Int?], count: Int) -> (sums: [Double], variances: [Double])
  {
    precondition(bins.count == weights[species].count, "There must be a bin for each event")
    var sums = [Double](repeating: 0, count: count)
    var variances = sums
    for (bin, weight) in zip(bins, weights[species]) {
      guard let bin else { continue }
      precondition((0..<count).contains(bin), "The bins must exist")
      sums[bin] += weight
      variances[bin] += weight * weight
    }
    return (sums, variances)
  }
}
