import Columnar
import HepMC
import ROOTFiles

extension HepMCTreeColumns {
  /// The event in a row.
  ///
  /// - Throws: `ROOTError` when its lists contradict each other.
  func event(_ row: Int) throws(ROOTError) -> HepMCEvent {
    var event = HepMCEvent(
      momentumUnit: momentumUnit[row] == 0 ? .MeV : .GeV,
      lengthUnit: lengthUnit[row] == 0 ? .mm : .cm)
    event.number = Int(number[row])
    event.weights = Array(weights[row])
    let position = HepMCPosition(x: x[row], y: y[row], z: z[row], t: t[row])
    event.position = position == .zero ? nil : position
    try appendParticles(row, to: &event)
    event.append(vertices: try vertices(row))
    let count = owner[row].count
    guard attributeName[row].count == count, attributeValue[row].count == count else {
      throw ROOTError(.malformed, "The event has not a name and a value for each attribute")
    }
    let owners = -event.vertices.count...event.particles.count
    for place in 0..<count {
      let owner = owner[row][place]
      guard owners ~= Int(owner) else {
        throw ROOTError(.malformed, "An attribute belongs to \(owner), which is not in the event")
      }
      event.attributes.append(attributeName[row][place], attributeValue[row][place], of: owner)
    }
    return event
  }

  private func appendParticles(_ row: Int, to event: inout HepMCEvent) throws(ROOTError) {
    let count = pdgID[row].count
    let numbers = [px, py, pz, energy, mass]
    guard status[row].count == count, isMassSet[row].count == count,
      numbers.allSatisfy({ $0[row].count == count })
    else { throw ROOTError(.malformed, "The columns of particles differ in length") }
    for place in 0..<count {
      let (x, y, z, t) = (px[row][place], py[row][place], pz[row][place], energy[row][place])
      event.append(
        HepMCParticle(
          px: x, py: y, pz: z, energy: t,
          mass: isMassSet[row][place] ? mass[row][place] : Self.mass(x, y, z, t),
          pdgID: pdgID[row][place], status: status[row][place]))
    }
  }

  /// The mass of a four-momentum; negative for a spacelike one.
  private static func mass(_ px: Double, _ py: Double, _ pz: Double, _ energy: Double) -> Double {
    let square = energy * energy - px * px - py * py - pz * pz
    return square < 0 ? -(-square).squareRoot() : square.squareRoot()
  }

  private typealias Vertex = (
    incoming: [Int], outgoing: [Int], position: HepMCPosition?, status: Int32
  )

  /// The vertices with their particles: a link leads from a particle to a vertex, or the other way.
  private func vertices(_ row: Int) throws(ROOTError) -> [Vertex] {
    let count = vertexStatus[row].count
    guard [vertexX, vertexY, vertexZ, vertexT].allSatisfy({ $0[row].count == count }) else {
      throw ROOTError(.malformed, "The columns of vertices differ in length")
    }
    var vertices = (0..<count).map { place -> Vertex in
      let position = HepMCPosition(
        x: vertexX[row][place], y: vertexY[row][place], z: vertexZ[row][place],
        t: vertexT[row][place])
      return ([], [], position == .zero ? nil : position, vertexStatus[row][place])
    }
    let particles = pdgID[row].count
    var begins = [Bool](repeating: false, count: particles)
    var ends = begins
    guard from[row].count == to[row].count else {
      throw ROOTError(.malformed, "The links of an event have not two ends each")
    }
    for (from, to) in zip(from[row], to[row]) {
      let isIncoming = from > 0
      let (particle, vertex) =
        isIncoming ? (Int(from) - 1, -Int(to) - 1) : (Int(to) - 1, -Int(from) - 1)
      guard 0..<particles ~= particle, 0..<count ~= vertex,
        !(isIncoming ? ends[particle] : begins[particle])
      else {
        throw ROOTError(
          .malformed, "The link from \(from) to \(to) leads nowhere, or gives a particle two ends")
      }
      if isIncoming {
        ends[particle] = true
        vertices[vertex].incoming.append(particle)
      } else {
        begins[particle] = true
        vertices[vertex].outgoing.append(particle)
      }
    }
    return vertices
  }
}
