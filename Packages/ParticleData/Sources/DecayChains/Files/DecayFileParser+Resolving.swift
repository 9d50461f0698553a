import ParticleData

extension DecayFileParser {
  /// Fills in the decays that are copies of others, and then those that are conjugates.
  mutating func resolve() {
    for (copy, original, line) in derived {
      if let original { addCopy(copy, of: original, line) }
    }
    let conjugation = file.chargeConjugation
    for (mother, original, line) in derived where original == nil {
      addConjugate(of: mother, conjugation, line)
    }
  }

  private mutating func addCopy(_ copy: String, of original: String, _ line: Int) {
    guard let modes = file.decays[original] else {
      report(.warning, "“CopyDecay \(copy) \(original)”: \(original) has no decays", line)
      return
    }
    guard file.decays[copy] == nil else {
      report(.warning, "\(copy) has decays before “CopyDecay”; the first ones count", line)
      return
    }
    add(modes, of: copy)
  }

  private mutating func addConjugate(
    of mother: String, _ conjugation: ChargeConjugation, _ line: Int
  ) {
    guard file.decays[mother] == nil else {
      report(.warning, "\(mother) has both “Decay” and “CDecay”; the first counts", line)
      return
    }
    let original = conjugation.conjugate(mother)
    guard original != mother, let modes = file.decays[original] else {
      report(.warning, "“CDecay \(mother)”: \(original) has no decays to conjugate", line)
      return
    }
    add(modes.map { $0.conjugated(by: conjugation) }, of: mother)
  }

  private mutating func add(_ modes: [DecayMode], of mother: String) {
    file.decays[mother] = modes
    file.mothers.append(mother)
  }
}
