/// What is wrong with particles or with a request for jets, and where.
public struct JetsError: Error, Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case notFinite(particle: Int, event: Int?)
    case negativeEnergy(particle: Int, Double, event: Int?)
    case parameter(name: String, Double, rule: String)
    case tooManyParticles(Int, limit: Int)
    case exclusiveCount(Int, particles: Int)
    case notExclusive(String)
    case payload(count: Int, particles: Int)
    case offsets(String)
    case noAreas
    case needsCylinder(String)
    case emptySample(String)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  /// The same error with the number of the event in a batch.
  func inEvent(_ event: Int) -> JetsError {
    switch kind {
    case .notFinite(let particle, _): JetsError(.notFinite(particle: particle, event: event))
    case .negativeEnergy(let particle, let energy, _):
      JetsError(.negativeEnergy(particle: particle, energy, event: event))
    default: self
    }
  }
}

extension JetsError: CustomStringConvertible {
  /// A sentence that says what is wrong, where, and what to do.
  public var description: String {
    switch kind {
    case .notFinite(let particle, let event):
      "\(place(particle, event)) has a component that is not finite; leave it out or mend it."
    case .negativeEnergy(let particle, let energy, let event):
      "\(place(particle, event)) has the negative energy \(energy); energies must not be negative."
    case .parameter(let name, let value, let rule):
      "\(name) is \(value); it must be \(rule)."
    case .tooManyParticles(let count, let limit):
      "\(count) particles are more than the \(limit) that one event can have."
    case .exclusiveCount(let count, let particles):
      "\(count) exclusive jets were asked for, but there are \(particles) particles; "
        + "ask for zero to \(particles), or for exclusiveJets(upTo:)."
    case .notExclusive(let why):
      "There are no exclusive jets: \(why)."
    case .payload(let count, let particles):
      "There are \(count) values for \(particles) particles; give one for each."
    case .offsets(let what):
      "The offsets of the events do not fit the particles: \(what)."
    case .noAreas:
      "These jets have no areas; cluster with an AreaDefinition."
    case .needsCylinder(let what):
      "\(what) needs an algorithm with rapidity and azimuth, not one for e⁺e⁻ collisions."
    case .emptySample(let what):
      "\(what) has nothing to take the median of; widen its region."
    }
  }

  private func place(_ particle: Int, _ event: Int?) -> String {
    event.map { "Particle \(particle) of event \($0)" } ?? "Particle \(particle)"
  }
}
