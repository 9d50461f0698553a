import HEPCore
import LinearAlgebra
import RealModule
import VectorMath

/// A sum of normal densities around events, in coordinates in which the sample has no correlations.
struct JointKernelEstimate: DensityKernel {
  private let ranges: [ClosedRange<Double>]
  private let center: [Double]
  /// The Cholesky factor of the covariance of the sample.
  private let axes: Matrix
  private let inverse: Matrix
  /// The events, one column for each coordinate.
  private let events: [[Double]]
  /// For each event the logarithm of its weight over the volume of its kernel, and 1 / 2h² of its bandwidth h.
  private let heights: [Double]
  private let bends: [Double]
  /// For each event the sum of all weights up to it, of the parts within the ranges.
  private let sums: [Double]
  private let logNorm: Double

  init(
    _ sample: [[Double]], weights: [Double], ranges: [ClosedRange<Double>],
    bandwidth: JointKernelDensity.Bandwidth
  ) throws(DensityError) {
    let total = weights.reduce(0, +)
    guard total > 0, total.isFinite else {
      throw .badArgument(
        "total weight", of: "JointKernelDensity", value: total, needed: "positive")
    }
    let shares = weights.map { $0 / total }
    let center = sample.map { dot($0, shares) }
    let number = 1 / dot(shares, shares)
    let covariance = JointKernelEstimate.covariance(sample, shares, center: center)
    guard let factor = try? covariance.cholesky().lower, let inverse = try? factor.inverse(),
      inverse.elements.allSatisfy(\.isFinite)
    else {
      throw .badArgument(
        "least variance in any direction", of: "JointKernelDensity",
        value: (try? covariance.eigenvalues())?.first ?? .nan, needed: "positive")
    }
    let width = try JointKernelEstimate.width(bandwidth, number: number, dimensions: sample.count)
    var rows = sample.map { _ in [Double]() }
    for event in weights.indices {
      let point = inverse * sample.indices.map { sample[$0][event] - center[$0] }
      for (place, x) in point.enumerated() { rows[place].append(x) }
    }
    self.ranges = ranges
    self.center = center
    self.inverse = inverse
    axes = factor
    events = rows
    var widths = weights.map { _ in width }
    if case .adaptive = bandwidth {
      let pilot = JointKernelEstimate.logDensities(
        at: rows, events: rows, JointKernelEstimate.heights(shares, widths, rows.count),
        JointKernelEstimate.bends(widths))
      let mean = dot(shares, pilot)
      widths = pilot.map { width * Double.exp(0.5 * (mean - $0)) }
    }
    heights = JointKernelEstimate.heights(shares, widths, rows.count)
    bends = JointKernelEstimate.bends(widths)
    let box = BoxProbability(covariance, ranges)
    var sum = 0.0
    sums = shares.indices.map { event in
      if shares[event] > 0 {
        sum +=
          shares[event] * box.probability(around: sample.map { $0[event] }, width: widths[event])
      }
      return sum
    }
    guard sum > 0 else { throw .noWeight("JointKernelDensity", in: ranges[0]) }
    let volume = factor.diagonal.reduce(0) { $0 + Double.log($1) }
    logNorm = 0.5 * Double(sample.count) * Double.log(2 * .pi) + volume + Double.log(sum)
  }

  var isLogarithmic: Bool { true }
  var scratchColumns: Int { 0 }
  var dataColumns: Int { ranges.count }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    let count = values.count
    var points = ranges.map { _ in [Double](repeating: 0, count: count) }
    for index in 0..<count {
      let point = inverse * center.indices.map { x[$0 * count + index] - center[$0] }
      for (place, value) in point.enumerated() { points[place][index] = value }
    }
    let logarithms = JointKernelEstimate.logDensities(at: points, events: events, heights, bends)
    for index in values.indices { values[index] = logarithms[index] - logNorm }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {}

  /// One: it is normalised.
  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    for index in values.indices { values[index] = 1 }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {}

  /// log Σ exp(height - bend · distance²) at points, relative to the largest so that nothing underflows.
  private static func logDensities(
    at points: [[Double]], events: [[Double]], _ heights: [Double], _ bends: [Double]
  ) -> [Double] {
    var exponents = heights
    return (points.first ?? []).indices.map { index in
      var span = exponents.mutableSpan
      for event in heights.indices { span[event] = 0 }
      for (column, coordinates) in zip(points, events) {
        let (x, own) = (column[index], coordinates.span)
        for event in own.indices {
          let distance = x - own[event]
          span[event] += distance * distance
        }
      }
      var largest = -Double.infinity
      for event in heights.indices {
        span[event] = heights[event] - bends[event] * span[event]
        largest = max(largest, span[event])
      }
      for event in heights.indices { span[event] -= largest }
      VectorMath.exp(&span)
      return largest + Double.log(Sums.sum(exponents))
    }
  }

  private static func heights(_ shares: [Double], _ widths: [Double], _ dimensions: Int) -> [Double]
  {
    zip(shares, widths).map { Double.log($0) - Double(dimensions) * Double.log($1) }
  }

  private static func bends(_ widths: [Double]) -> [Double] { widths.map { 0.5 / ($0 * $0) } }

  /// The covariance of a sample, without bias.
  private static func covariance(_ sample: [[Double]], _ shares: [Double], center: [Double])
    -> SymmetricMatrix
  {
    var result = SymmetricMatrix(order: sample.count)
    for row in sample.indices {
      for column in 0...row {
        var sum = 0.0
        for event in shares.indices {
          sum +=
            shares[event] * (sample[row][event] - center[row])
            * (sample[column][event] - center[column])
        }
        result[row, column] = sum / (1 - dot(shares, shares))
      }
    }
    return result
  }

  private static func width(
    _ bandwidth: JointKernelDensity.Bandwidth, number: Double, dimensions: Int
  ) throws(DensityError) -> Double {
    let d = Double(dimensions)
    let silverman = Double.pow(number * (d + 2) / 4, -1 / (d + 4))
    let width: Double =
      switch bandwidth {
      case .fixed(let width): width
      case .scott(let factor): factor * Double.pow(number, -1 / (d + 4))
      case .silverman(let factor), .adaptive(let factor): factor * silverman
      }
    guard width.isFinite && width > 0 else {
      throw .badArgument("bandwidth", of: "JointKernelDensity", value: width, needed: "positive")
    }
    return width
  }
}

extension JointKernelEstimate: JointSampling {
  func drawColumns(_ count: Int, using generator: inout some RandomNumberGenerator)
    throws(DensityError) -> [[Double]]
  {
    var columns = ranges.map { _ in [Double]() }
    for _ in 0..<count {
      let event = chooseEvent(using: &generator)
      let width = (0.5 / bends[event]).squareRoot()
      var point: [Double] = []
      // An event was chosen by the part of its kernel within the ranges, to which points are kept.
      var trials = 0
      repeat {
        guard trials < 1_000_000 else {
          throw .cannotSample("a millionth of a kernel at most lies within the ranges")
        }
        trials += 1
        let z = events.map { $0[event] + generator.normal(sigma: width) }
        point = zip(axes * z, center).map { $0 + $1 }
      } while !zip(ranges, point).allSatisfy { $0.contains($1) }
      for (place, x) in point.enumerated() { columns[place].append(x) }
    }
    return columns
  }

  private func chooseEvent(using generator: inout some RandomNumberGenerator) -> Int {
    let wanted = generator.uniform() * (sums.last ?? 0)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
