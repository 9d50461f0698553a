/// One particle of an event: a row of ``HepMCParticles``.
public struct HepMCParticle: Sendable, Hashable {
  /// The momentum along x.
  public var px: Double
  /// The momentum along y.
  public var py: Double
  /// The momentum along z.
  public var pz: Double
  /// The energy.
  public var energy: Double
  /// The generated mass, which rounding separates from that of the four-momentum.
  public var mass: Double
  /// The identifier of the PDG's numbering scheme.
  public var pdgID: Int32
  /// 1 for final particles, 2 for decayed ones, 4 for beams; other codes belong to generators.
  public var status: Int32

  /// A particle from its four-momentum, mass, identifier and status.
  public init(
    px: Double, py: Double, pz: Double, energy: Double, mass: Double, pdgID: Int32, status: Int32
  ) {
    self.px = px
    self.py = py
    self.pz = pz
    self.energy = energy
    self.mass = mass
    self.pdgID = pdgID
    self.status = status
  }
}
