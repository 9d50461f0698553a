import TextStreams

/// Writes events as HEPEVT records of two lines per particle, in GeV and mm.
///
/// Particles are put into an order in which those that begin in one vertex are neighbours, as the
/// ranges of daughters want it. Mothers are given by the least and the greatest number, as HepMC3 does,
/// also where others lie between them. Attributes, weights and the status of vertices are lost.
struct HEPEVTWriter {
  private let out: TextWriter

  init(_ out: TextWriter) { self.out = out }

  func write(_ event: HepMCEvent) throws(HepMCError) {
    let event = event.converted(to: .GeV, .mm)
    let order = Self.order(event)
    var numbers = [Int](repeating: 0, count: order.count)
    for (place, particle) in order.enumerated() { numbers[particle] = place + 1 }
    do throws(StreamError) {
      out.text("E ")
      out.integer(event.number)
      out.byte(" ")
      out.integer(order.count)
      try out.endLine()
      let positions = event.vertexPositions
      for particle in order { try write(particle, event, numbers, positions) }
    } catch {
      throw HepMCError(error)
    }
  }

  /// Particles that come from nowhere, then vertex by vertex what goes out, parents first.
  private static func order(_ event: HepMCEvent) -> [Int] {
    var order = event.particles.origin.indices.filter { event.particles.origin[$0] < 0 }
    var isDone = [Bool](repeating: false, count: event.vertices.count)
    var next = 0
    func follow() {
      while next < order.count {
        let vertex = Int(event.particles.destination[order[next]])
        next += 1
        guard vertex >= 0, !isDone[vertex] else { continue }
        isDone[vertex] = true
        order += event.vertices.outgoing[vertex].sorted {
          (event.particles.destination[$0], $0) < (event.particles.destination[$1], $1)
        }
      }
    }
    follow()
    for vertex in isDone.indices where !isDone[vertex] {  // only in a graph with loops
      isDone[vertex] = true
      order += event.vertices.outgoing[vertex]
      follow()
    }
    return order
  }

  private func write(
    _ particle: Int, _ event: HepMCEvent, _ numbers: [Int], _ positions: [HepMCPosition]
  ) throws(StreamError) {
    let particles = event.particles
    out.integer(particles.status[particle])
    out.byte(" ")
    out.integer(particles.pdgID[particle])
    let origin = particles.productionVertex(of: particle)
    let end = particles.endVertex(of: particle)
    range(origin.map { event.vertices.incoming[$0].map { numbers[$0] } } ?? [])
    range(end.map { event.vertices.outgoing[$0].map { numbers[$0] } } ?? [])
    out.momentum(particles, particle)
    try out.endLine()
    let place = origin.map { positions[$0] } ?? .zero
    out.real(place.x)
    for value in [place.y, place.z, place.t] { out.field(value) }
    try out.endLine()
  }

  /// The least and the greatest number.
  private func range(_ numbers: [Int]) {
    out.byte(" ")
    out.integer(numbers.min() ?? 0)
    out.byte(" ")
    out.integer(numbers.max() ?? 0)
  }
}
