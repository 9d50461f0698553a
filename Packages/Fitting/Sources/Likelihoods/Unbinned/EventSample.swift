import Densities

/// What becomes of events outside the range of a fit.
public enum OutsideEvents: Sendable {
  /// The cost is not made, and the error tells how many there are.
  case refused
  /// They are left out.
  case dropped
}

/// Events that have been checked for a fit.
///
/// Events in several columns are kept block by block, each with one column after the other.
struct EventSample: Sendable {
  let events: [Double]
  let weights: [Double]?
  let count: Int

  init(
    _ data: [Double], weights: [Double]? = nil, in range: ClosedRange<Double>,
    outside: OutsideEvents
  ) throws(LikelihoodError) {
    try self.init(
      [(name: nil, values: data, range: range)], weights: weights, outside: outside)
  }

  /// Takes columns of events, each with its range if it has one.
  init(
    _ columns: [(name: String?, values: [Double], range: ClosedRange<Double>?)],
    weights: [Double]?, outside: OutsideEvents
  ) throws(LikelihoodError) {
    let total = columns[0].values.count
    guard total > 0 else { throw .noData }
    for column in columns where column.values.count != total {
      throw .wrongCount(
        "events in column \(column.name ?? "")", expected: total, found: column.values.count)
    }
    if let weights {
      guard weights.count == total else {
        throw .wrongCount("weights", expected: total, found: weights.count)
      }
      for (index, weight) in weights.enumerated() where !weight.isFinite {
        throw .notFinite("The weight of event", at: index, weight)
      }
    }
    var isOutside: [Bool]?
    var (count, first) = (0, 0)
    var firstRange: ClosedRange<Double>?
    for column in columns {
      let what = column.name.map { "\($0) of event" } ?? "Event"
      for (index, value) in column.values.enumerated() {
        guard value.isFinite else { throw .notFinite(what, at: index, value) }
        guard let range = column.range, !range.contains(value) else { continue }
        if isOutside == nil { isOutside = [Bool](repeating: false, count: total) }
        if isOutside?[index] == true { continue }
        if count == 0 || index < first { (first, firstRange) = (index, range) }
        isOutside?[index] = true
        count += 1
      }
    }
    if let firstRange, outside == .refused {
      throw .outside(count, of: total, first: first, range: firstRange)
    }
    guard count < total else { throw .noData }
    var kept = columns.map(\.values)
    var keptWeights = weights
    if let isOutside {
      kept = kept.map { values in values.indices.filter { !isOutside[$0] }.map { values[$0] } }
      keptWeights = weights.map { all in all.indices.filter { !isOutside[$0] }.map { all[$0] } }
    }
    self.weights = keptWeights
    self.count = kept[0].count
    events = kept.inBlocks
  }
}
