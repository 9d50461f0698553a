import ParticleData

/// What the numbers of particles say, and what the tables know of them.
struct ParticleRequest: Request {
  var ids: [Int32]

  struct Answer: Encodable {
    var numbers: [NumberAnswer]
    var particles: [TableAnswer?]
  }

  func answer() -> Answer {
    Answer(
      numbers: ids.map { NumberAnswer(PDGID($0)) },
      particles: ids.map { ParticleTable.pdg[PDGID($0)].map(TableAnswer.init) })
  }
}
