import HepMC
import LHE
import Vectors

/// The particles in the final state of generated events: those with status 1, in GeV.
struct RecordParticles: ParticleSource {
  let file: RecordFile
  let leavesOutNeutrinos: Bool

  func forEachEvent(_ body: ([LorentzVector<Double>]) throws -> Void) throws {
    switch file {
    case .hepMC(let reader):
      var event = HepMCEvent()
      while try reader.read(into: &event) {
        event.convert(to: .GeV, .mm)
        let particles = event.particles
        try body(
          event.finals.filter { isWanted(particles.pdgID[$0]) }.map {
            LorentzVector(
              px: particles.px[$0], py: particles.py[$0], pz: particles.pz[$0],
              energy: particles.energy[$0])
          })
      }
    case .lhe(let reader):
      var event = LHEEvent()
      while try reader.read(into: &event) {
        let particles = event.particles
        try body(
          (0..<particles.count).filter {
            particles.status[$0] == 1 && isWanted(particles.pdgID[$0])
          }.map {
            LorentzVector(
              px: particles.px[$0], py: particles.py[$0], pz: particles.pz[$0],
              energy: particles.energy[$0])
          })
      }
    }
  }

  private func isWanted(_ pdgID: Int32) -> Bool {
    !(leavesOutNeutrinos && [12, 14, 16].contains(pdgID.magnitude))
  }
}
