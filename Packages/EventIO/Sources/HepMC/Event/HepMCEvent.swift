/// One generated event: particles and vertices in columns, with weights and attributes.
///
///     let reader = try HepMCReader("events.hepmc.gz")
///     while let event = try reader.next() {
///       let muons = event.finals.filter { abs(event.particles.pdgID[$0]) == 13 }
///     }
///
/// Particles and vertices are named by their places in the columns.
public struct HepMCEvent: Sendable, Equatable {
  /// The number that the generator gave to the event.
  public var number = 0

  /// The unit of momenta, energies and masses.
  public internal(set) var momentumUnit = HepMCMomentumUnit.GeV

  /// The unit of positions.
  public internal(set) var lengthUnit = HepMCLengthUnit.mm

  /// Whether the record gives the units; HepMC takes GeV and mm where it does not.
  public internal(set) var statesUnits = true

  /// The place of the whole event, to which positions of vertices have been added already.
  public var position: HepMCPosition?

  /// The weights, in the order of ``HepMCRun/weightNames``.
  public var weights: [Double] = []

  /// The particles.
  public internal(set) var particles = HepMCParticles()

  /// The vertices.
  public internal(set) var vertices = HepMCVertices()

  /// What the record says beyond that.
  public var attributes = HepMCAttributes()

  /// An empty event.
  public init(momentumUnit: HepMCMomentumUnit = .GeV, lengthUnit: HepMCLengthUnit = .mm) {
    self.momentumUnit = momentumUnit
    self.lengthUnit = lengthUnit
  }

  /// Adds a particle that belongs to no vertex yet.
  ///
  /// - Returns: its place in the columns.
  @discardableResult
  public mutating func append(_ particle: HepMCParticle) -> Int {
    particles.append(particle)
    return particles.count - 1
  }

  /// Adds a vertex that connects particles.
  ///
  /// - Parameters:
  ///   - incoming: the places of particles that end in it.
  ///   - outgoing: the places of particles that begin in it.
  ///   - position: where it lies; nil when that is not known.
  ///   - status: its status code.
  /// - Returns: its place in the columns.
  /// - Precondition: no incoming particle ends, and no outgoing one begins, in another vertex.
  /// - Complexity: proportional to the number of particles; use ``append(vertices:)`` for many.
  @discardableResult
  public mutating func appendVertex(
    incoming: [Int], outgoing: [Int], position: HepMCPosition? = nil, status: Int32 = 0
  ) -> Int {
    addVertex(incoming: incoming, outgoing: outgoing, position: position, status: status)
    link()
    return vertices.count - 1
  }

  /// Adds many vertices, each given by the places of its particles.
  ///
  /// - Precondition: no particle begins or ends in two vertices.
  public mutating func append(
    vertices new: [(incoming: [Int], outgoing: [Int], position: HepMCPosition?, status: Int32)]
  ) {
    for vertex in new {
      addVertex(
        incoming: vertex.incoming, outgoing: vertex.outgoing, position: vertex.position,
        status: vertex.status)
    }
    link()
  }

  private mutating func addVertex(
    incoming: [Int], outgoing: [Int], position: HepMCPosition?, status: Int32
  ) {
    let place = Int32(vertices.count)
    for particle in incoming {
      precondition(particles.destination[particle] < 0, "A particle ends in two vertices")
      particles.destination[particle] = place
    }
    for particle in outgoing {
      precondition(particles.origin[particle] < 0, "A particle begins in two vertices")
      particles.origin[particle] = place
    }
    vertices.position.append(position)
    vertices.status.append(status)
  }

  /// Makes the lists of incoming and outgoing particles out of what the particles say.
  mutating func link() {
    vertices.incoming.group(particles.destination, lists: vertices.count)
    vertices.outgoing.group(particles.origin, lists: vertices.count)
  }

  /// Empties the event, and keeps its buffers for the next one.
  mutating func reset() {
    number = 0
    momentumUnit = .GeV
    lengthUnit = .mm
    statesUnits = false
    position = nil
    weights.removeAll(keepingCapacity: true)
    particles.removeAll()
    vertices.removeAll()
    attributes.removeAll()
  }
}
