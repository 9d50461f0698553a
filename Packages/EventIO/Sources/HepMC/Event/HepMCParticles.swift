/// The particles of an event in columns, in the order of their numbers in the record.
///
/// The particle at place *i* has the number *i* + 1 in the file.
public struct HepMCParticles: Sendable, Equatable {
  /// Momenta along x, in the momentum unit of the event.
  public internal(set) var px: [Double] = []
  /// Momenta along y.
  public internal(set) var py: [Double] = []
  /// Momenta along z.
  public internal(set) var pz: [Double] = []
  /// Energies.
  public internal(set) var energy: [Double] = []
  /// Generated masses.
  public internal(set) var mass: [Double] = []
  /// Identifiers of the PDG's numbering scheme.
  public internal(set) var pdgID: [Int32] = []
  /// Status codes: 1 for final particles, 2 for decayed ones, 4 for beams.
  public internal(set) var status: [Int32] = []

  /// The place of the vertex where a particle begins or ends, or -1.
  var origin: [Int32] = []
  var destination: [Int32] = []

  /// The number of particles.
  public var count: Int { px.count }

  init() {}

  /// One particle; only its four-momentum, mass, identifier and status can be replaced.
  public subscript(index: Int) -> HepMCParticle {
    get {
      HepMCParticle(
        px: px[index], py: py[index], pz: pz[index], energy: energy[index], mass: mass[index],
        pdgID: pdgID[index], status: status[index])
    }
    set {
      px[index] = newValue.px
      py[index] = newValue.py
      pz[index] = newValue.pz
      energy[index] = newValue.energy
      mass[index] = newValue.mass
      pdgID[index] = newValue.pdgID
      status[index] = newValue.status
    }
  }

  /// The place of the vertex in which a particle is produced; nil for beam particles.
  public func productionVertex(of particle: Int) -> Int? {
    origin[particle] < 0 ? nil : Int(origin[particle])
  }

  /// The place of the vertex in which a particle decays or interacts; nil for final particles.
  public func endVertex(of particle: Int) -> Int? {
    destination[particle] < 0 ? nil : Int(destination[particle])
  }

  mutating func append(_ particle: HepMCParticle) {
    px.append(particle.px)
    py.append(particle.py)
    pz.append(particle.pz)
    energy.append(particle.energy)
    mass.append(particle.mass)
    pdgID.append(particle.pdgID)
    status.append(particle.status)
    origin.append(-1)
    destination.append(-1)
  }

  mutating func removeAll() {
    px.removeAll(keepingCapacity: true)
    py.removeAll(keepingCapacity: true)
    pz.removeAll(keepingCapacity: true)
    energy.removeAll(keepingCapacity: true)
    mass.removeAll(keepingCapacity: true)
    pdgID.removeAll(keepingCapacity: true)
    status.removeAll(keepingCapacity: true)
    origin.removeAll(keepingCapacity: true)
    destination.removeAll(keepingCapacity: true)
  }
}
