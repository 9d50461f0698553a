public import Jets
import RealModule

/// Energy correlation functions of a jet (1305.0007) and their generalisations (1609.07483).
///
/// The distances of all pairs are computed once; each function then sums over all groups of particles.
public struct EnergyCorrelators: Sendable {
  private let pt: [Double]
  private let power: [Double]
  private let total: Double

  /// Prepares the correlators of a jet.
  ///
  /// - Parameters:
  ///   - jet: a jet in rapidity and azimuth.
  ///   - beta: the power of the distances.
  public init(_ jet: Jet, beta: Double = 1) {
    let columns = ConstituentColumns(jet)
    pt = columns.pt
    power = columns.distancePowers(beta)
    total = columns.totalPt
  }

  /// ECF(*n*) = Σ Π *p*t Π Δᵝ over all groups of *n* particles, GeVⁿ.
  ///
  /// - Precondition: `n` is not negative.
  /// - Complexity: O(*N*ⁿ) for *N* particles.
  public func ecf(_ n: Int) -> Double {
    precondition(n >= 0, "The number of particles must not be negative.")
    if n == 0 { return 1 }
    return power.withUnsafeBufferPointer { power in
      pt.withUnsafeBufferPointer { pt in
        if n == 2 { return Self.pairs(pt, power) }
        let weights = [Double](repeating: 1, count: pt.count)
        return Self.sum(n, from: 0, weights, pt, power)
      }
    }
  }

  private static func pairs(
    _ pt: UnsafeBufferPointer<Double>, _ power: UnsafeBufferPointer<Double>
  ) -> Double {
    var total = 0.0
    for i in 0..<pt.count {
      var row = 0.0
      for j in 0..<i { row += pt[j] * power[i * pt.count + j] }
      total += pt[i] * row
    }
    return total
  }

  /// The sum over groups of `n` particles from a start on, each weighted by its distances to those chosen.
  private static func sum(
    _ n: Int, from start: Int, _ weights: [Double], _ pt: UnsafeBufferPointer<Double>,
    _ power: UnsafeBufferPointer<Double>
  ) -> Double {
    var total = 0.0
    if n == 1 {
      for i in start..<pt.count { total += pt[i] * weights[i] }
      return total
    }
    let count = pt.count
    var next = weights
    for i in start..<count {
      let own = pt[i] * weights[i]
      if own == 0 { continue }
      if n == 2 {
        var row = 0.0
        let base = i * count
        weights.withUnsafeBufferPointer { weights in
          for j in i + 1..<Swift.max(count, i + 1) { row += pt[j] * weights[j] * power[base + j] }
        }
        total += own * row
      } else {
        for j in i + 1..<Swift.max(count, i + 1) { next[j] = weights[j] * power[i * count + j] }
        total += own * sum(n - 1, from: i + 1, next, pt, power)
      }
    }
    return total
  }

  /// ᵥ*e*ₙ: as ECF with shares of *p*t and the product of the `v` smallest of all distances in a group.
  ///
  /// - Precondition: 2 ≤ `n` ≤ 4, and `v` lies between 1 and the number of pairs in a group.
  public func e(_ n: Int, angles v: Int) -> Double {
    precondition((2...4).contains(n), "Groups have two to four particles.")
    precondition((1...n * (n - 1) / 2).contains(v), "A group has no so many distances.")
    let count = pt.count
    var total = 0.0
    var distances = [Double](repeating: 0, count: n * (n - 1) / 2)
    var group = [Int](repeating: 0, count: n)
    func choose(_ depth: Int, _ start: Int, _ weight: Double) {
      for i in start..<Swift.max(count, start) {
        group[depth] = i
        let used = depth * (depth - 1) / 2
        for other in 0..<depth { distances[used + other] = power[group[other] * count + i] }
        let product = weight * pt[i] / self.total
        if depth == n - 1 {
          total += product * smallest(v, of: distances)
        } else {
          choose(depth + 1, i + 1, product)
        }
      }
    }
    choose(0, 0, 1)
    return total
  }

  private func smallest(_ v: Int, of distances: [Double]) -> Double {
    if v == distances.count { return distances.reduce(1, *) }
    if v == 1 { return distances.min() ?? 0 }
    return distances.sorted().prefix(v).reduce(1, *)
  }

  /// *C*ₙ = ECF(*n* + 1) ECF(*n* − 1)/ECF(*n*)².
  ///
  /// - Precondition: `n` is positive.
  public func c(_ n: Int) -> Double {
    precondition(n > 0, "The number of prongs must be positive.")
    return ratio(ecf(n + 1) * ecf(n - 1), Double.pow(ecf(n), 2))
  }

  /// *D*₂ = *e*₃/*e*₂³ (1409.6298).
  public var d2: Double { ratio(ecf(3) * Double.pow(ecf(1), 3), Double.pow(ecf(2), 3)) }
  /// *N*₂ = ₂*e*₃/(₁*e*₂)².
  public var n2: Double { ratio(e(3, angles: 2), Double.pow(e(2, angles: 1), 2)) }
  /// *N*₃ = ₂*e*₄/(₁*e*₃)².
  public var n3: Double { ratio(e(4, angles: 2), Double.pow(e(3, angles: 1), 2)) }
  /// *M*₂ = ₁*e*₃/₁*e*₂.
  public var m2: Double { ratio(e(3, angles: 1), e(2, angles: 1)) }
  /// *U*ₙ = ₁*e*ₙ₊₁.
  ///
  /// - Precondition: `n` lies between 1 and 3.
  public func u(_ n: Int) -> Double { e(n + 1, angles: 1) }

  private func ratio(_ part: Double, _ whole: Double) -> Double { whole > 0 ? part / whole : 0 }
}
