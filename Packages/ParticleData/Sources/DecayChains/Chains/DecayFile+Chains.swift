import ParticleData

extension DecayFile {
  /// All chains that begin with a particle, by the modes of the file.
  ///
  ///     file.chains(of: "D*+", stable: ["pi0"])    // D*+ -> (D0 -> K- pi+) pi+ …
  ///
  /// - Parameters:
  ///   - mother: the particle.
  ///   - stable: the names of particles that are not to decay.
  ///   - limit: how many chains there may be.
  /// - Returns: the chains, those of the first mode first; the daughters that come first change slowest.
  /// - Throws: ``DecayError`` when the particle has no decay in the file, when there are too many chains,
  ///   when a particle is among its own descendants, or when
  ///   more than 100 decays follow one another.
  public func chains(
    of mother: String, stable: Set<String> = [], limit: Int = 100_000
  ) throws(DecayError) -> [DecayChain] {
    guard decays[mother] != nil else {
      throw DecayError(.noDecay(of: mother, similar: namesLike(mother)))
    }
    var found: [String: [DecayChain]] = [:]
    return try chains(mother, stable: stable.subtracting([mother]), limit: limit, above: [], &found)
  }

  private func chains(
    _ particle: String, stable: Set<String>, limit: Int, above: [String],
    _ found: inout [String: [DecayChain]]
  ) throws(DecayError) -> [DecayChain] {
    if let known = found[particle] { return known }
    guard !stable.contains(particle), let modes = decays[particle], !modes.isEmpty else {
      return [DecayChain(particle)]
    }
    if above.contains(particle) { throw DecayError(.recursiveDecay(of: particle)) }
    if above.count > DecayError.depthLimit { throw DecayError(.tooDeep(particle)) }
    var result: [DecayChain] = []
    for mode in modes {
      var choices: [[DecayChain]] = [[]]
      for daughter in mode.daughters {
        let below = try chains(
          daughter, stable: stable, limit: limit, above: above + [particle], &found)
        guard choices.count <= limit / max(1, below.count) else {
          throw DecayError(.tooManyChains(of: particle, limit: limit))
        }
        choices = choices.flatMap { choice in below.map { choice + [$0] } }
      }
      guard result.count + choices.count <= limit else {
        throw DecayError(.tooManyChains(of: particle, limit: limit))
      }
      result += choices.map {
        DecayChain(
          particle, branchingFraction: mode.branchingFraction, model: mode.model, daughters: $0)
      }
    }
    found[particle] = result
    return result
  }

  /// Names of mothers that are alike.
  private func namesLike(_ name: String) -> [String] {
    mothers.filter { $0.lowercased().contains(name.lowercased()) }.prefix(5).map(\.self)
  }
}
