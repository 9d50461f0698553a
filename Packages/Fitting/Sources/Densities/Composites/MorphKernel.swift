import VectorMath

/// The average of two densities, each at a place of its own.
struct MorphKernel: DensityKernel {
  struct Part: Sendable {
    let kernel: any DensityKernel
    let integral: Double
  }

  let parts: [Part]
  /// The weight of the second density.
  let fraction: Double
  let width: Double
  /// For each density, by what its variable is multiplied and what is then added.
  private let maps: [(stretch: Double, shift: Double)]

  init(
    parts: [Part], fraction: Double, width: Double, isShifted: Bool, range: ClosedRange<Double>
  ) {
    self.parts = parts
    self.fraction = fraction
    self.width = width
    guard isShifted else {
      maps = [(1, 0), (1, 0)]
      return
    }
    let moments = parts.map { MorphKernel.moments($0.kernel, in: range) }
    let mean = (1 - fraction) * moments[0].mean + fraction * moments[1].mean
    let deviation = (1 - fraction) * moments[0].deviation + fraction * moments[1].deviation
    maps = moments.map { own in
      let stretch = deviation > 0 ? own.deviation / deviation : 1
      return (stretch, own.mean - stretch * mean)
    }
  }

  private var weights: [Double] { [1 - fraction, fraction] }

  var landmarks: [Double] {
    zip(parts, maps).flatMap { part, map in
      part.kernel.landmarks.map { ($0 - map.shift) / map.stretch }
    }
  }

  /// The values of both densities.
  var scratchColumns: Int { 2 }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    let count = x.count
    for index in values.indices { values[index] = 0 }
    for (place, part) in parts.enumerated() {
      let map = maps[place]
      let densities = part.kernel.densities(at: x.indices.map { map.stretch * x[$0] + map.shift })
      for index in x.indices {
        let density = map.stretch / part.integral * densities[index]
        scratch[place * count + index] = density
        values[index] += weights[place] * density
      }
    }
  }

  /// The derivative by the parameter, of an average of densities at each point that have no parameters.
  func addLogGradient(
    _ x: Span<Double>, weights sums: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    for index in x.indices where sums[index] != 0 {
      let (first, second) = (scratch[index], scratch[x.count + index])
      let average = (1 - fraction) * first + fraction * second
      gradient[0] += sums[index] * (second - first) / (width * average)
    }
  }

  /// The mean and the standard deviation of a density in a range, on 256 panels of a Gauss-Legendre rule.
  private static func moments(_ kernel: any DensityKernel, in range: ClosedRange<Double>)
    -> (mean: Double, deviation: Double)
  {
    let panels = 256
    let width = (range.upperBound - range.lowerBound) / Double(panels)
    let nodes = (0..<panels).flatMap { panel in
      GaussLegendre.rule.map { range.lowerBound + width * (Double(panel) + 0.5 + 0.5 * $0.node) }
    }
    let densities = kernel.densities(at: nodes)
    var (sum, first, second) = (0.0, 0.0, 0.0)
    for (index, x) in nodes.enumerated() {
      let share = GaussLegendre.rule[index % GaussLegendre.count].weight * densities[index]
      sum += share
      first += share * x
      second += share * x * x
    }
    let mean = first / sum
    return (mean, max(second / sum - mean * mean, 0).squareRoot())
  }
}
