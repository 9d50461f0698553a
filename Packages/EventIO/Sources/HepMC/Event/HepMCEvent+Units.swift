extension HepMCEvent {
  /// Converts momenta, energies, masses and positions to other units.
  ///
  /// Attributes stay as they are.
  public mutating func convert(to momentum: HepMCMomentumUnit, _ length: HepMCLengthUnit) {
    if momentum != momentumUnit {
      let factor: Double = momentum == .GeV ? 1e3 : 1e-3
      for place in 0..<particles.count {
        particles.px[place] /= factor
        particles.py[place] /= factor
        particles.pz[place] /= factor
        particles.energy[place] /= factor
        particles.mass[place] /= factor
      }
      momentumUnit = momentum
    }
    if length != lengthUnit {
      let factor: Double = length == .mm ? 10 : 0.1
      func scaled(_ place: HepMCPosition) -> HepMCPosition {
        HepMCPosition(
          x: place.x * factor, y: place.y * factor, z: place.z * factor, t: place.t * factor)
      }
      position = position.map(scaled)
      for vertex in 0..<vertices.count {
        vertices.position[vertex] = vertices.position[vertex].map(scaled)
      }
      lengthUnit = length
    }
  }

  /// The same event in other units.
  public func converted(
    to momentum: HepMCMomentumUnit, _ length: HepMCLengthUnit
  ) -> HepMCEvent {
    var result = self
    result.convert(to: momentum, length)
    return result
  }
}
