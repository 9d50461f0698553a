/// The particles of an event, or of many, in columns.
public struct LHEParticles: Sendable, Equatable {
  /// Identifiers of the PDG's numbering scheme.
  public internal(set) var pdgID: [Int32] = []
  /// -1 for incoming, 1 for outgoing, 2 and 3 for intermediate particles.
  public internal(set) var status: [Int32] = []
  /// Numbers of the first mothers in the event, counted from one; 0 for none.
  public internal(set) var mother1: [Int32] = []
  /// Numbers of the last mothers.
  public internal(set) var mother2: [Int32] = []
  /// Colour lines; 0 for none.
  public internal(set) var color1: [Int32] = []
  /// Anticolour lines; 0 for none.
  public internal(set) var color2: [Int32] = []
  /// Momenta along x in GeV.
  public internal(set) var px: [Double] = []
  /// Momenta along y in GeV.
  public internal(set) var py: [Double] = []
  /// Momenta along z in GeV.
  public internal(set) var pz: [Double] = []
  /// Energies in GeV.
  public internal(set) var energy: [Double] = []
  /// Masses in GeV.
  public internal(set) var mass: [Double] = []
  /// Proper lifetimes c·tau in mm.
  public internal(set) var lifetime: [Double] = []
  /// Cosines of the angles between spin and momentum; 9 where not known.
  public internal(set) var spin: [Double] = []

  /// The number of particles.
  public var count: Int { pdgID.count }

  /// No particles.
  public init() {}

  /// Columns from particles.
  public init(_ particles: some Sequence<LHEParticle>) {
    for particle in particles { append(particle) }
  }

  /// One particle.
  public subscript(index: Int) -> LHEParticle {
    LHEParticle(
      pdgID: pdgID[index], status: status[index], mothers: [mother1[index], mother2[index]],
      colors: [color1[index], color2[index]], px: px[index], py: py[index], pz: pz[index],
      energy: energy[index], mass: mass[index], lifetime: lifetime[index], spin: spin[index])
  }

  /// Adds a particle at the end.
  public mutating func append(_ particle: LHEParticle) {
    pdgID.append(particle.pdgID)
    status.append(particle.status)
    mother1.append(particle.mothers.x)
    mother2.append(particle.mothers.y)
    color1.append(particle.colors.x)
    color2.append(particle.colors.y)
    px.append(particle.px)
    py.append(particle.py)
    pz.append(particle.pz)
    energy.append(particle.energy)
    mass.append(particle.mass)
    lifetime.append(particle.lifetime)
    spin.append(particle.spin)
  }

  /// The places of a particle's mothers; mothers that the event does not have are left out.
  ///
  /// A range of mothers, as `1 2`, means both; `3 0` and `3 3` mean one.
  public func mothers(of particle: Int) -> [Int] {
    let first = Int(mother1[particle])
    let last = max(first, Int(mother2[particle]))
    guard first > 0, first <= count else { return [] }
    return Array(first - 1..<min(last, count))
  }

  mutating func removeAll() {
    pdgID.removeAll(keepingCapacity: true)
    status.removeAll(keepingCapacity: true)
    mother1.removeAll(keepingCapacity: true)
    mother2.removeAll(keepingCapacity: true)
    color1.removeAll(keepingCapacity: true)
    color2.removeAll(keepingCapacity: true)
    px.removeAll(keepingCapacity: true)
    py.removeAll(keepingCapacity: true)
    pz.removeAll(keepingCapacity: true)
    energy.removeAll(keepingCapacity: true)
    mass.removeAll(keepingCapacity: true)
    lifetime.removeAll(keepingCapacity: true)
    spin.removeAll(keepingCapacity: true)
  }
}
