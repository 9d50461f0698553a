/// What becomes of events outside the range of a fit.
public enum OutsideEvents: Sendable {
  /// The cost is not made, and the error tells how many there are.
  case refused
  /// They are left out.
  case dropped
}

/// Events that have been checked for a fit.
struct EventSample: Sendable {
  let events: [Double]

  init(_ data: [Double], in range: ClosedRange<Double>, outside: OutsideEvents)
    throws(LikelihoodError)
  {
    guard !data.isEmpty else { throw .noData }
    var (count, first) = (0, 0)
    for (index, value) in data.enumerated() {
      guard value.isFinite else { throw .notFinite("Event", at: index, value) }
      guard !range.contains(value) else { continue }
      if count == 0 { first = index }
      count += 1
    }
    if count == 0 {
      events = data
      return
    }
    guard outside == .dropped else {
      throw .outside(count, of: data.count, first: first, range: range)
    }
    guard count < data.count else { throw .noData }
    events = data.filter(range.contains)
  }
}
