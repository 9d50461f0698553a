/// One particle of an event: a row of ``LHEParticles``.
public struct LHEParticle: Sendable, Hashable {
  /// The identifier of the PDG's numbering scheme.
  public var pdgID: Int32
  /// -1 for incoming, 1 for outgoing, 2 and 3 for intermediate particles.
  public var status: Int32
  /// The numbers of the first and last mother, counted from one; 0 for none.
  public var mothers: SIMD2<Int32>
  /// The colour and anticolour lines; 0 for none.
  public var colors: SIMD2<Int32>
  /// The momentum along x in GeV.
  public var px: Double
  /// The momentum along y in GeV.
  public var py: Double
  /// The momentum along z in GeV.
  public var pz: Double
  /// The energy in GeV.
  public var energy: Double
  /// The mass in GeV; negative for the spacelike.
  public var mass: Double
  /// The proper lifetime c·tau in mm.
  public var lifetime: Double
  /// The cosine of the angle between spin and momentum; 9 when not known.
  public var spin: Double

  /// A particle from all of its columns.
  public init(
    pdgID: Int32, status: Int32, mothers: SIMD2<Int32> = .zero, colors: SIMD2<Int32> = .zero,
    px: Double, py: Double, pz: Double, energy: Double, mass: Double, lifetime: Double = 0,
    spin: Double = 9
  ) {
    self.pdgID = pdgID
    self.status = status
    self.mothers = mothers
    self.colors = colors
    self.px = px
    self.py = py
    self.pz = pz
    self.energy = energy
    self.mass = mass
    self.lifetime = lifetime
    self.spin = spin
  }
}
