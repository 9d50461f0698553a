import Densities
import HEPCore
import Minimization

/// The part that both unbinned likelihoods share: the sum of logarithms over the events.
struct UnbinnedTerm: Sendable {
  /// Events per unit of parallel work, which does not depend on the number of workers.
  private static let chunkSize = 16_384

  let plan: EvaluationPlan
  let events: [Double]
  let workers: Int

  init(
    _ model: Model, _ data: [Double], in range: ClosedRange<Double>, outside: OutsideEvents,
    workers: Int
  ) throws {
    precondition(workers > 0, "The number of workers must be positive")
    plan = try EvaluationPlan(model, over: range)
    events = try EventSample(data, in: range, outside: outside).events
    self.workers = workers
  }

  /// The sum of logarithms with the derivatives; `nil` where the model does not exist.
  func logSum(of model: PreparedModel, withGradient: Bool) -> LogSum? {
    let events = events
    let start = LogSum(derivatives: model.derivatives)
    let chunks = Blocks(entries: events.count, size: UnbinnedTerm.chunkSize)
    if workers == 1 || chunks.count == 1 {
      return chunks.reduce(into: start) { sum, chunk in
        sum.add(model.logSum(of: events.span.extracting(chunk), withGradient: withGradient))
      }
    }
    return try? chunks.reduceBlocks(into: start, workers: workers) { chunk in
      model.logSum(of: events.span.extracting(chunk), withGradient: withGradient)
    } merge: { sum, part in
      sum.add(part)
    }
  }

  /// A negative log-likelihood, given what the sum of the weights adds to it.
  func value(at point: [Double], adding weightTerm: (Double) -> Double) -> Double {
    guard let model = try? plan.prepared(at: point),
      let sum = logSum(of: model, withGradient: false)
    else { return .nan }
    return weightTerm(model.total) - sum.value
  }

  /// A negative log-likelihood and its gradient, given what the sum of the weights adds to it.
  ///
  /// - Parameter weightTerm: from the sum of the weights, what is added and its derivative.
  func valueAndGradient(
    at point: [Double], gradient: inout [Double],
    adding weightTerm: (Double) -> (value: Double, derivative: Double)
  ) -> Double {
    for index in gradient.indices { gradient[index] = 0 }
    guard let model = try? plan.prepared(at: point),
      let sum = logSum(of: model, withGradient: true)
    else { return .nan }
    let extra = weightTerm(model.total)
    var derivatives = model.completed(sum, over: plan.range).derivatives
    derivatives.scale(by: -1)
    for index in derivatives.weights.indices { derivatives.weights[index] += extra.derivative }
    plan.addGradient(derivatives, at: point, to: &gradient)
    return extra.value - sum.value
  }

  /// Why there is no finite value at a point.
  func explanation(at point: [Double]) -> String? {
    do {
      let model = try plan.prepared(at: point)
      guard let fault = model.firstFault(at: events) else { return nil }
      return "the density is \(fault.value) for event \(fault.index), x = \(events[fault.index])"
    } catch {
      return error.description
    }
  }
}
