import ParticleData

extension DecayFileParser {
  /// Fills in the decays that are copies or conjugates of others.
  mutating func resolve() {
    for (copy, original) in file.copies.sorted(by: { $0.key < $1.key }) {
      guard let modes = file.decays[original] else {
        report(.warning, "“CopyDecay \(copy) \(original)”: \(original) has no decays", scanner.line)
        continue
      }
      add(modes, of: copy)
    }
    let conjugation = file.chargeConjugation
    for mother in file.conjugateDecays { addConjugate(of: mother, conjugation) }
  }

  private mutating func addConjugate(of mother: String, _ conjugation: ChargeConjugation) {
    guard file.decays[mother] == nil else {
      report(.warning, "\(mother) has both “Decay” and “CDecay”; the first counts", scanner.line)
      return
    }
    let original = conjugation.conjugate(mother)
    guard original != mother, let modes = file.decays[original] else {
      report(.warning, "“CDecay \(mother)”: \(original) has no decays to conjugate", scanner.line)
      return
    }
    add(modes.map { $0.conjugated(by: conjugation) }, of: mother)
  }

  private mutating func add(_ modes: [DecayMode], of mother: String) {
    if file.decays.updateValue(modes, forKey: mother) == nil { file.mothers.append(mother) }
  }
}
