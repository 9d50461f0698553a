import HEPCore

extension DensityKernel {
  /// Draws points of a range with this density, by inversion of the integrals.
  ///
  /// A table of the integrals tells the bin; within it Newton's method, kept in by bisection, finds the point.
  public func draw(
    _ count: Int, in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    guard count > 0 else { return [] }
    let bins = count < 32 ? 32 : 512
    let (low, width) = (range.lowerBound, range.upperBound - range.lowerBound)
    var edges = (0...bins).map { low + width * Double($0) / Double(bins) }
    edges[bins] = range.upperBound
    var below = [0.0]
    for part in integrals(between: edges) { below.append(below[below.count - 1] + max(part, 0)) }
    return (0..<count).map { _ in
      let wanted = below[bins] * generator.uniform()
      var (first, last) = (0, bins)
      while last - first > 1 {
        let middle = (first + last) / 2
        if below[middle] <= wanted { first = middle } else { last = middle }
      }
      return place(
        of: wanted - below[first], part: below[last] - below[first], from: edges[first],
        to: edges[last])
    }
  }

  /// The point up to which the integral from the lower edge of a bin is a given one.
  private func place(of wanted: Double, part: Double, from low: Double, to high: Double) -> Double {
    let edge = low
    var (low, high) = (low, high)
    var x = part > 0 ? low + (high - low) * wanted / part : 0.5 * (low + high)
    for _ in 0..<60 {
      let gap = integrals(between: [edge, x])[0] - wanted
      if gap > 0 { high = x } else { low = x }
      guard high - low > 4 * x.ulp else { break }
      let slope = densities(at: [x])[0]
      let next = x - gap / slope
      if abs(gap) <= 1e-12 * part { break }
      x = next > low && next < high ? next : 0.5 * (low + high)
    }
    return x
  }
}
