import Densities
import Minimization
import RealModule

/// The part that both binned likelihoods share: checked counts, and a model integrated over the bins.
///
/// Weighted counts are scaled, bin by bin, to a number of events with the same relative error, and so are
/// expectations: the scaled Poisson distribution of G. Bohm and G. Zech, NIM A748 (2014) 1. Bins that are empty
/// have the scale of all bins together.
struct BinnedTerm: Sendable {
  let plan: EvaluationPlan
  /// The counts as given.
  let counts: [Double]
  /// What counts and expectations are multiplied by; `nil` for counts without weights.
  let scales: [Double]?
  let edges: [Double]
  let total: Double
  /// Σ n log n over scaled counts, which makes the likelihood relative to that of a perfect model.
  let saturation: Double

  init(_ model: Model, _ counts: [Double], variances: [Double]?, edges: [Double]) throws {
    guard !counts.isEmpty else { throw LikelihoodError.noData }
    guard edges.count == counts.count + 1 else {
      throw LikelihoodError.wrongCount("edges", expected: counts.count + 1, found: edges.count)
    }
    try checkEdges(edges)
    for (index, count) in counts.enumerated() {
      guard count.isFinite else { throw LikelihoodError.notFinite("Bin", at: index, count) }
      guard count >= 0 else { throw LikelihoodError.negative("The count of bin", at: index, count) }
    }
    scales = try variances.map { try BinnedTerm.scales(counts, variances: $0) }
    self.counts = counts
    self.edges = edges
    total = counts.reduce(0, +)
    guard total > 0 else { throw LikelihoodError.noData }
    plan = try EvaluationPlan(model, over: edges[0]...edges[edges.count - 1])
    saturation = zip(counts, scales ?? counts.map { _ in 1 }).reduce(0) { sum, bin in
      sum + (bin.0 > 0 ? bin.0 * bin.1 * Double.log(bin.0) : 0)
    }
  }

  private static func scales(_ counts: [Double], variances: [Double]) throws -> [Double] {
    guard variances.count == counts.count else {
      throw LikelihoodError.wrongCount("variances", expected: counts.count, found: variances.count)
    }
    for (index, variance) in variances.enumerated() {
      guard variance.isFinite else {
        throw LikelihoodError.notFinite("The variance of bin", at: index, variance)
      }
      guard variance >= 0, variance > 0 || counts[index] == 0 else {
        throw LikelihoodError.negative("The variance of bin", at: index, variance)
      }
    }
    let sum = variances.reduce(0, +)
    let common = sum > 0 ? counts.reduce(0, +) / sum : 1
    return zip(counts, variances).map { $0 > 0 ? $0 / $1 : common }
  }

  func scale(_ bin: Int) -> Double { scales?[bin] ?? 1 }

  /// The expected contents of the bins; `nil` where the model does not exist.
  func contents(at point: [Double]) -> (model: PreparedModel, bins: [Double])? {
    guard let model = try? plan.prepared(at: point) else { return nil }
    var bins = [Double](repeating: 0, count: counts.count)
    for term in model.binContents(between: edges) {
      for index in bins.indices { bins[index] += term[index] }
    }
    return (model, bins)
  }

  /// Σ scale (μ - n + n log(n / μ)) with all expectations times a factor; NaN where a filled bin has none.
  func halfDeviance(_ bins: [Double], times factor: Double = 1) -> Double {
    var sum = saturation
    for index in bins.indices {
      let (count, expected) = (counts[index], factor * bins[index])
      let logarithm = count > 0 ? count * Double.log(expected) : 0
      sum += scale(index) * (expected - count - logarithm)
    }
    return sum
  }

  /// Half of each bin's part of the deviance.
  func parts(_ bins: [Double], times factor: Double = 1) -> [Double] {
    bins.indices.map { index in
      let (count, expected) = (counts[index], factor * bins[index])
      let logarithm = count > 0 ? count * Double.log(count / expected) : 0
      return scale(index) * (expected - count + logarithm)
    }
  }

  /// The derivative of half the deviance by each expectation.
  func slopes(_ bins: [Double], times factor: Double = 1) -> [Double] {
    bins.indices.map { index in
      let (count, expected) = (counts[index], factor * bins[index])
      return scale(index) * (1 - (count > 0 ? count / expected : 0))
    }
  }

  /// Adds the gradient of Σ slope · content.
  func addGradient(
    _ model: PreparedModel, slopes: [Double], weightSlope: Double = 0, at point: [Double],
    to gradient: inout [Double]
  ) {
    var derivatives = model.binDerivatives(
      between: edges, sensitivities: slopes, over: plan.range)
    for index in derivatives.weights.indices { derivatives.weights[index] += weightSlope }
    plan.addGradient(derivatives, at: point, to: &gradient)
  }

  /// Why there is no finite value at a point.
  func explanation(at point: [Double]) -> String? {
    do {
      _ = try plan.prepared(at: point)
    } catch {
      return error.description
    }
    guard let (_, bins) = contents(at: point),
      let index = bins.indices.first(where: { counts[$0] > 0 && !(bins[$0] > 0) })
    else { return nil }
    return "bin \(index) has \(counts[index]) entries, but \(bins[index]) are expected"
  }
}
