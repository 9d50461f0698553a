import HEPCore
import LinearAlgebra
import RealModule

/// The probability that a normal vector lies within a box.
struct BoxProbability {
  private let covariance: SymmetricMatrix
  private let ranges: [ClosedRange<Double>]

  /// Beyond as many standard deviations nothing is left.
  private static let reach = 8.3

  init(_ covariance: SymmetricMatrix, _ ranges: [ClosedRange<Double>]) {
    self.covariance = covariance
    self.ranges = ranges
  }

  /// The probability for a mean, with all standard deviations multiplied by a width.
  ///
  /// Variables that no range cuts are integrated over by leaving them out.
  func probability(around mean: [Double], width: Double) -> Double {
    var (low, high): ([Double], [Double]) = ([], [])
    var cut: [Int] = []
    for (place, range) in ranges.enumerated() {
      let sigma = width * covariance[place, place].squareRoot()
      let ends = (
        (range.lowerBound - mean[place]) / width, (range.upperBound - mean[place]) / width
      )
      if ends.0 * width < -Self.reach * sigma, ends.1 * width > Self.reach * sigma { continue }
      cut.append(place)
      low.append(ends.0)
      high.append(ends.1)
    }
    guard !cut.isEmpty, let factor = try? covariance.submatrix(cut).cholesky().lower else {
      return cut.isEmpty ? 1 : 0
    }
    if cut.count == 1 { return normalMass(from: low[0] / factor[0, 0], to: high[0] / factor[0, 0]) }
    if cut.count == 2 { return plane(factor, low, high) }
    return lattice(factor, low, high)
  }

  /// Two variables: the probability of the second given the first, integrated over the first.
  private func plane(_ factor: Matrix, _ low: [Double], _ high: [Double]) -> Double {
    let start = max(low[0] / factor[0, 0], -Self.reach)
    let end = min(high[0] / factor[0, 0], Self.reach)
    guard start < end else { return 0 }
    // Panels that are short where the second variable hangs closely on the first.
    let steepness = max(1, abs(factor[1, 0] / factor[1, 1]))
    let panels = min(Int(((end - start) * steepness / 2).rounded(.up)), 256)
    let half = 0.5 * (end - start) / Double(panels)
    var sum = 0.0
    for panel in 0..<panels {
      let middle = start + Double(2 * panel + 1) * half
      for (node, weight) in GaussLegendre.rule {
        let z = middle + half * node
        let inner = normalMass(
          from: (low[1] - factor[1, 0] * z) / factor[1, 1],
          to: (high[1] - factor[1, 0] * z) / factor[1, 1])
        sum += weight * half * Double.exp(-0.5 * z * z) * inner
      }
    }
    return sum / (2 * Double.pi).squareRoot()
  }

  /// More variables, one after the other, over the points of a lattice.
  ///
  /// Source: A. Genz, J. Comp. Graph. Stat. 1 (1992) 141.
  private func lattice(_ factor: Matrix, _ low: [Double], _ high: [Double]) -> Double {
    let points = 1024
    // Square roots of primes: a lattice of Richtmyer's kind, its points folded.
    let steps = [2.0, 3, 5, 7, 11, 13].map { $0.squareRoot() }
    var sum = 0.0
    var z = [Double](repeating: 0, count: low.count)
    for index in 0..<points {
      var product = 1.0
      for place in low.indices {
        var shift = 0.0
        for before in 0..<place { shift += factor[place, before] * z[before] }
        let first = (low[place] - shift) / factor[place, place]
        let last = (high[place] - shift) / factor[place, place]
        let mass = normalMass(from: first, to: last)
        product *= mass
        guard product > 0, place < low.count - 1 else { continue }
        let turn = (Double(index) + 0.5) * steps[place]
        let fraction = abs(2 * (turn - turn.rounded(.down)) - 1)
        let below = SpecialFunctions.normalProbability(first)
        z[place] = SpecialFunctions.normalQuantile(
          min(max(below + fraction * mass, 1e-300), 1 - 1e-16))
      }
      sum += product
    }
    return sum / Double(points)
  }
}
