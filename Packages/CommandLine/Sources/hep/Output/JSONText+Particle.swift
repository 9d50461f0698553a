import ParticleData

extension JSONText {
  /// A particle as an object; what is not known is null.
  mutating func particle(_ particle: Particle) {
    beginObject()
    key("id")
    integer(particle.id.rawValue)
    for (name, text) in [
      ("name", particle.name), ("latex", particle.latexName), ("unicode", particle.unicodeName),
      ("quarks", particle.quarks),
    ] {
      key(name)
      string(text)
    }
    for (name, value) in [
      ("mass", particle.mass?.value), ("mass_up", particle.mass?.measurement?.up),
      ("mass_down", particle.mass?.measurement?.down), ("width", particle.width?.value),
      ("width_up", particle.width?.measurement?.up),
      ("width_down", particle.width?.measurement?.down), ("lifetime", particle.lifetime),
      ("ctau", particle.cTau), ("charge", particle.charge), ("J", particle.spin),
      ("I", particle.isospin),
    ] {
      key(name)
      if let value { number(value) } else { null() }
    }
    for (name, parity) in [
      ("P", particle.parity), ("C", particle.cParity), ("G", particle.gParity),
    ] {
      key(name)
      if let parity { integer(parity.rawValue) } else { null() }
    }
    endObject()
  }
}
