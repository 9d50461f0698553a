import RealModule

/// The bandwidth of a kernel density estimate that minimises its mean squared error, from the sample alone.
///
/// Z. I. Botev, J. F. Grotowski and D. P. Kroese, Ann. Stat. 38 (2010) 2916, section 5: the fixed point of
/// t = ξ γ(t), with the norms of derivatives estimated from the cosine transform of the sample on a grid.
struct PlugInBandwidth {
  /// The bandwidth; `nil` if the equation has no solution, as for very few events.
  let width: Double?

  /// The number of points of the grid, over which the transform is taken.
  private static let count = 2048

  /// The order of the highest derivative that is estimated.
  private static let highest = 7

  init(_ events: [(Double, Double)], effectiveNumber: Double) {
    width = PlugInBandwidth.width(events, effectiveNumber)
  }

  private static func width(_ events: [(Double, Double)], _ number: Double) -> Double? {
    guard let low = events.map(\.0).min(), let high = events.map(\.0).max(), low < high else {
      return nil
    }
    let margin = 0.1 * (high - low)
    let span = high - low + 2 * margin
    var counts = [Double](repeating: 0, count: count)
    var total = 0.0
    for (x, weight) in events {
      counts[min(Int((x - low + margin) / span * Double(count)), count - 1)] += weight
      total += weight
    }
    let squares = cosineTransform(counts.map { $0 / total }).map { $0 * $0 }
    guard let time = fixedPoint(squares, number) else { return nil }
    return time.squareRoot() * span
  }

  /// Σ p cos(π k (j + ½) / n) for k from 1 on, by the recurrence of cosines.
  private static func cosineTransform(_ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: count - 1)
    for (place, value) in values.enumerated() where value != 0 {
      let double = 2 * Double.cos(.pi * (Double(place) + 0.5) / Double(count))
      var (before, now) = (1.0, 0.5 * double)
      for index in sums.indices {
        sums[index] += value * now
        (before, now) = (now, double * now - before)
      }
    }
    return sums
  }

  /// Where t - ξ γ(t) first crosses zero.
  private static func fixedPoint(_ squares: [Double], _ number: Double) -> Double? {
    var low = 0.0
    var high = 1e-7
    while high < 0.1 && difference(high, squares, number) < 0 {
      low = high
      high *= 1.5
    }
    guard high < 0.1 else { return nil }
    for _ in 0..<60 {
      let middle = 0.5 * (low + high)
      if difference(middle, squares, number) < 0 { low = middle } else { high = middle }
    }
    return 0.5 * (low + high)
  }

  /// t - ξ γ(t): the norm of each derivative gives the time at which the next lower one is estimated.
  private static func difference(_ time: Double, _ squares: [Double], _ number: Double) -> Double {
    var norm = derivativeNorm(highest, time, squares)
    for order in stride(from: highest - 1, through: 2, by: -1) {
      let odd = stride(from: 1, through: 2 * order - 1, by: 2).reduce(1.0) { $0 * Double($1) }
      let constant = (1 + Double.pow(0.5, Double(order) + 0.5)) / 3
      let factor = 2 * constant * odd / (2 * Double.pi).squareRoot() / (number * norm)
      let own = Double.pow(factor, 2 / Double(3 + 2 * order))
      norm = derivativeNorm(order, own, squares)
    }
    return time - Double.pow(2 * number * Double.pi.squareRoot() * norm, -0.4)
  }

  /// 2 π^(2s) Σ k^(2s) a² exp(-k² π² t).
  private static func derivativeNorm(_ order: Int, _ time: Double, _ squares: [Double]) -> Double {
    var sum = 0.0
    for (index, square) in squares.enumerated() {
      let k = Double(index + 1)
      let exponent = k * k * .pi * .pi * time
      if exponent > 700 { break }
      sum += Double.pow(k * k, order) * square * Double.exp(-exponent)
    }
    return 2 * Double.pow(.pi, 2 * order) * sum
  }
}
