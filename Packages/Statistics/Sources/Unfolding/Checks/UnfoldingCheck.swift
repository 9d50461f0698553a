import HEPCore

/// What a method makes of spectra that are known.
public struct UnfoldingCheck: Sendable, Equatable {
  /// The true spectrum.
  public let truth: [Double]

  /// The result for data without fluctuations, less the truth: zero if the method closes.
  public let closure: [Double]

  /// The mean result of toys less the truth.
  public let bias: [Double]

  /// The standard deviation of ``bias`` from the number of toys.
  public let biasError: [Double]

  /// The mean of (result - truth) / error in each bin.
  public let pullMean: [Double]

  /// The standard deviation of (result - truth) / error in each bin: 1 for errors that are right.
  public let pullWidth: [Double]

  /// The part of the toys whose result lies within one error of the truth.
  public let coverage: [Double]
}

extension UnfoldingMethod {
  /// Unfolds toys of a known spectrum: closure, bias, pulls and coverage.
  ///
  /// Toy k is the same on any number of threads.
  ///
  /// - Parameters:
  ///   - response: the response.
  ///   - truth: the true spectrum; the simulated one if none is given.
  ///   - toys: the number of toys.
  ///   - seed: the seed of the random numbers.
  ///   - workers: the number of threads; all processors if none is given.
  /// - Throws: ``UnfoldingError`` if the method fails; `CancellationError`.
  /// - Precondition: there are two toys at least, and a number for each true bin.
  public func check(
    _ response: ResponseMatrix, truth: [Double]? = nil, toys: Int, seed: UInt64,
    workers: Int? = nil
  ) throws -> UnfoldingCheck {
    precondition(toys > 1, "A check needs two toys at least")
    let truth = truth ?? response.truth
    let rates = response.folded(truth)
    let closure = zip(try unfold(rates, response).values, truth).map { $0 - $1 }
    let parts = try Blocks(entries: toys, size: 32).mapBlocks(workers: workers) { entries in
      try entries.map { toy in
        var generator = RandomStream(seed: seed, stream: 5, event: UInt64(toy))
        let data = rates.map { Double(generator.poisson(mean: $0)) }
        return try unfold(data, response)
      }
    }
    let results = parts.flatMap { $0 }
    let bins = truth.indices.map { bin in
      let shifts = results.map { $0.values[bin] - truth[bin] }
      let pulls = zip(shifts, results).map { shift, result in
        result.errors[bin] > 0 ? shift / result.errors[bin] : 0
      }
      return (shift: Moments(shifts), pull: Moments(pulls), within: pulls.count { abs($0) <= 1 })
    }
    let count = Double(toys)
    return UnfoldingCheck(
      truth: truth, closure: closure, bias: bins.map { $0.shift.mean },
      biasError: bins.map { $0.shift.width / count.squareRoot() },
      pullMean: bins.map { $0.pull.mean },
      pullWidth: bins.map { $0.pull.width }, coverage: bins.map { Double($0.within) / count })
  }
}

/// The mean and the standard deviation of some numbers.
private struct Moments {
  let mean: Double
  let width: Double

  init(_ values: [Double]) {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    width = (squares / Double(values.count - 1)).squareRoot()
  }
}
