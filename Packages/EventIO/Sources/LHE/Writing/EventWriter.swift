import TextStreams

/// Writes one `<event>` block.
struct EventWriter {
  private let out: TextWriter

  init(_ out: TextWriter) { self.out = out }

  func write(_ event: LHEEvent) throws(StreamError) {
    out.text("<event")
    for name in event.attributes.keys.sorted() {
      out.attribute(name, event.attributes[name] ?? "")
    }
    out.byte(">")
    try out.endLine()
    out.field(Int32(event.particles.count))
    out.field(event.processID)
    for value in [event.weight, event.scale, event.alphaQED, event.alphaQCD] { out.field(value) }
    try out.endLine()
    for place in 0..<event.particles.count { try particle(place, event.particles) }
    try rest(event)
    out.text("</event>")
    try out.endLine()
  }

  private func particle(_ place: Int, _ particles: LHEParticles) throws(StreamError) {
    out.field(particles.pdgID[place])
    out.field(particles.status[place])
    out.field(particles.mother1[place])
    out.field(particles.mother2[place])
    out.field(particles.color1[place])
    out.field(particles.color2[place])
    out.field(particles.px[place])
    out.field(particles.py[place])
    out.field(particles.pz[place])
    out.field(particles.energy[place])
    out.field(particles.mass[place])
    out.field(particles.lifetime[place])
    out.field(particles.spin[place])
    try out.endLine()
  }

  private func rest(_ event: LHEEvent) throws(StreamError) {
    if !event.tail.isEmpty {
      out.text(event.tail)
      if event.tail.last != 0x0A { try out.endLine() }
    }
    guard !event.weights.isEmpty else { return }
    out.text("<rwgt>")
    try out.endLine()
    for (id, weight) in zip(event.weightIDs, event.weights) {
      out.text("<wgt")
      out.attribute("id", id)
      out.byte(">")
      out.field(weight)
      out.text(" </wgt>")
      try out.endLine()
    }
    out.text("</rwgt>")
    try out.endLine()
  }
}
