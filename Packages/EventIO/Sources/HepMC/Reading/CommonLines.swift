import TextStreams

extension FieldScanner {
  /// The two units of an event.
  mutating func units(of event: inout HepMCEvent) throws(HepMCError) {
    let momentum = String(decoding: word(), as: UTF8.self)
    let length = String(decoding: word(), as: UTF8.self)
    guard let momentum = HepMCMomentumUnit(rawValue: momentum),
      let length = HepMCLengthUnit(rawValue: length)
    else {
      throw .malformed("The units must be GEV or MEV and MM or CM, not \(momentum) \(length)")
    }
    event.momentumUnit = momentum
    event.lengthUnit = length
    event.statesUnits = true
  }

  /// Four coordinates.
  mutating func place() -> HepMCPosition {
    HepMCPosition(x: double(), y: double(), z: double(), t: double())
  }

  /// The four-momentum and mass of a particle.
  @inline(__always)
  mutating func momentum(_ particles: inout HepMCParticles) {
    particles.px.append(double())
    particles.py.append(double())
    particles.pz.append(double())
    particles.energy.append(double())
    particles.mass.append(double())
  }
}
