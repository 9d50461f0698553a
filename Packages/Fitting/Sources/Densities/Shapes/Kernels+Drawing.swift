import HEPCore
import RealModule

extension UniformKernel {
  func draw(
    _ count: Int, in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    (0..<count).map { _ in generator.uniform(in: range) }
  }
}

extension GaussianKernel {
  /// Draws normal numbers until they lie in the range; by inversion, where that would take long.
  func draw(
    _ count: Int, in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    let low = (range.lowerBound - mean) / sigma
    let high = (range.upperBound - mean) / sigma
    let inside = normalMass(from: low, to: high)
    if inside > 0.2 {
      return (0..<count).map { _ in
        while true {
          let x = generator.normal(mean: mean, sigma: sigma)
          if range.contains(x) { return x }
        }
      }
    }
    return (0..<count).map { _ in
      let x = mean + sigma * quantile(low, high, inside, generator.uniform())
      return min(max(x, range.lowerBound), range.upperBound)
    }
  }

  /// The standard normal number that leaves a fraction of the mass between two others below it.
  ///
  /// In the tails, where the mass itself has no digits left, by bisection of the masses' ratio.
  private func quantile(_ low: Double, _ high: Double, _ inside: Double, _ fraction: Double)
    -> Double
  {
    var (a, b) = (low, high)
    for _ in 0..<80 where b - a > 1e-14 * max(abs(a), abs(b)) {
      let middle = 0.5 * (a + b)
      let share =
        inside > 0 ? normalMass(from: low, to: middle) / inside : (middle - low) / (high - low)
      if share < fraction { a = middle } else { b = middle }
    }
    return 0.5 * (a + b)
  }
}

extension ExponentialKernel {
  /// Draws by the inverse of the cumulative distribution.
  func draw(
    _ count: Int, in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    let width = range.upperBound - range.lowerBound
    let z = -abs(slope) * width
    let fall = Double.expMinusOne(z)
    return (0..<count).map { _ in
      let u = generator.uniform()
      let distance = abs(z) < 1e-12 ? u * width : width * Double.log(onePlus: u * fall) / z
      return slope < 0 ? range.lowerBound + distance : range.upperBound - distance
    }
  }
}

extension BreitWignerKernel {
  /// Draws by the inverse of the cumulative distribution.
  func draw(
    _ count: Int, in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    let low = Double.atan2(y: 2 * (range.lowerBound - mean), x: width)
    let high = Double.atan2(y: 2 * (range.upperBound - mean), x: width)
    return (0..<count).map { _ in
      let angle = generator.uniform(in: low...high)
      let x = mean + 0.5 * width * Double.sin(angle) / Double.cos(angle)
      return min(max(x, range.lowerBound), range.upperBound)
    }
  }
}

extension CountKernel {
  /// Draws whole numbers.
  func draw(
    _ count: Int, in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    let low = max(range.lowerBound.rounded(), 0)
    let last = min(range.upperBound.rounded(), low + 1e6)
    guard last >= low else { return [] }
    let edges = (0...Int(last - low + 1)).map { low - 0.5 + Double($0) }
    var below = [0.0]
    for part in integrals(between: edges) { below.append(below[below.count - 1] + part) }
    return (0..<count).map { _ in
      let wanted = below[below.count - 1] * generator.uniform()
      var (first, end) = (0, below.count - 1)
      while end - first > 1 {
        let middle = (first + end) / 2
        if below[middle] <= wanted { first = middle } else { end = middle }
      }
      return low + Double(first)
    }
  }
}
