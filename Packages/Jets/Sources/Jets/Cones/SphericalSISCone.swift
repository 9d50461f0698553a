public import Vectors

/// The seedless infrared-safe cone algorithm for e⁺e⁻ collisions: cones in angle, ordered by energy.
///
///     let jets = try SphericalSISCone(angle: 0.7).jets(of: particles)
///
/// As ``SISCone``, but the cones are circles on the sphere. They are split and merged in the order of
/// Σ *E* (1 + *v*² sin² *θ*), *θ* being the angle to the axis and *v* the velocity of the cone, and overlaps are measured
/// by energy, as FastJet 3.5 does by default.
public struct SphericalSISCone: Sendable, Hashable {
  /// The half-angle of the cones, in radians.
  public var angle: Double
  /// Cones are merged that share at least this part of the softer one.
  public var overlapThreshold: Double
  /// How often cones are looked for among the particles that are in none; `nil` until none is found.
  public var passes: Int?
  /// Cones with a smaller energy are left out, in GeV.
  public var minEnergy: Double

  /// Creates the algorithm; its parameters are checked where it is used.
  public init(
    angle: Double, overlapThreshold: Double = 0.75, passes: Int? = nil, minEnergy: Double = 0
  ) {
    self.angle = angle
    self.overlapThreshold = overlapThreshold
    self.passes = passes
    self.minEnergy = minEnergy
  }

  /// The jets of an event, by falling energy.
  ///
  /// - Throws: ``JetsError`` for a parameter out of range, or naming the first particle whose components are
  ///   not finite or whose energy is negative.
  public func jets<Momentum: FourMomentum>(
    of particles: some Sequence<Momentum>
  ) throws(JetsError) -> [ConeJet] where Momentum.Scalar == Double {
    guard angle > 0, angle < .pi / 2 else {
      throw JetsError(.parameter(name: "The angle", angle, rule: "between 0 and π/2"))
    }
    return try ConeFinder(
      geometry: SphereCones(angle: angle), overlapThreshold: overlapThreshold, passes: passes,
      minSize: minEnergy
    ).jets(LorentzVectorColumns(particles))
  }
}
