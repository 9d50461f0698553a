/// The search for the point where the profile of a cost has risen by a given amount, on one side.
///
/// The square root of the rise is almost linear in the parameter, and with the derivative of the
/// profile, which is the partial derivative of the cost, Newton's method finds the crossing in a few
/// steps; without it, secants do.
struct MinosSearch {
  let fit: Fit
  let parameter: Int
  /// The rise to look for.
  let rise: Double
  /// -1 for the lower end, 1 for the upper end.
  let side: Double

  /// A distance from the minimum with the square root of the relative rise there, 1 at the crossing.
  private typealias Mark = (distance: Double, root: Double)

  /// The end of the interval, and the number of calls.
  func end() -> (end: MinosEnd, calls: Int) {
    let start = fit.values[parameter]
    let table = fit.parameters[parameter]
    let room = side > 0 ? table.ceiling - start : start - table.floor
    guard room > 0 else { return (.limit(start), 0) }
    var conditional = ConditionalFit(fit, parameters: [parameter])
    var low: Mark = (0, 0)
    var high: Mark?
    var distance = min(firstDistance, room)
    for _ in 0..<60 {
      let setting =
        distance >= room
        ? (side > 0 ? table.ceiling : table.floor)
        : start + side * distance
      let point = conditional.minimum(at: [setting])
      if let failure = point.failure {
        if case .callLimit = failure { return (.failed(failure), conditional.calls) }
        if failure == .cancelled { return (.failed(failure), conditional.calls) }
        if distance - low.distance < 1e-6 * distance {
          return (.failed(failure), conditional.calls)
        }
        high = (distance, .infinity)
        distance = 0.5 * (low.distance + distance)
        continue
      }
      if point.cost < fit.minimum - 1e-3 * fit.cost.errorDefinition.up {
        return (.newMinimum(values: point.values, cost: point.cost), conditional.calls)
      }
      let root = (max(point.cost - fit.minimum, 0) / rise).squareRoot()
      let slope = point.slopes.map { side * $0[0] / (2 * rise * max(root, 1e-9)) }
      let step =
        slope.map { $0 > 0 ? (1 - root) / $0 : .nan }
        ?? secant((distance, root), low, high)
      if abs(root - 1) < 1e-4 {
        let last = step.isFinite && abs(step) < 0.01 * distance ? step : 0
        return (.crossing(start + side * min(distance + last, room)), conditional.calls)
      }
      if root < 1 {
        if distance >= room { return (.limit(setting), conditional.calls) }
        low = (distance, root)
      } else {
        high = (distance, root)
      }
      let next = self.next(from: distance, step: step, low: low, high: high, room: room)
      if abs(next - distance) <= 1e-13 * distance { break }
      distance = next
    }
    return (.failed(.stalled(edm: rise)), conditional.calls)
  }

  private var firstDistance: Double {
    let name = fit.parameters[parameter].name
    let relative = (rise / fit.cost.errorDefinition.up).squareRoot()
    let free = fit.parameters.indices.filter { !fit.parameters[$0].isFixed }
    let scale = free.firstIndex(of: parameter).map { fit.scales[$0] } ?? 1
    return relative * (fit[name]?.error ?? scale)
  }

  private func secant(_ now: Mark, _ low: Mark, _ high: Mark?) -> Double {
    let other = high.map { $0.root.isFinite && now.root < 1 ? $0 : low } ?? low
    let slope = (now.root - other.root) / (now.distance - other.distance)
    return slope > 0 ? (1 - now.root) / slope : .nan
  }

  /// The next distance: where the step leads, kept between the ends known so far.
  private func next(
    from distance: Double, step: Double, low: Mark, high: Mark?, room: Double
  ) -> Double {
    let wanted = distance + step
    if let high {
      let width = high.distance - low.distance
      let isInside = wanted > low.distance && wanted < high.distance
      return isInside ? wanted : low.distance + 0.5 * width
    }
    guard wanted.isFinite, wanted > distance else { return min(3 * distance, room) }
    return min(wanted, 4 * distance, room)
  }
}
