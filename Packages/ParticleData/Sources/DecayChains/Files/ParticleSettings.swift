/// The mass and width that a decay file gives a particle, in GeV.
public struct ParticleSettings: Sendable, Equatable {
  /// The mass in GeV.
  public var mass: Double

  /// The width in GeV; nil leaves the one of the tables.
  public var width: Double?

  /// A mass, and a width where it is set.
  public init(mass: Double, width: Double? = nil) {
    self.mass = mass
    self.width = width
  }
}
