import LinearAlgebra
import RealModule

/// Follows the border of the region in which the profile of a cost has risen by less than a given amount.
///
/// Steps along the border are followed by Newton steps across it. Everything is in units of the
/// parameters' errors, with the minimum at the origin.
struct ContourTracer {
  let fit: Fit
  let parameters: [Int]
  let rise: Double
  private let units: [Double]
  private let box: (low: [Double], high: [Double])
  private var conditional: ConditionalFit

  private typealias Place = (x: [Double], isOnLimit: Bool)

  init(fit: Fit, parameters: [Int], rise: Double) {
    self.fit = fit
    self.parameters = parameters
    self.rise = rise
    conditional = ConditionalFit(fit, parameters: parameters)
    let free = fit.parameters.indices.filter { !fit.parameters[$0].isFixed }
    let factor = (rise / fit.cost.errorDefinition.up).squareRoot()
    let units = parameters.map { index in
      let scale = free.firstIndex(of: index).map { fit.scales[$0] } ?? 1
      return factor * (fit.fittedParameters[index].error ?? scale)
    }
    self.units = units
    box = (
      zip(parameters, units).map { (fit.parameters[$0].floor - fit.values[$0]) / $1 },
      zip(parameters, units).map { (fit.parameters[$0].ceiling - fit.values[$0]) / $1 }
    )
  }

  /// The border, at a number of points evenly spread along it.
  mutating func trace(points: Int) throws(MinimizationError) -> [ContourPoint] {
    let dense = try walk()
    var lengths = [0.0]
    for (a, b) in zip(dense, dense.dropFirst()) {
      lengths.append(lengths[lengths.count - 1] + euclideanNorm(difference(b.x, a.x)))
    }
    var result: [ContourPoint] = []
    var segment = 0
    for index in 0..<points {
      let wanted = lengths[lengths.count - 1] * Double(index) / Double(points)
      while segment < dense.count - 2 && lengths[segment + 1] <= wanted { segment += 1 }
      let (a, b) = (dense[segment], dense[segment + 1])
      let span = max(lengths[segment + 1] - lengths[segment], .leastNormalMagnitude)
      let share = (wanted - lengths[segment]) / span
      let guess = zip(a.x, b.x).map { $0 + share * ($1 - $0) }
      var place = guess
      let isOnLimit = shareLimit(a.x, b.x)
      if !isOnLimit, share > 0, let exact = try corrected(guess, reach: span)?.x, isInside(exact) {
        place = exact
      } else if share < 1e-9 {
        place = a.x
      }
      let values = setting(place)
      result.append(ContourPoint(first: values[0], second: values[1], isOnLimit: isOnLimit))
    }
    return result
  }

  /// The border from a start all the way around, the start given twice.
  private mutating func walk() throws(MinimizationError) -> [Place] {
    let start = try start()
    var path = [start.place]
    var direction = start.direction
    var step = 0.1
    var turned = 0.0
    for _ in 0..<4000 {
      let here = path[path.count - 1]
      let next =
        here.isOnLimit
        ? try alongLimit(from: here.x, &direction, step)
        : try alongBorder(from: here.x, &direction, &step)
      guard let next else { throw failure("it breaks off") }
      turned += angle(from: here.x, to: next.x)
      path.append(next)
      let isRound = abs(turned) > 1.9 * Double.pi
      let gap = euclideanNorm(difference(next.x, path[0].x))
      if isRound && gap <= 1.5 * step || abs(turned) > 2 * Double.pi && gap < 0.5 {
        path.append(path[0])
        return path
      }
    }
    throw failure("it does not close")
  }

  private func failure(_ reason: String) -> MinimizationError {
    .noContour(parameters.map { fit.parameters[$0].name }, reason)
  }

  // The angle around the minimum, which lies inside.
  private func angle(from a: [Double], to b: [Double]) -> Double {
    Double.atan2(y: a[0] * b[1] - a[1] * b[0], x: dot(a, b))
  }

  /// A MINOS end of the first parameter, or the limit that stands in its place.
  private mutating func start() throws(MinimizationError) -> (
    place: Place, direction: [Double]
  ) {
    let search = MinosSearch(fit: fit, parameter: parameters[0], rise: rise, side: 1)
    var end = search.end().end
    if end.bound == nil {
      end = MinosSearch(fit: fit, parameter: parameters[0], rise: rise, side: -1).end().end
    }
    guard let bound = end.bound else {
      throw failure("it has no start, as MINOS ended with \(end)")
    }
    let first = (bound - fit.values[parameters[0]]) / units[0]
    var profile = ConditionalFit(fit, parameters: [parameters[0]])
    let other = profile.minimum(at: [bound]).values[parameters[1]]
    let x = [first, (other - fit.values[parameters[1]]) / units[1]]
    let onward = first > 0 ? 1.0 : -1
    if case .limit = end { return ((x, true), [0, onward]) }
    guard let place = try corrected(x, reach: 1)?.x else { throw failure("it has no start") }
    return ((place, false), [0, onward])
  }

  /// A step along the border, onto a limit where it leads to one.
  private mutating func alongBorder(
    from x: [Double], _ direction: inout [Double], _ step: inout Double
  ) throws(MinimizationError) -> Place? {
    for _ in 0..<12 {
      let ahead = zip(x, direction).map { $0 + step * $1 }
      if !isInside(ahead) {
        guard let crossing = try onLimit(from: x, ahead, step) else {
          step *= 0.5
          continue
        }
        return (crossing, true)
      }
      guard let next = try corrected(ahead, reach: 0.5 * step) else {
        step *= 0.5
        continue
      }
      let chord = difference(next.x, x)
      let length = euclideanNorm(chord)
      let cosine = dot(chord, direction) / max(length, 1e-300)
      guard cosine > 0.9, length > 0.2 * step, isInside(next.x) else {
        step *= 0.5
        continue
      }
      // The tangent at the new point, in the sense of the way so far.
      var tangent = [-next.slopes[1], next.slopes[0]]
      let size = euclideanNorm(tangent)
      if dot(tangent, chord) < 0 { tangent = tangent.map { -$0 } }
      let ahead2 = tangent.map { $0 / size }
      if dot(ahead2, chord) / length < 0.9 {
        step *= 0.5
        continue
      }
      direction = ahead2
      if cosine > 0.995 { step = min(1.5 * step, 0.15) }
      return (next.x, false)
    }
    return nil
  }

  /// The point near a step's end where the border meets the limit that the step crosses.
  private mutating func onLimit(
    from x: [Double], _ ahead: [Double], _ step: Double
  ) throws(MinimizationError) -> [Double]? {
    guard step < 0.03 else { return nil }
    var place = clamped(ahead)
    let side = (0..<2).first { place[$0] <= box.low[$0] || place[$0] >= box.high[$0] } ?? 0
    for _ in 0..<12 {
      let level = try level(place)
      if abs(level - 1) < 1e-5 { return place }
      let slope = try slopes(at: place)[1 - side]
      guard level.isFinite, slope != 0 else { return nil }
      place[1 - side] += (1 - level) / slope
      guard abs(place[1 - side] - ahead[1 - side]) < 0.2, isWithin(place) else { return nil }
    }
    return nil
  }

  /// A step along a limit, until the profile has risen enough to leave it.
  private mutating func alongLimit(
    from x: [Double], _ direction: inout [Double], _ step: Double
  ) throws(MinimizationError) -> Place? {
    let side = (0..<2).first { x[$0] <= box.low[$0] || x[$0] >= box.high[$0] } ?? 0
    let other = 1 - side
    let outward = x[side] >= box.high[side] ? 1.0 : -1
    // Around the minimum against the clock: up on the right, down on the left.
    let sense = side == 0 ? outward : -outward
    var next = x
    next[other] += sense * step
    if next[other] >= box.high[other] || next[other] <= box.low[other] {
      next[other] = min(max(next[other], box.low[other]), box.high[other])
      // A corner: on along the other limit.
      if try level(next) < 1 {
        var turned = next
        turned[side] -= outward * 1e-6
        return (turned, true)
      }
    }
    guard try level(next) >= 1 else { return (next, true) }
    var (low, high) = (x[other], next[other])
    guard try level(x) < 1.0001 else { return nil }
    for _ in 0..<30 {
      next[other] = 0.5 * (low + high)
      if try level(next) < 1 { low = next[other] } else { high = next[other] }
    }
    // The border turns inwards from here.
    direction = side == 0 ? [-outward, 0] : [0, -outward]
    let inside = try slopes(at: next)
    var tangent = [-inside[1], inside[0]]
    if tangent[side] * outward > 0 { tangent = tangent.map { -$0 } }
    let size = euclideanNorm(tangent)
    if size > 0 { direction = tangent.map { $0 / size } }
    return (next, false)
  }

  /// Newton steps across the border; `nil` if they lead too far.
  private mutating func corrected(_ guess: [Double], reach: Double) throws(MinimizationError) -> (
    x: [Double], slopes: [Double]
  )? {
    var x = guess
    for _ in 0..<12 {
      let level = try level(x)
      guard level.isFinite else { return nil }
      let slopes = try slopes(at: x)
      if abs(level - 1) < 1e-5 { return (x, slopes) }
      let square = dot(slopes, slopes)
      guard square > 0 else { return nil }
      let move = (1 - level) / square
      x = clamped(zip(x, slopes).map { $0 + move * $1 })
      guard euclideanNorm(difference(x, guess)) < max(reach, 1e-3) else { return nil }
    }
    return nil
  }

  private var last: ConditionalFit.Point?

  /// The rise of the profile at a place in units of the wanted one.
  private mutating func level(_ x: [Double]) throws(MinimizationError) -> Double {
    let point = conditional.minimum(at: setting(x))
    last = point
    if let failure = point.failure {
      switch failure {
      case .callLimit, .cancelled: throw self.failure("a minimisation ended with \(failure)")
      default: return .infinity
      }
    }
    let level = (point.cost - fit.minimum) / rise
    if level < -0.01 { throw failure("a lower minimum \(point.cost) lies at \(point.values)") }
    return level
  }

  /// The derivatives of the rise at the last place; at a minimum over the others they are those of the cost.
  private mutating func slopes(at x: [Double]) throws(MinimizationError) -> [Double] {
    if let slopes = last?.slopes { return zip(slopes, units).map { $0 * $1 / rise } }
    return (0..<2).map { index in
      var (above, below) = (x, x)
      above[index] = min(x[index] + 1e-4, box.high[index])
      below[index] = max(x[index] - 1e-4, box.low[index])
      let rise = conditional.cost(at: setting(above)) - conditional.cost(at: setting(below))
      return rise / (above[index] - below[index]) / self.rise
    }
  }

  private func setting(_ x: [Double]) -> [Double] {
    x.indices.map { index in
      let parameter = fit.parameters[parameters[index]]
      let value = fit.values[parameters[index]] + units[index] * x[index]
      return min(max(value, parameter.floor), parameter.ceiling)
    }
  }

  /// Whether two places lie on one limit.
  private func shareLimit(_ a: [Double], _ b: [Double]) -> Bool {
    (0..<2).contains { a[$0] == b[$0] && (a[$0] <= box.low[$0] || a[$0] >= box.high[$0]) }
  }

  private func isInside(_ x: [Double]) -> Bool {
    (0..<2).allSatisfy { x[$0] > box.low[$0] && x[$0] < box.high[$0] }
  }

  private func isWithin(_ x: [Double]) -> Bool { clamped(x) == x }

  private func clamped(_ x: [Double]) -> [Double] {
    (0..<2).map { min(max(x[$0], box.low[$0]), box.high[$0]) }
  }

  private func difference(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
}
