/// What is known of a particle, in a place of its own, so that a particle is copied like a number.
final class ParticleFacts: Sendable {
  let name: String
  let baseName: String
  let latexName: String
  let mass: ParticleProperty?
  let width: ParticleProperty?
  let threeCharge: Int?
  let twoI: Int?
  let gParity: Parity?
  let parity: Parity?
  let cParity: Parity?
  let conjugation: Conjugation
  let quarks: String
  let rank: Int?
  let status: ReviewStatus

  init(
    name: String, baseName: String, latexName: String, mass: ParticleProperty?,
    width: ParticleProperty?, threeCharge: Int?, twoI: Int?, gParity: Parity?, parity: Parity?,
    cParity: Parity?, conjugation: Conjugation, quarks: String, rank: Int?, status: ReviewStatus
  ) {
    self.name = name
    self.baseName = baseName
    self.latexName = latexName
    self.mass = mass
    self.width = width
    self.threeCharge = threeCharge
    self.twoI = twoI
    self.gParity = gParity
    self.parity = parity
    self.cParity = cParity
    self.conjugation = conjugation
    self.quarks = quarks
    self.rank = rank
    self.status = status
  }
}
