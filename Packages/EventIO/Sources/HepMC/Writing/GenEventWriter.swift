import TextStreams

/// Writes events in HepMC2's form.
struct GenEventWriter {
  /// Barcodes of particles are their numbers above this one, as HepMC3 writes them.
  private static let firstBarcode = 10_000

  private let out: TextWriter
  private let names: [String]

  init(_ out: TextWriter, names: [String]) {
    self.out = out
    self.names = names
  }

  func write(_ event: HepMCEvent) throws(HepMCError) {
    if let lost = (0..<event.particles.count).first(where: {
      event.particles.origin[$0] < 0 && event.particles.destination[$0] < 0
    }) {
      throw .unwritable("Particle \(lost + 1) belongs to no vertex, which HepMC2 cannot express")
    }
    do throws(StreamError) {
      try head(event)
      let flows = Flows(event)
      for place in 0..<event.vertices.count { try vertex(place, event, flows) }
    } catch {
      throw HepMCError(error)
    }
  }

  private func head(_ event: HepMCEvent) throws(StreamError) {
    let beams = event.beams.prefix(2).map { $0 + 1 + Self.firstBarcode }
    out.text("E ")
    out.integer(event.number)
    out.text(" ")
    out.integer(event.multipleInteractions ?? -1)
    for value in [event.scale, event.alphaQCD, event.alphaQED] { out.field(value ?? -1) }
    out.byte(" ")
    out.integer(event.signalProcessID ?? 0)
    out.byte(" ")
    out.integer(event.attributes["signal_process_vertex"].flatMap { Int($0) } ?? 0)
    out.byte(" ")
    out.integer(event.vertices.count)
    for place in 0..<2 {
      out.byte(" ")
      out.integer(place < beams.count ? beams[place] : 0)
    }
    let states = event.attributes["random_states"].map { $0.split(separator: " ") } ?? []
    out.byte(" ")
    out.integer(states.count)
    for state in states {
      out.byte(" ")
      out.text(state.utf8)
    }
    out.byte(" ")
    out.integer(event.weights.count)
    for weight in event.weights { out.field(weight) }
    try out.endLine()
    try weightNames(event.weights.count)
    try details(event)
  }

  private func weightNames(_ count: Int) throws(StreamError) {
    guard count > 0 else { return }
    out.text("N ")
    out.integer(count)
    for place in 0..<count {
      out.text(" \"")
      let name = place < names.count ? names[place] : String(place)
      out.text(name.utf8.map { $0 == 0x22 || $0 < 0x20 ? UInt8(ascii: "_") : $0 })
      out.byte("\"")
    }
    try out.endLine()
  }

  private func details(_ event: HepMCEvent) throws(StreamError) {
    out.text("U ")
    out.text(event.momentumUnit.rawValue.utf8)
    out.byte(" ")
    out.text(event.lengthUnit.rawValue.utf8)
    try out.endLine()
    if let crossSection = event.crossSection {
      out.byte("C")
      out.field(crossSection.values[0])
      out.field(crossSection.errors[0])
      try out.endLine()
    }
    if let text = event.heavyIon?.text {
      out.text("H ")
      out.text(text.split(separator: " ")[1..<14].joined(separator: " ").utf8)
      try out.endLine()
    }
    if let text = event.pdfInfo?.text {
      out.text("F ")
      out.text(text.utf8)
      try out.endLine()
    }
  }

  private func vertex(
    _ place: Int, _ event: HepMCEvent, _ flows: Flows
  ) throws(StreamError) {
    let incoming = event.vertices.incoming[place]
    let orphans = incoming.count { event.particles.origin[$0] < 0 }
    out.text("V ")
    out.integer(-place - 1)
    out.byte(" ")
    out.integer(event.vertices.status[place])
    if let position = event.vertices.position[place] {
      for value in [position.x, position.y, position.z, position.t] { out.field(value) }
    } else {
      out.text(" 0 0 0 0")
    }
    out.byte(" ")
    out.integer(orphans)
    out.byte(" ")
    out.integer(event.vertices.outgoing.count(place))
    out.text(" 0")
    try out.endLine()
    for particle in incoming where event.particles.origin[particle] < 0 {
      try self.particle(particle, event, flows)
    }
    for particle in event.vertices.outgoing[place] { try self.particle(particle, event, flows) }
  }

  private func particle(
    _ place: Int, _ event: HepMCEvent, _ flows: Flows
  ) throws(StreamError) {
    out.text("P ")
    out.integer(Self.firstBarcode + place + 1)
    out.byte(" ")
    out.integer(event.particles.pdgID[place])
    out.momentum(event.particles, place)
    out.byte(" ")
    out.integer(event.particles.status[place])
    guard flows.has(particle: place) else {
      out.text(" 0 0 ")
      out.integer(-event.particles.destination[place] - 1)
      out.text(" 0")
      return try out.endLine()
    }
    out.byte(" ")
    out.text(flows.value("theta", of: place, else: [0x30]))
    out.byte(" ")
    out.text(flows.value("phi", of: place, else: [0x30]))
    out.byte(" ")
    out.integer(-event.particles.destination[place] - 1)
    out.byte(" ")
    let lines = flows.lines(of: place)
    out.integer(lines.count)
    for (code, line) in lines {
      out.byte(" ")
      out.text(code)
      out.byte(" ")
      out.text(line)
    }
    try out.endLine()
  }
}
