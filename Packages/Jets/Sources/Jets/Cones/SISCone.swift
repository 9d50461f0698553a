public import Vectors

/// The seedless infrared-safe cone algorithm (0704.0292).
///
/// All cones whose momentum points along their axis are found; where they overlap they are split or merged.
///
///     let jets = try SISCone(radius: 0.7, overlapThreshold: 0.75).jets(of: particles)
///
/// The time grows as *N n*² for *n* particles in a circle of twice the radius. Three or more particles on
/// one circle of the radius to the last bit are not treated apart.
public struct SISCone: Sendable, Hashable {
  /// The radius of the cones.
  public var radius: Double
  /// Cones are merged that share at least this part of the softer one.
  public var overlapThreshold: Double
  /// How often cones are looked for among the particles that are in none; `nil` until none is found.
  public var passes: Int?
  /// Cones with a smaller sum of *p*t are left out, in GeV.
  public var minPt: Double

  /// Creates the algorithm; its parameters are checked where it is used.
  public init(
    radius: Double, overlapThreshold: Double = 0.75, passes: Int? = nil, minPt: Double = 0
  ) {
    self.radius = radius
    self.overlapThreshold = overlapThreshold
    self.passes = passes
    self.minPt = minPt
  }

  /// The jets of an event, by falling transverse momentum.
  ///
  /// - Throws: ``JetsError`` for a parameter out of range, or naming the first particle whose components are
  ///   not finite or whose energy is negative.
  public func jets<Momentum: FourMomentum>(
    of particles: some Sequence<Momentum>
  ) throws(JetsError) -> [ConeJet] where Momentum.Scalar == Double {
    try JetAlgorithm.cambridgeAachen(R: radius).validate()
    return try ConeFinder(
      geometry: CylinderCones(radius: radius), overlapThreshold: overlapThreshold, passes: passes,
      minSize: minPt
    ).jets(LorentzVectorColumns(particles))
  }
}
