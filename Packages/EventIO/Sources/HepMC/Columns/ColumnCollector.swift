import Columnar

/// Appends the columns of events to each other.
struct ColumnCollector {
  private var number: [Int] = []
  private var weightOffsets = [0]
  private var particleOffsets = [0]
  private var vertexOffsets = [0]
  private var weights: [Double] = []
  private var particles = HepMCParticles()
  private var vertexStatus: [Int32] = []
  private var positions: [[Double]] = [[], [], [], []]

  mutating func append(_ event: HepMCEvent) {
    number.append(event.number)
    weights += event.weights
    weightOffsets.append(weights.count)
    particles.append(contentsOf: event.particles)
    particleOffsets.append(particles.count)
    vertexStatus += event.vertices.status
    vertexOffsets.append(vertexStatus.count)
    for place in event.vertexPositions {
      positions[0].append(place.x)
      positions[1].append(place.y)
      positions[2].append(place.z)
      positions[3].append(place.t)
    }
  }

  func take() -> HepMCColumns {
    func ofParticles<Value: ColumnPrimitive>(_ values: [Value]) -> Jagged<Value>
    where Value.Column == [Value] {
      Jagged(uncheckedOffsets: particleOffsets, content: values)
    }
    func ofVertices(_ values: [Double]) -> Jagged<Double> {
      Jagged(uncheckedOffsets: vertexOffsets, content: values)
    }
    return HepMCColumns(
      eventNumber: number, weights: Jagged(uncheckedOffsets: weightOffsets, content: weights),
      pdgID: ofParticles(particles.pdgID), status: ofParticles(particles.status),
      px: ofParticles(particles.px), py: ofParticles(particles.py), pz: ofParticles(particles.pz),
      energy: ofParticles(particles.energy), mass: ofParticles(particles.mass),
      productionVertex: ofParticles(particles.origin.map { -$0 - 1 }),
      endVertex: ofParticles(particles.destination.map { -$0 - 1 }),
      vertexStatus: Jagged(uncheckedOffsets: vertexOffsets, content: vertexStatus),
      vertexX: ofVertices(positions[0]), vertexY: ofVertices(positions[1]),
      vertexZ: ofVertices(positions[2]), vertexT: ofVertices(positions[3]))
  }
}

extension HepMCParticles {
  fileprivate mutating func append(contentsOf other: HepMCParticles) {
    px += other.px
    py += other.py
    pz += other.pz
    energy += other.energy
    mass += other.mass
    pdgID += other.pdgID
    status += other.status
    origin += other.origin
    destination += other.destination
  }
}
