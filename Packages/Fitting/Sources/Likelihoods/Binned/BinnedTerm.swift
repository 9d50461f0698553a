import Densities
import Minimization
import RealModule

/// The part that both binned likelihoods share: checked counts, and a model integrated over the bins.
struct BinnedTerm: Sendable {
  let plan: EvaluationPlan
  let counts: [Double]
  let edges: [Double]
  let total: Double
  /// Σ n log n - n, which makes the likelihood relative to that of a perfect model.
  let saturation: Double

  init(_ model: Model, _ counts: [Double], edges: [Double]) throws {
    guard !counts.isEmpty else { throw LikelihoodError.noData }
    guard edges.count == counts.count + 1 else {
      throw LikelihoodError.wrongCount("edges", expected: counts.count + 1, found: edges.count)
    }
    try checkEdges(edges)
    for (index, count) in counts.enumerated() {
      guard count.isFinite else { throw LikelihoodError.notFinite("Bin", at: index, count) }
      guard count >= 0 else { throw LikelihoodError.negative("The count of bin", at: index, count) }
    }
    self.counts = counts
    self.edges = edges
    total = counts.reduce(0, +)
    guard total > 0 else { throw LikelihoodError.noData }
    plan = try EvaluationPlan(model, over: edges[0]...edges[edges.count - 1])
    saturation = counts.reduce(0) { $0 + ($1 > 0 ? $1 * Double.log($1) : 0) }
  }

  /// The expected contents of the bins; `nil` where the model does not exist.
  func contents(at point: [Double]) -> (model: PreparedModel, bins: [Double])? {
    guard let model = try? plan.prepared(at: point) else { return nil }
    var bins = [Double](repeating: 0, count: counts.count)
    for term in model.binContents(between: edges) {
      for index in bins.indices { bins[index] += term[index] }
    }
    return (model, bins)
  }

  /// Σ n log content; NaN where a filled bin has a content that is not positive.
  func logSum(_ bins: [Double]) -> Double {
    zip(counts, bins).reduce(0) { sum, bin in
      bin.0 > 0 ? sum + bin.0 * Double.log(bin.1) : sum
    }
  }

  /// The gradient of -Σ n log content, plus a multiple of the gradient of the sum of the weights.
  func addGradient(
    _ model: PreparedModel, _ bins: [Double], weightSlope: Double, at point: [Double],
    to gradient: inout [Double]
  ) {
    let sensitivities = zip(counts, bins).map { $0 > 0 ? -$0 / $1 : 0 }
    var derivatives = model.binDerivatives(
      between: edges, sensitivities: sensitivities, over: plan.range)
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
