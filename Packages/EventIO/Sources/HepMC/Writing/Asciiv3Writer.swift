import TextStreams

/// Writes events in HepMC3's form.
struct Asciiv3Writer {
  private let out: TextWriter

  init(_ out: TextWriter) { self.out = out }

  func write(_ event: HepMCEvent) throws(HepMCError) {
    do throws(StreamError) {
      try head(event)
      try attributes(event.attributes)
      try graph(event)
    } catch {
      throw HepMCError(error)
    }
  }

  private func head(_ event: HepMCEvent) throws(StreamError) {
    out.text("E ")
    out.integer(event.number)
    out.byte(" ")
    out.integer(event.vertices.count)
    out.byte(" ")
    out.integer(event.particles.count)
    if let position = event.position { out.place(position) }
    try out.endLine()
    out.text("U ")
    out.text(event.momentumUnit.rawValue.utf8)
    out.byte(" ")
    out.text(event.lengthUnit.rawValue.utf8)
    try out.endLine()
    guard !event.weights.isEmpty else { return }
    out.byte("W")
    for weight in event.weights { out.field(weight) }
    try out.endLine()
  }

  private func attributes(_ attributes: HepMCAttributes) throws(StreamError) {
    for place in attributes.owners.indices {
      out.text("A ")
      out.integer(attributes.owners[place])
      out.byte(" ")
      out.text(attributes.name(at: place))
      out.byte(" ")
      out.text(attributes.value(at: place))
      try out.endLine()
    }
  }

  /// Particles in their order, each vertex that needs a line before the first that names it.
  private func graph(_ event: HepMCEvent) throws(StreamError) {
    let needsLine = Self.needsLine(event)
    var isWritten = [Bool](repeating: false, count: event.vertices.count)
    for particle in 0..<event.particles.count {
      let origin = Int(event.particles.origin[particle])
      var parent = 0
      if origin >= 0 {
        if needsLine[origin] {
          parent = -origin - 1
          if !isWritten[origin] { try vertex(origin, event) }
          isWritten[origin] = true
        } else {
          parent = (event.vertices.incoming.first(origin) ?? -1) + 1
        }
      }
      try self.particle(particle, event.particles, parent)
    }
    for place in isWritten.indices where needsLine[place] && !isWritten[place] {
      try vertex(place, event)
    }
  }

  /// Vertices that say more than that one particle became others.
  private static func needsLine(_ event: HepMCEvent) -> [Bool] {
    var result = (0..<event.vertices.count).map { place in
      event.vertices.incoming.count(place) != 1 || event.vertices.outgoing.count(place) == 0
        || event.vertices.status[place] != 0 || event.vertices.position[place] != nil
    }
    for owner in event.attributes.owners where owner < 0 {
      let place = -Int(owner) - 1
      if result.indices ~= place { result[place] = true }
    }
    return result
  }

  private func vertex(_ place: Int, _ event: HepMCEvent) throws(StreamError) {
    out.text("V ")
    out.integer(-place - 1)
    out.byte(" ")
    out.integer(event.vertices.status[place])
    out.text(" [")
    for (index, particle) in event.vertices.incoming[place].enumerated() {
      if index > 0 { out.byte(",") }
      out.integer(particle + 1)
    }
    out.byte("]")
    if let position = event.vertices.position[place] { out.place(position) }
    try out.endLine()
  }

  private func particle(
    _ place: Int, _ particles: HepMCParticles, _ parent: Int
  ) throws(StreamError) {
    out.text("P ")
    out.integer(place + 1)
    out.byte(" ")
    out.integer(parent)
    out.byte(" ")
    out.integer(particles.pdgID[place])
    out.momentum(particles, place)
    out.byte(" ")
    out.integer(particles.status[place])
    try out.endLine()
  }
}

extension TextWriter {
  func field(_ value: Double) {
    byte(" ")
    real(value)
  }

  func place(_ position: HepMCPosition) {
    text(" @")
    field(position.x)
    field(position.y)
    field(position.z)
    field(position.t)
  }

  func momentum(_ particles: HepMCParticles, _ place: Int) {
    field(particles.px[place])
    field(particles.py[place])
    field(particles.pz[place])
    field(particles.energy[place])
    field(particles.mass[place])
  }
}
