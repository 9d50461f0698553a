import Densities
import HEPCore
import Minimization

/// The part that both unbinned likelihoods share: the sum of logarithms over the events.
struct UnbinnedTerm: Sendable {
  /// Events per unit of parallel work, which does not depend on the number of workers.
  private static let chunkSize = 16 * PreparedModel.blockSize

  let plan: EvaluationPlan
  let sample: EventSample
  let workers: Int

  init(
    _ model: Model, _ data: [Double], weights: [Double]?, in range: ClosedRange<Double>,
    outside: OutsideEvents, workers: Int
  ) throws {
    precondition(workers > 0, "The number of workers must be positive")
    let columns = model.columns
    guard columns.isEmpty || model.hasPlainDensities else {
      throw LikelihoodError.needsColumns(columns)
    }
    plan = try EvaluationPlan(model, over: range)
    sample = try EventSample(data, weights: weights, in: range, outside: outside)
    self.workers = workers
  }

  init(
    _ model: Model, columns: [String: [Double]], weights: [Double]?, outside: OutsideEvents,
    workers: Int
  ) throws {
    precondition(workers > 0, "The number of workers must be positive")
    plan = try EvaluationPlan(joint: model)
    let ranges = try model.ranges()
    var chosen: [(name: String?, values: [Double], range: ClosedRange<Double>?)] = []
    for name in plan.columns {
      guard let values = columns[name] else {
        throw DensityError.missingColumn(name, known: columns.keys.sorted())
      }
      chosen.append((name, values, ranges[name]))
    }
    guard !chosen.isEmpty else { throw LikelihoodError.noData }
    sample = try EventSample(chosen, weights: weights, outside: outside)
    self.workers = workers
  }

  var count: Int { sample.count }

  /// The sum of the weights, which is the number of events where there are none.
  var total: Double { sample.weights?.reduce(0, +) ?? Double(sample.count) }

  /// The sum of logarithms with the derivatives; `nil` where the model does not exist.
  func logSum(of model: PreparedModel, withGradient: Bool) -> LogSum? {
    let chunks = Blocks(entries: count, size: UnbinnedTerm.chunkSize)
    if chunks.count == 1 { return part(of: model, 0..<count, withGradient: withGradient) }
    let start = LogSum(derivatives: model.derivatives)
    if workers == 1 {
      return chunks.reduce(into: start) { sum, chunk in
        sum.add(part(of: model, chunk, withGradient: withGradient))
      }
    }
    return try? chunks.reduceBlocks(into: start, workers: workers) { chunk in
      part(of: model, chunk, withGradient: withGradient)
    } merge: { sum, part in
      sum.add(part)
    }
  }

  private func part(of model: PreparedModel, _ chunk: Range<Int>, withGradient: Bool) -> LogSum {
    let columns = max(plan.columns.count, 1)
    let events = sample.events.span.extracting(
      (columns * chunk.lowerBound)..<(columns * chunk.upperBound))
    guard let weights = sample.weights else {
      return model.logSum(of: events, columns: columns, withGradient: withGradient)
    }
    return model.logSum(
      of: events, columns: columns, weights: weights.span.extracting(chunk),
      withGradient: withGradient)
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

  /// The logarithm of the model at each event; `nil` where the model does not exist.
  func logarithms(at point: [Double]) -> (total: Double, values: [Double])? {
    guard let model = try? plan.prepared(at: point) else { return nil }
    let values = model.logarithms(at: sample.events, columns: max(plan.columns.count, 1))
    return (model.total, values)
  }

  /// Why there is no finite value at a point.
  func explanation(at point: [Double]) -> String? {
    do {
      let model = try plan.prepared(at: point)
      let columns = max(plan.columns.count, 1)
      guard let fault = model.firstFault(at: sample.events, columns: columns) else { return nil }
      let place =
        plan.columns.isEmpty
        ? "x = \(sample.events[fault.index])"
        : plan.columns.indices.map { column in
          "\(plan.columns[column]) = \(sample.value(of: fault.index, column: column, of: columns))"
        }.joined(separator: ", ")
      return "the density is \(fault.value) for event \(fault.index), \(place)"
    } catch {
      return error.description
    }
  }
}

extension EventSample {
  /// One number of one event.
  func value(of event: Int, column: Int, of columns: Int) -> Double {
    let size = PreparedModel.blockSize
    let start = event / size * size
    let length = min(size, count - start)
    return events[columns * start + column * length + event - start]
  }
}
