import HEPCore
import HistFactory
import Minimization

extension HypothesisTest {
  /// Tests a signal strength with pseudo-experiments, drawn at the parameters fitted to the data.
  ///
  /// A toy whose fit does not converge is counted and reported, and the others go on. The result does
  /// not depend on the number of workers.
  ///
  /// - Parameters:
  ///   - mu: the signal strength.
  ///   - toys: the numbers of the toys, `0..<10_000` for instance; of each hypothesis as many.
  ///   - seed: the seed of the random numbers.
  ///   - workers: the number of threads; all processors if none is given.
  ///   - progress: told of the toys that are done.
  /// - Throws: ``HypothesisTestError`` if a fit to the data does not converge; `CancellationError`.
  public func toys(
    mu: Double, toys: Range<Int>, seed: UInt64, workers: Int? = nil,
    progress: (any ProgressReporter)? = nil
  ) throws -> ToyResult {
    let free = try freeFit()
    let muHat = free.values[poiIndex]
    let tested = try fit(at: mu, from: free.values)
    let otherMu = statistic.asimovMu
    let other = try fit(at: otherMu, from: free.values)
    func sample(_ fit: Fit, at strength: Double, stream: UInt64) throws -> ToySample {
      try toySample(
        testing: mu, at: strength, fit.values, toys: toys, seed: seed, stream: stream,
        workers: workers, progress: progress)
    }
    return ToyResult(
      mu: mu, muHat: muHat,
      observed: statistic.value(
        rise: 2 * (tested.minimum - free.minimum), mu: mu, muHat: muHat),
      signal: try sample(tested, at: mu, stream: 1),
      background: try sample(other, at: otherMu, stream: 2))
  }

  private func toySample(
    testing mu: Double, at strength: Double, _ point: [Double], toys: Range<Int>, seed: UInt64,
    stream: UInt64, workers: Int?, progress: (any ProgressReporter)?
  ) throws -> ToySample {
    let sampler = try model.sampler(at: point)
    let parts = try Blocks(entries: toys.count, size: 64).mapBlocks(
      workers: workers, progress: progress
    ) { entries in
      var part = ToySample(
        seed: seed, mu: strength,
        toys: toys.lowerBound + entries.lowerBound..<toys.lowerBound + entries.upperBound,
        values: [], failures: [])
      for toy in part.toys {
        try Task.checkCancellation()
        var generator = RandomStream(seed: seed, stream: stream, event: UInt64(toy))
        do {
          let data = sampler.draw(using: &generator)
          part.values.append(try toyValue(of: data, testing: mu, from: point))
        } catch {
          part.failures.append(.init(toy: toy, reason: "\(error)"))
        }
      }
      return part
    }
    var sample = ToySample(
      seed: seed, mu: strength, toys: toys.lowerBound..<toys.lowerBound, values: [], failures: [])
    for part in parts { sample = try sample.merged(with: part) }
    return sample
  }

  private func toyValue(of data: [Double], testing mu: Double, from point: [Double]) throws
    -> Double
  {
    let cost = try HistFactoryLikelihood(model, data: data)
    let free = try fitFree(cost, from: point)
    let muHat = free.values[poiIndex]
    let fixed = try fitConditional(cost, at: mu, from: free.values)
    return statistic.value(rise: 2 * (fixed.minimum - free.minimum), mu: mu, muHat: muHat)
  }
}
