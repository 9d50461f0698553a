public import Jets
import RealModule
public import Vectors

/// Weights of particles by how likely they come from the hard collision (PUPPI, 1407.6013).
///
/// α = ln Σ (*p*tⱼ/Δᵢⱼ)² over charged particles of the hard vertex nearby. A neutral particle weighs the
/// probability that one of pile-up has a smaller α, taken from the charged particles of pile-up.
public struct PUPPI: Sendable, Hashable {
  /// Where a particle comes from, as tracking knows.
  public enum Origin: Sendable, Hashable {
    /// A charged particle of the hard vertex: weight one.
    case hardVertex
    /// A charged particle of another vertex: weight zero.
    case pileup
    /// A particle without a track.
    case neutral
  }

  /// Particles up to this distance count in α.
  public var radius: Double
  /// The least distance, in place of smaller ones.
  public var minDistance: Double

  /// Creates the weights.
  public init(radius: Double = 0.3, minDistance: Double = 0.02) {
    self.radius = radius
    self.minDistance = minDistance
  }

  /// The weight of each particle, from 0 to 1.
  ///
  /// - Throws: ``/Jets/JetsError`` when there are not as many origins as particles, or a momentum cannot be used.
  public func weights(
    of particles: [LorentzVector<Double>], _ origins: [Origin]
  ) throws(JetsError) -> [Double] {
    let sequence = try ClusterSequence(particles, JetDefinition(.antiKt(R: radius)))
    _ = try sequence.checkedPayload(origins)
    let hard = particles.indices.filter { origins[$0] == .hardVertex }
    let alpha = particles.indices.map { index in
      Self.alpha(particles, index, hard, radius, minDistance)
    }
    let pileup = particles.indices.filter { origins[$0] == .pileup }.compactMap { alpha[$0] }
      .sorted()
    guard !pileup.isEmpty else { return origins.map { $0 == .pileup ? 0 : 1 } }
    let median = pileup[pileup.count / 2]
    // The left half alone is free of the hard collision; it is mirrored.
    let below = pileup.filter { $0 <= median }
    let variance = below.reduce(0) { $0 + ($1 - median) * ($1 - median) } / Double(below.count)
    return particles.indices.map { index in
      switch origins[index] {
      case .hardVertex: return 1
      case .pileup: return 0
      case .neutral:
        guard let alpha = alpha[index], alpha > median else { return 0 }
        return variance > 0 ? Double.erf((alpha - median) / (2 * variance).squareRoot()) : 1
      }
    }
  }

  private static func alpha(
    _ particles: [LorentzVector<Double>], _ index: Int, _ hard: [Int], _ radius: Double,
    _ minDistance: Double
  ) -> Double? {
    var sum = 0.0
    for other in hard where other != index {
      let distance = particles[index].deltaR(particles[other], using: .rapidity)
      guard distance < radius else { continue }
      let ratio = particles[other].pt / Swift.max(distance, minDistance)
      sum += ratio * ratio
    }
    return sum > 0 ? Double.log(sum) : nil
  }
}
