import RealModule

/// The table of a kernel density estimate.
struct KernelSmearing {
  let table: Tabulation

  init(
    _ sample: [Double], weights: [Double]?, range: ClosedRange<Double>,
    bandwidth: KernelDensity.Bandwidth, isMirrored: Bool, points: Int
  ) throws(DensityError) {
    let fixed = try KernelSmearing.width(bandwidth, sample, weights)
    var count = 64
    while count < points { count *= 2 }
    let span = range.upperBound - range.lowerBound
    // Room on both sides for what is smeared out of the range and into it.
    let margin = isMirrored ? span : min(8 * fixed, 4 * span)
    let (low, step) = (range.lowerBound - margin, (span + 2 * margin) / Double(count - 1))
    var events = zip(sample, weights ?? sample.map { _ in 1 }).map { ($0, $1) }
    if isMirrored {
      events = events.filter { range.contains($0.0) }.flatMap { x, weight in
        [(x, weight), (2 * range.lowerBound - x, weight), (2 * range.upperBound - x, weight)]
      }
    }
    var counts = [Double](repeating: 0, count: count)
    for (x, weight) in events {
      let place = (x - low) / step
      guard place >= 0, place < Double(count - 1) else { continue }
      let index = Int(place)
      counts[index] += weight * (1 - place + Double(index))
      counts[index + 1] += weight * (place - Double(index))
    }
    let pilot = KernelSmearing.smeared(counts, by: fixed / step)
    var values = pilot
    if case .adaptive = bandwidth {
      values = KernelSmearing.adapted(counts, pilot: pilot, width: fixed / step)
    }
    table = Tabulation(start: low, step: step, values: values.map { max($0, 0) })
  }

  /// Smears all points alike.
  private static func smeared(_ counts: [Double], by width: Double) -> [Double] {
    let count = counts.count
    var kernel = [Double](repeating: 0, count: count)
    for index in kernel.indices {
      let offset = Double(index <= count / 2 ? index : index - count) / width
      kernel[index] = Double.exp(-0.5 * offset * offset)
    }
    return FourierTransform(count: count).convolved(counts, with: kernel)
  }

  /// Smears each point by a width of its own, from the pilot estimate.
  private static func adapted(_ counts: [Double], pilot: [Double], width: Double) -> [Double] {
    var (sum, total) = (0.0, 0.0)
    for (weight, density) in zip(counts, pilot) where weight > 0 && density > 0 {
      sum += weight * Double.log(density)
      total += weight
    }
    let mean = Double.exp(sum / max(total, .leastNormalMagnitude))
    var values = [Double](repeating: 0, count: counts.count)
    for index in counts.indices where counts[index] > 0 && pilot[index] > 0 {
      let own = max(width * (mean / pilot[index]).squareRoot(), 0.5)
      let reach = Int(min(8 * own, Double(counts.count)).rounded(.up))
      for target in max(0, index - reach)...min(counts.count - 1, index + reach) {
        let offset = Double(target - index) / own
        values[target] += counts[index] / own * Double.exp(-0.5 * offset * offset)
      }
    }
    return values
  }

  private static func width(
    _ bandwidth: KernelDensity.Bandwidth, _ sample: [Double], _ weights: [Double]?
  ) throws(DensityError) -> Double {
    if case .fixed(let width) = bandwidth {
      guard width.isFinite && width > 0 else {
        throw .badArgument("bandwidth", of: "KernelDensity", value: width, needed: "positive")
      }
      return width
    }
    let events = zip(sample, weights ?? sample.map { _ in 1 }).sorted { $0.0 < $1.0 }
    let total = events.reduce(0) { $0 + $1.1 }
    guard total > 0 else {
      throw .badArgument("total weight", of: "KernelDensity", value: total, needed: "positive")
    }
    let mean = events.reduce(0) { $0 + $1.0 * $1.1 } / total
    let variance = events.reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) } / total
    func quantile(_ fraction: Double) -> Double {
      var below = 0.0
      return events.first { event in
        below += event.1
        return below >= fraction * total
      }?.0 ?? mean
    }
    let quartiles = (quantile(0.75) - quantile(0.25)) / 1.34
    let deviation = variance.squareRoot()
    let spread = quartiles > 0 ? min(deviation, quartiles) : deviation
    guard spread > 0 else {
      throw .badArgument("spread", of: "KernelDensity", value: spread, needed: "positive")
    }
    // Kish's effective number of events.
    let squares = events.reduce(0) { $0 + $1.1 * $1.1 }
    let number = total * total / squares
    let silverman = 0.9 * spread * Double.pow(number, -0.2)
    let width: Double =
      switch bandwidth {
      case .fixed(let width): width
      case .silverman(let factor), .adaptive(let factor): factor * silverman
      case .improvedSheatherJones(let factor):
        factor * (PlugInBandwidth(events, effectiveNumber: number).width ?? silverman)
      }
    guard width.isFinite && width > 0 else {
      throw .badArgument("bandwidth", of: "KernelDensity", value: width, needed: "positive")
    }
    return width
  }
}
